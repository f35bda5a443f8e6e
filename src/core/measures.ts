/** What a person can type as a number: inclusive range, step a control moves by, unit as stored. */
export interface Measure {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Decimals kept; 0 means whole numbers only. */
  readonly decimals: number;
  readonly unit: MeasureUnit;
}

export type MeasureUnit = 'points' | 'min' | 's' | 'm' | 'kcal' | 'ml' | 'cm' | 'degrees' | 'times';

const points = (min: number, max: number): Measure => ({
  min,
  max,
  step: 1,
  decimals: 0,
  unit: 'points',
});

/**
 * The table of measures. Soreness and pain are 0-10 numeric rating scales (Farrar 2001); energy,
 * stress, mood and sleep quality are items of the app, 1-5; session RPE is 0-10 (Foster 2001), with
 * half steps because watches store them. The other limits are App's choice: wide enough for any
 * real entry, narrow enough to catch a slip of the finger.
 */
export const measures = {
  soreness: points(0, 10),
  pain: points(0, 10),
  tension: points(0, 10),
  energy: points(1, 5),
  stress: points(1, 5),
  mood: points(1, 5),
  sleepQuality: points(1, 5),
  pressure: points(1, 5),
  rpe: { min: 0, max: 10, step: 1, decimals: 1, unit: 'points' },
  trainingMinutes: { min: 1, max: 1440, step: 5, decimals: 1, unit: 'min' },
  massageMinutes: { min: 1, max: 300, step: 5, decimals: 0, unit: 'min' },
  napMinutes: { min: 1, max: 720, step: 5, decimals: 0, unit: 'min' },
  minutesToFallAsleep: { min: 0, max: 720, step: 5, decimals: 0, unit: 'min' },
  minutesAwake: { min: 0, max: 720, step: 5, decimals: 0, unit: 'min' },
  sleepMinutes: { min: 0, max: 1440, step: 30, decimals: 0, unit: 'min' },
  awakenings: { min: 0, max: 50, step: 1, decimals: 0, unit: 'times' },
  distance: { min: 1, max: 2_000_000, step: 100, decimals: 2, unit: 'm' },
  energyUsed: { min: 1, max: 30_000, step: 10, decimals: 0, unit: 'kcal' },
  drink: { min: 1, max: 5_000, step: 50, decimals: 2, unit: 'ml' },
  holdSeconds: { min: 5, max: 3_600, step: 15, decimals: 0, unit: 's' },
  dayStartHour: { min: 0, max: 12, step: 1, decimals: 0, unit: 'times' },
  /** The rules keep every rhythm between these days (science 9.2), so no other can be set. */
  intervalDays: { min: 5, max: 42, step: 1, decimals: 0, unit: 'times' },
  sessionsPerWeek: { min: 1, max: 7, step: 1, decimals: 0, unit: 'times' },
  planWeeks: { min: 1, max: 52, step: 1, decimals: 0, unit: 'times' },
  price: { min: 0, max: 1_000_000, step: 1, decimals: 2, unit: 'times' },
  birthYear: { min: 1900, max: 2100, step: 1, decimals: 0, unit: 'times' },
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;
