import { type Day, daysBetween } from '../day';
import type { DailySeries } from './series';
import { mean } from './statistics';

/** What is known of some days in a row. Days outside the series are unknown too. */
export interface DayWindow {
  /** The known values, oldest first. */
  readonly values: readonly number[];
  readonly knownDays: number;
  readonly days: number;
}

/** The `days` days of a series that end on `last`, that day included. */
export function dayWindow({ first, values }: DailySeries, last: Day, days: number): DayWindow {
  const end = daysBetween(first, last) + 1;
  const slice = values.slice(Math.max(0, end - days), Math.max(0, end));
  const known = slice.filter((value) => value !== null);
  return { values: known, knownDays: known.length, days };
}

/** Whether at least half of a window's days are known: below that no mean is given (App's choice). */
export const isHalfKnown = ({ knownDays, days }: DayWindow): boolean => knownDays * 2 >= days;

/** Mean of a window's known days, or undefined where fewer than half are known. */
export const windowMean = (window: DayWindow): number | undefined =>
  isHalfKnown(window) ? mean(window.values) : undefined;

/**
 * Days from the first known value of a series to `day`, both included; 0 before it. It sees only the
 * series: one cut to 28 days cannot tell a gap at its start from a beginning.
 */
export function historyDays({ first, values }: DailySeries, day: Day): number {
  const start = values.findIndex((value) => value !== null);
  return start < 0 ? 0 : Math.max(0, daysBetween(first, day) + 1 - start);
}
