import type { Profile } from '../preferences';

/** How sure a statement is: the label every result carries. */
export type Basis = 'guideline' | 'research' | 'common-practice' | 'app-choice';

export type ConstantUnit =
  | 'days'
  | 'h'
  | 'min'
  | 's'
  | 'ml'
  | 'cm'
  | 'ratio'
  | 'percent'
  | 'times'
  | 'points'
  | 'weeks'
  | 'sd';

/** What a person may set a number to, and by what step. */
export interface EditableRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface Constant {
  readonly value: number;
  readonly unit: ConstantUnit;
  readonly basis: Basis;
  /** Paper or standard in short form; `Limber` where the app chose. */
  readonly source: string;
  /** Only numbers the app chose may be changed, and only within this range. */
  readonly editable?: EditableRange;
}

const appChoice = (value: number, unit: ConstantUnit): Constant => ({
  value,
  unit,
  basis: 'app-choice',
  source: 'Limber',
});

const ownChoice = (
  value: number,
  unit: ConstantUnit,
  [min, max, step]: readonly [number, number, number],
): Constant => ({ ...appChoice(value, unit), editable: { min, max, step } });

const customary = (value: number, unit: ConstantUnit): Constant => ({
  value,
  unit,
  basis: 'common-practice',
  source: "Massage therapists' custom",
});

const research = (value: number, unit: ConstantUnit, source: string): Constant => ({
  value,
  unit,
  basis: 'research',
  source,
});

const guideline = (value: number, unit: ConstantUnit, source: string): Constant => ({
  value,
  unit,
  basis: 'guideline',
  source,
});

/** Days between massages a profile starts from (science 9.1); everybody may change them. */
export const goalIntervals: Readonly<Record<Profile, Constant>> = {
  athlete: customary(10, 'days'),
  active: customary(30, 'days'),
  manual: appChoice(21, 'days'),
  desk: appChoice(30, 'days'),
  tension: appChoice(7, 'days'),
};

