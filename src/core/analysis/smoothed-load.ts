import { type Day, daysBetween } from '../day';
import type { DailySeries } from './series';

/** Weight of the newest day: 2 / (N + 1) (Williams 2017): 0.25 for 7 days, 0.069 for 28. */
const weightOf = (days: number): number => 2 / (days + 1);

/**
 * Exponentially weighted mean of a daily series (Williams 2017), starting at the first known value.
 * A day that nobody knows leaves the mean where it was and gets no point of its own. Derived anew
 * from the whole series each time: editing an old day changes every later one.
 */
export function smoothed({ first, values }: DailySeries, days: number): DailySeries {
  const weight = weightOf(days);
  let current: number | null = null;
  const means = values.map((value) => {
    if (value === null) return null;
    current = current === null ? value : weight * value + (1 - weight) * current;
    return current;
  });
  return { first, values: means };
}

/** The smoothed value that stands on a day: that of the last known day up to it, or undefined. */
export function smoothedOn(series: DailySeries, days: number, day: Day): number | undefined {
  const end = Math.max(0, daysBetween(series.first, day) + 1);
  const upTo = smoothed({ ...series, values: series.values.slice(0, end) }, days).values;
  return upTo.findLast((value) => value !== null) ?? undefined;
}
