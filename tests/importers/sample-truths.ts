import { isRecord, type JsonRecord } from '../../src/importers/json';

/** What a sample's `expected.json` says of one kind that the app keeps; absent where it does not say. */
export interface Truth {
  readonly count: number;
  readonly first?: string;
  readonly last?: string;
  readonly lastEnd?: string;
  readonly minutes?: number;
  readonly elapsedMinutes?: number;
  readonly inBedMinutes?: number;
  readonly meters?: number;
  readonly kcal?: number;
  readonly ml?: number;
  readonly sets?: number;
}

export type Truths = Partial<Record<'training' | 'sleep' | 'drink' | 'check-in', Truth>>;

const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const per60 = (value: unknown) => (typeof value === 'number' ? value / 60 : undefined);

/** A time as the summary writes it: to the second, and without the notes of the truth. */
const timeText = (value: unknown) => {
  const found = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z?)/.exec(text(value) ?? '');
  return found ? `${found[1]}T${found[2]}${found[3] ?? ':00'}${found[4]}` : undefined;
};

function trainingTruth(workouts: JsonRecord): Truth {
  if (workouts.count === 0) return { count: 0 };
  const moving = per60(workouts.totalMovingSec);
  const total = per60(workouts.totalDurationSec);
  return defined({
    count: number(workouts.count) ?? 0,
    first: timeText(workouts.firstStart),
    last: timeText(workouts.lastStart),
    minutes: moving ?? total,
    elapsedMinutes: moving === undefined ? undefined : total,
    meters: number(workouts.totalDistanceM) || undefined,
    kcal: number(workouts.totalEnergyKcal) || undefined,
    sets: number(workouts.sets),
  });
}

function sleepTruth(sleep: JsonRecord): Truth | undefined {
  const count = [sleep.entries, sleep.nights, sleep.sessions]
    .map(number)
    .find((n) => n !== undefined);
  if (Array.isArray(sleep.sessions)) return nightsOf(sleep.sessions.filter(isRecord));
  if (count === 0) return { count };
  return defined({
    count: count ?? 0,
    first: timeText(sleep.firstBedUtc ?? sleep.firstBed),
    lastEnd: timeText(sleep.lastWakeUtc ?? sleep.lastWake),
    minutes: number(sleep.totalAsleepMin) ?? per60(sleep.totalAsleepSec),
    inBedMinutes: number(sleep.totalMin) ?? number(sleep.totalEndMinusStartMin),
  });
}

/** Apple Health: sessions of two sources that overlap are one night. A clipped list tells nothing. */
function nightsOf(sessions: readonly JsonRecord[]): Truth | undefined {
  if (sessions.some((session) => '...' in session)) return undefined;
  const sorted = sessions.toSorted((a, b) => String(a.bedUtc).localeCompare(String(b.bedUtc)));
  let until = '';
  let count = 0;
  for (const { bedUtc, wakeUtc } of sorted) {
    if (String(bedUtc) >= until) count += 1;
    if (String(wakeUtc) > until) until = String(wakeUtc);
  }
  return defined({ count, first: timeText(sorted[0]?.bedUtc), lastEnd: timeText(until) });
}

const drinkTruth = (water: JsonRecord): Truth =>
  defined({
    count: number(water.count) ?? 0,
    first: timeText(water.firstUtc),
    ml: number(water.totalMl) || undefined,
  });

/** `10:00 pm` as 24 hours. */
function clockText(text: string): string {
  const [, hour, minutes, half] = /^(\d+):(\d\d)(?: ([ap])m)?$/.exec(text) ?? [];
  const hours = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}

/** Daylio: the newest row of its table first, or the entries of a copy. */
function moodTruth(row: JsonRecord): Truth | undefined {
  const { entries, moods, first, last, dayEntries, firstUtc } = row;
  const count = number(dayEntries) ?? number(entries) ?? 0;
  if (dayEntries !== undefined) return defined({ count, first: timeText(firstUtc) });
  if (!isRecord(moods) || !Array.isArray(first) || !Array.isArray(last)) return undefined;
  const timeOf = ([day, , , clock]: unknown[]) => timeText(`${day}T${clockText(String(clock))}`);
  return defined({ count, first: timeOf(last), last: timeOf(first) });
}

/** Open mHealth: one data point. */
function dataPointTruths(point: JsonRecord): Truths {
  if (point.valid === false) return {};
  const span = { first: timeText(point.start_date_time), lastEnd: timeText(point.end_date_time) };
  const minutes = quantity(point.sleep_duration ?? point.total_sleep_time, { h: 60, min: 1 });
  if (minutes !== undefined) return { sleep: defined({ count: 1, ...span, minutes }) };
  if (point.activity_name === undefined) return {};
  const meters = quantity(point.distance, { mi: 1609.344, km: 1000 });
  const kcal = quantity(point.kcal_burned, { kcal: 1 });
  return { training: defined({ count: 1, first: span.first, meters, kcal }) };
}

const quantity = (given: unknown, scales: Readonly<Record<string, number>>): number | undefined =>
  isRecord(given) && typeof given.value === 'number'
    ? given.value * (scales[String(given.unit)] ?? Number.NaN)
    : undefined;

/** The truths in one file's row, or in the rows of the files of an archive. */
export function truthsOf(row: JsonRecord): Truths {
  const parts = [row, ...Object.values(row).filter(isRecord)];
  const first = (name: string) => parts.map((part) => part[name]).find(isRecord);
  const [workouts, sleep, water] = ['workouts', 'sleep', 'hydration'].map(first);
  return {
    ...dataPointTruths(row),
    ...defined({
      training: workouts && trainingTruth(workouts),
      sleep: sleep && sleepTruth(sleep),
      drink: water && drinkTruth(water),
      'check-in': moodTruth(row),
    }),
  };
}

const defined = <T extends object>(values: { [Key in keyof T]: T[Key] | undefined }): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