/** Every number the rules compare with, where it comes from, and what it is worth (science 9.4). */
export const constants = {
  /** Weeks after which the tension profile's rhythm deserves a second look. */
  tensionReview: appChoice(4, 'weeks'),

  // The rhythm of massage: M1, M3, M5.
  soonFrom: ownChoice(0.8, 'ratio', [0.5, 0.95, 0.05]),
  dueFrom: appChoice(1, 'ratio'),
  overdueFrom: ownChoice(1.5, 'ratio', [1.1, 3, 0.1]),
  shortestInterval: ownChoice(5, 'days', [3, 10, 1]),
  longestInterval: ownChoice(42, 'days', [30, 60, 1]),
  loadTrigger: ownChoice(1.5, 'ratio', [1.31, 2.5, 0.01]),
  loadFactor: ownChoice(0.8, 'ratio', [0.5, 1, 0.05]),
  calmLoadLow: ownChoice(0.8, 'ratio', [0.5, 1, 0.05]),
  calmLoadHigh: ownChoice(1.3, 'ratio', [1, 1.3, 0.05]),
  calmFactor: ownChoice(1.25, 'ratio', [1, 2, 0.05]),
  calmSoreness: appChoice(2, 'points'),
  calmDays: appChoice(7, 'days'),

  // Pauses between sessions: M6, M9.
  massageGap: ownChoice(2, 'days', [1, 7, 1]),
  deepMassageGap: ownChoice(3, 'days', [2, 10, 1]),
  /** Pressure from which a session counts as deep, whatever it is called. */
  deepPressure: appChoice(4, 'points'),
  sessionsMost: research(3, 'times', 'Sherman 2014'),
  sessionsWindow: research(7, 'days', 'Sherman 2014'),
  /** Length of a session in the arm that helped most; shown, compared with nothing. */
  sessionMinutes: research(60, 'min', 'Sherman 2014'),

  // Looking back on a plan: M10.
  reviewSessions: appChoice(4, 'times'),
  reviewWeeks: research(4, 'weeks', 'Sherman 2014'),
  betterPoints: research(2, 'points', 'Farrar 2001'),
  betterPercent: research(30, 'percent', 'Farrar 2001'),
  reviewDays: appChoice(7, 'days'),
  reviewDaysNeeded: appChoice(4, 'days'),
  /** How long before a plan its starting point may lie. */
  reviewBefore: appChoice(28, 'days'),
  /** How long after its end a plan without a successor is still worth a look back. */
  reviewAfter: appChoice(14, 'days'),

  // Soreness: M2, M4, S7, X5.
  soreFrom: ownChoice(4, 'points', [3, 6, 1]),
  soreDays: ownChoice(3, 'days', [2, 5, 1]),
  soreWindow: ownChoice(5, 'days', [5, 7, 1]),
  /** Older check-ins say nothing about how the body feels now. */
  soreAge: appChoice(14, 'days'),
  soreMassageGap: appChoice(3, 'days'),
  hardQuiet: appChoice(96, 'h'),
  lateSorenessFrom: research(24, 'h', 'Guo 2017'),
  lateSorenessUntil: research(72, 'h', 'Guo 2017'),
  largestEffect: research(48, 'h', 'Guo 2017'),
  eventAhead: appChoice(2, 'days'),
  lastingSoreness: appChoice(5, 'points'),
  lastingDays: appChoice(14, 'days'),
  lastingWindow: appChoice(21, 'days'),

  // Safety: X4 and when to ask (science 6.5).
  signsAge: appChoice(7, 'days'),
  conditionsAge: appChoice(365, 'days'),
  freshInjury: appChoice(72, 'h'),
  painStop: appChoice(8, 'points'),
  painAge: appChoice(3, 'days'),
  /** How old a check-in may be and still speak of a desk worker's neck and back now. */
  deskSoreAge: appChoice(3, 'days'),
  strongSoreness: appChoice(7, 'points'),
  newSoreness: appChoice(5, 'points'),
  tinglingAge: appChoice(7, 'days'),

  // Sleep and the signals of science 2.3.
  sleepNeed: guideline(7, 'h', 'Watson 2015'),
  sleepDebt: appChoice(5, 'h'),
  flagZ: ownChoice(-1.5, 'sd', [-3, -1, 0.1]),

  // Stretching: S1 to S5.
  stretchDays: guideline(2, 'times', 'ACSM, Garber 2011'),
  stretchSeconds: guideline(120, 's', 'ACSM, Garber 2011'),
  stretchGap: ownChoice(3, 'days', [1, 6, 1]),
  gainDays: research(5, 'times', 'Thomas 2018'),
  gainSeconds: research(300, 's', 'Thomas 2018'),
  weekCeiling: research(600, 's', 'Ingram 2025'),
  sessionCeiling: research(240, 's', 'Ingram 2025'),
  strengthWindow: research(60, 'min', 'Simic 2012'),
  kneeToWallChange: research(2, 'cm', 'Powden 2015 (MDC 1.9 cm)'),

  // Desk breaks: S4.
  sittingNudge: ownChoice(45, 'min', [20, 60, 5]),
  breakFrom: appChoice(2, 'min'),
  breakTo: appChoice(3, 'min'),
  soreBreak: research(5, 'min', 'Galinsky 2000'),

  // Drinks (science 4).
  drinksInDay: appChoice(5000, 'ml'),
  drinksInHour: guideline(1400, 'ml', 'NIOSH 2017-126'),
} as const satisfies Readonly<Record<string, Constant>>;

export type ConstantId = keyof typeof constants;

export const constantIds = Object.keys(constants) as ConstantId[];

/** A constant's whole row; the table itself keeps the narrow types. */
export const constantOf = (id: ConstantId): Constant => constants[id];

/** The numbers in force: the rules get them as an argument. */
export type RuleConstants = Readonly<Record<ConstantId, number>>;

const isWithin = (value: number, { min, max }: EditableRange): boolean =>
  value >= min && value <= max;

/**
 * The numbers in force with a person's own values in place. A value that is unknown, not editable or
 * outside its range changes nothing.
 */
export function constantsWith(overrides: Readonly<Record<string, number>>): RuleConstants {
  const entries = constantIds.map((id) => {
    const { value, editable } = constantOf(id);
    const own = Object.hasOwn(overrides, id) ? overrides[id] : undefined;
    const isUsable = own !== undefined && editable !== undefined && isWithin(own, editable);
    return [id, isUsable ? own : value] as const;
  });
  return Object.fromEntries(entries) as Record<ConstantId, number>;
}

/** The numbers as they are printed in the table. */
export const usualConstants: RuleConstants = constantsWith({});
