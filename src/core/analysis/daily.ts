import type { Day } from '../day';
import { type CheckIn, sorenessAt, worstSoreness } from '../log/check-in';
import type { Drink } from '../log/drink';
import type { KindRecord } from '../log/kinds';
import { type Sleep, totalSleepMinutes } from '../log/sleep';
import { type Stretch, stretchSeconds } from '../log/stretch';
import type { Training } from '../log/training';
import type { RegionId } from '../regions';
import { combined, type DailySeries, type DaySpan, emptySeries, placesIn } from './series';
import { sessionLoad } from './training-load';

const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;

const sum = (known: number, value: number): number => known + value;

/** Days without a value that somebody wrote on become 0: logged, and this was not among it. */
function zeroWhereRecorded(
  values: readonly (number | null)[],
  span: DaySpan,
  recorded: ReadonlySet<Day>,
): (number | null)[] {
  const placeOf = placesIn(span);
  const filled = [...values];
  for (const day of recorded) {
    const place = placeOf(day);
    if (place !== undefined) filled[place] ??= 0;
  }
  return filled;
}

/**
 * Whether a record says that its day was logged. Plans, events and planned massages do not: they are
 * often dated ahead and say nothing about their day (App's choice).
 */
const tellsOfItsDay = ({ kind, record }: KindRecord): boolean =>
  kind === 'massage' ? record.status !== 'planned' : kind !== 'plan' && kind !== 'event';

/** Days on which something was written down. */
export function recordedDays(records: Iterable<KindRecord>): Set<Day> {
  const days = new Set<Day>();
  for (const item of records) if (tellsOfItsDay(item)) days.add(item.record.day);
  return days;
}

/** How many records tell of each day; a day without any is unknown. */
export const dailyRecords = (records: readonly KindRecord[], span: DaySpan): DailySeries => ({
  first: span.first,
  values: combined(
    records.filter(tellsOfItsDay).map(({ record }) => record),
    span,
    () => 1,
    sum,
  ),
});

/** How many sessions there were each day; a recorded day without one has 0. */
export const dailySessions = (
  sessions: Iterable<{ readonly day: Day }>,
  recorded: ReadonlySet<Day>,
  span: DaySpan,
): DailySeries => ({
  first: span.first,
  values: zeroWhereRecorded(
    combined(sessions, span, () => 1, sum),
    span,
    recorded,
  ),
});

/** Worst soreness 0-10 of each day, over the check-ins that went through the body. */
export const dailySoreness = (checkIns: Iterable<CheckIn>, span: DaySpan): DailySeries => ({
  first: span.first,
  values: combined(checkIns, span, worstSoreness, Math.max),
});

/** Worst soreness 0-10 of one region on each day. */
export const dailyRegionSoreness = (
  checkIns: Iterable<CheckIn>,
  region: RegionId,
  span: DaySpan,
): DailySeries => ({
  first: span.first,
  values: combined(checkIns, span, (checkIn) => sorenessAt(checkIn, region), Math.max),
});

/** Worst pain 0-10 of one region on each day; a day on which nobody gave it is unknown. */
export const dailyRegionPain = (
  checkIns: Iterable<CheckIn>,
  region: RegionId,
  span: DaySpan,
): DailySeries => ({
  first: span.first,
  values: combined(checkIns, span, ({ pain }) => pain?.[region], Math.max),
});

/** Daily load with, for each day, how many sessions could not be counted. */
export interface LoadSeries extends DailySeries {
  /** Sessions without an RPE: that day's load is at least its value, or unknown. */
  readonly unrated: readonly number[];
}

/**
 * Training load of each day in arbitrary units: the sum over sessions (Foster 2001). A recorded day
 * without training is rest, 0; a day with nothing at all is unknown. Sessions without an RPE are
 * counted in `unrated` and add nothing; a day of only such sessions is unknown (App's choice).
 */
export function dailyLoad(
  trainings: Iterable<Training>,
  recorded: ReadonlySet<Day>,
  span: DaySpan,
): LoadSeries {
  const rested = new Set(recorded);
  const unrated: number[] = emptySeries(span).map(() => 0);
  const placeOf = placesIn(span);
  const loadOf = (training: Training) => {
    const load = sessionLoad(training);
    const place = placeOf(training.day);
    rested.delete(training.day);
    if (load === undefined && place !== undefined) unrated[place] = (unrated[place] ?? 0) + 1;
    return load;
  };
  const values = combined(trainings, span, loadOf, sum);
  return { first: span.first, values: zeroWhereRecorded(values, span, rested), unrated };
}

/**
 * Hours asleep by the day of getting up, nights and naps together. A day needs a night of known
 * length: a nap alone, or a night half told, says nothing about the sum (App's choice).
 */
export function dailySleepHours(sleeps: Iterable<Sleep>, span: DaySpan): DailySeries {
  const placeOf = placesIn(span);
  const minutes: (number | null)[] = emptySeries(span);
  const naps: number[] = minutes.map(() => 0);
  const untold = new Set<number>();
  for (const sleep of sleeps) {
    const place = placeOf(sleep.day);
    if (place === undefined) continue;
    const slept = totalSleepMinutes(sleep);
    if (sleep.type === 'nap') naps[place] = (naps[place] ?? 0) + (slept ?? 0);
    else if (slept === undefined) untold.add(place);
    else minutes[place] = (minutes[place] ?? 0) + slept;
  }
  const values = minutes.map((night, place) =>
    night === null || untold.has(place) ? null : (night + (naps[place] ?? 0)) / MINUTES_PER_HOUR,
  );
  return { first: span.first, values };
}

/** Drinks of each day in ml; a day without one is unknown, since nobody drinks nothing. */
export const dailyDrinks = (drinks: Iterable<Drink>, span: DaySpan): DailySeries => ({
  first: span.first,
  values: combined(drinks, span, ({ ml }) => ml, sum),
});

/** Minutes stretched each day, all regions together; a recorded day without stretching is 0. */
export function dailyStretchMinutes(
  stretches: Iterable<Stretch>,
  recorded: ReadonlySet<Day>,
  span: DaySpan,
): DailySeries {
  const minutesOf = (stretch: Stretch) => stretchSeconds(stretch) / SECONDS_PER_MINUTE;
  const values = combined(stretches, span, minutesOf, sum);
  return { first: span.first, values: zeroWhereRecorded(values, span, recorded) };
}
