import { addDays, type Day } from '../day';
import { dayWindow, isHalfKnown } from './day-window';
import { WEEK_DAYS } from './load-limits';
import type { DailySeries } from './series';
import { mean, sampleSd } from './statistics';

/** How alike the days of a training week are, or why that cannot be said. */
export type Monotony = { readonly knownDays: number } & (
  | { readonly state: 'too-few-days' | 'no-training' }
  | { readonly state: 'same-every-day'; readonly bounded: 1; readonly weekLoad: number }
  | {
      readonly state: 'known';
      /** Mean daily load over its standard deviation (n - 1). */
      readonly monotony: number;
      /** Mean / (SD + mean), between 0 and 1: the form for charts. */
      readonly bounded: number;
      /** Weekly load x monotony, in AU. */
      readonly strain: number;
      readonly weekLoad: number;
    }
);

/**
 * Monotony and strain of the seven days that end on a day (Foster 1998), from daily sums with the
 * sample SD (App's choice). Rest days are 0; unknown days are left out, and four known ones are
 * needed: then the weekly load is seven times their mean. Not for comparing with others' values.
 */
export function monotonyOn(series: DailySeries, day: Day): Monotony {
  const window = dayWindow(series, day, WEEK_DAYS);
  const { knownDays, values } = window;
  const average = mean(values);
  const sd = sampleSd(values);
  if (!isHalfKnown(window) || average === undefined || sd === undefined) {
    return { knownDays, state: 'too-few-days' };
  }
  if (average === 0) return { knownDays, state: 'no-training' };
  const weekLoad = average * WEEK_DAYS;
  if (sd === 0) return { knownDays, state: 'same-every-day', bounded: 1, weekLoad };
  const monotony = average / sd;
  return {
    knownDays,
    state: 'known',
    monotony,
    bounded: average / (sd + average),
    strain: weekLoad * monotony,
    weekLoad,
  };
}

/** The bounded form, 0-1, of every day of a load series; null where there is none (App's choice). */
export function boundedMonotony(series: DailySeries): DailySeries {
  const values = series.values.map((_, index) => {
    const found = monotonyOn(series, addDays(series.first, index));
    return 'bounded' in found ? found.bounded : null;
  });
  return { first: series.first, values };
}
