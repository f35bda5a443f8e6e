import { addDays, type Day } from '../day';
import { dayWindow, historyDays, windowMean } from './day-window';
import { CHRONIC_DAYS, CHRONIC_FLOOR, WARM_UP_DAYS, WEEK_DAYS } from './load-limits';
import type { DailySeries } from './series';
import { smoothedOn } from './smoothed-load';

/** Load of the last week over the load of the last four, or why there is no ratio. */
export type AcuteChronic = { readonly knownDays: number; readonly historyDays: number } & (
  | { readonly known: false; readonly reason: 'warming-up' | 'too-few-days' | 'hardly-any-before' }
  | {
      readonly known: true;
      /** Mean daily loads in AU: the last 7 days, the last 28, the 21 before the last 7. */
      readonly acute: number;
      readonly chronicCoupled: number;
      readonly chronicUncoupled: number;
      readonly coupled: number;
      readonly uncoupled: number;
      /** The ratio of the exponentially weighted means over 7 and 28 days. */
      readonly weighted: number;
    }
);

/**
 * Acute over chronic load on a day, by calendar day (science 1.4): coupled and uncoupled rolling
 * means, and the weighted form (Williams 2017). Unknown days are left out of every mean and counted.
 * None before 28 days of history, with half of a window unknown, or on hardly any load (App's
 * choice). It describes; it warns of nothing.
 */
export function acuteChronicOn(series: DailySeries, day: Day): AcuteChronic {
  const month = dayWindow(series, day, CHRONIC_DAYS);
  const counted = { knownDays: month.knownDays, historyDays: historyDays(series, day) };
  if (counted.historyDays < WARM_UP_DAYS) {
    return { ...counted, known: false, reason: 'warming-up' };
  }
  const before = dayWindow(series, addDays(day, -WEEK_DAYS), CHRONIC_DAYS - WEEK_DAYS);
  const acute = windowMean(dayWindow(series, day, WEEK_DAYS));
  const chronicCoupled = windowMean(month);
  const chronicUncoupled = windowMean(before);
  const weightedWeek = smoothedOn(series, WEEK_DAYS, day);
  const weightedMonth = smoothedOn(series, CHRONIC_DAYS, day);
  if (
    acute === undefined ||
    chronicCoupled === undefined ||
    chronicUncoupled === undefined ||
    weightedWeek === undefined ||
    weightedMonth === undefined
  ) {
    return { ...counted, known: false, reason: 'too-few-days' };
  }
  if (Math.min(chronicCoupled, chronicUncoupled, weightedMonth) < CHRONIC_FLOOR) {
    return { ...counted, known: false, reason: 'hardly-any-before' };
  }
  return {
    ...counted,
    known: true,
    acute,
    chronicCoupled,
    chronicUncoupled,
    coupled: acute / chronicCoupled,
    uncoupled: acute / chronicUncoupled,
    weighted: weightedWeek / weightedMonth,
  };
}
