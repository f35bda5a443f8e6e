import type { DaySpan } from '../../core/analysis/series';
import { addDays, type Day } from '../../core/day';

/** The spans a person can look at. Adding one is adding a row. */
export const trendRanges = [
  { id: '7', days: 7 },
  { id: '30', days: 30 },
  { id: '90', days: 90 },
  { id: 'year', days: 365 },
  { id: 'all', days: undefined },
] as const;

export type TrendRangeId = (typeof trendRanges)[number]['id'];

/** Days from which a chart draws weeks: the mean, and bars from the lowest to the highest day. */
export const WEEKS_FROM_DAYS = 365;

/** Days read at least: going from one short range to another then asks nothing of storage. */
export const LEAST_DAYS_READ = 90;

/** Days before the first one shown that its means and its hard sessions look back on. */
export const LEAD_DAYS = 28;

/** The last `days` days up to `last`. */
export const spanUpTo = (last: Day, days: number): DaySpan => ({
  first: addDays(last, 1 - days),
  last,
});

/** Where the range before ends. */
export const lastDayEarlier = ({ first }: DaySpan): Day => addDays(first, -1);

/** Where the range after ends; undefined when it reaches today, so that it then follows today. */
export function lastDayLater(last: Day, days: number, today: Day): Day | undefined {
  const later = addDays(last, days);
  return later < today ? later : undefined;
}
