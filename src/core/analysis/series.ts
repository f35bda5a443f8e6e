import { addDays, type Day, dayNumber, daysBetween } from '../day';
import { mean, quantile } from './statistics';

/** One value a day from `first` on; null is a day nothing is known about, never zero. */
export interface DailySeries {
  readonly first: Day;
  readonly values: readonly (number | null)[];
}

/** Days from `first` to `last`, both included. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

export const emptySeries = ({ first, last }: DaySpan): (number | null)[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, () => null);

/** Place of days in a span, counted once; undefined outside it. */
export function placesIn({ first, last }: DaySpan): (day: Day) => number | undefined {
  const start = dayNumber(first);
  return (day) => (day < first || day > last ? undefined : dayNumber(day) - start);
}

interface Dated {
  readonly day: Day;
}

type Combine = (known: number, value: number) => number;

/** One pass over records: each day's values combined; a record without a value changes nothing. */
export function combined<Item extends Dated>(
  records: Iterable<Item>,
  span: DaySpan,
  read: (record: Item) => number | undefined,
  combine: Combine,
): (number | null)[] {
  const values = emptySeries(span);
  const placeOf = placesIn(span);
  for (const record of records) {
    const place = placeOf(record.day);
    const value = place === undefined ? undefined : read(record);
    if (place === undefined || value === undefined) continue;
    const known = values[place] ?? null;
    values[place] = known === null ? value : combine(known, value);
  }
  return values;
}

/** The value of a day, null where it is unknown or outside the series. */
export const valueOn = ({ first, values }: DailySeries, day: Day): number | null =>
  values[daysBetween(first, day)] ?? null;

/** Every day of a series with its value, in order: the rows of a chart's table. */
export const seriesDays = ({ first, values }: DailySeries) =>
  values.map((value, index) => ({ day: addDays(first, index), value }));

const isKnown = (value: number | null): value is number => value !== null;

/**
 * Mean of the last `days` days, that day included. Null on a day without a value, so gaps stay gaps,
 * and where fewer than half of those days have one (App's choice).
 */
export function rollingMean({ first, values }: DailySeries, days: number): DailySeries {
  const means = values.map((value, index) => {
    if (value === null) return null;
    const window = values.slice(Math.max(0, index + 1 - days), index + 1).filter(isKnown);
    return window.length * 2 < days ? null : (mean(window) ?? null);
  });
  return { first, values: means };
}

export const USUAL_DAYS = 28;
export const USUAL_COUNT_NEEDED = 7;

/** The middle half of a person's own last four weeks, or how far the notes still are from one. */
export type UsualBand =
  | { readonly known: false; readonly count: number; readonly needed: number }
  | {
      readonly known: true;
      readonly count: number;
      readonly needed: number;
      readonly low: number;
      readonly median: number;
      readonly high: number;
    };

/**
 * Quartiles of some days' values, from 7 known ones on: orientation, not a flag (science 2.3, App's
 * choice).
 */
export function usualBand(values: readonly (number | null)[]): UsualBand {
  const numbers = values.filter(isKnown);
  const counted = { count: numbers.length, needed: USUAL_COUNT_NEEDED };
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(numbers, share));
  const isEnough = numbers.length >= USUAL_COUNT_NEEDED;
  if (!isEnough || low === undefined || middle === undefined || high === undefined) {
    return { known: false, ...counted };
  }
  return { known: true, ...counted, low, median: middle, high };
}

/** The usual band against which `day` is seen: the 28 days before it, itself excluded. */
export function usualBefore({ first, values }: DailySeries, day: Day): UsualBand {
  const end = Math.max(0, daysBetween(first, day));
  return usualBand(values.slice(Math.max(0, end - USUAL_DAYS), end));
}
