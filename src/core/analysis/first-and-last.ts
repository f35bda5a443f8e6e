import { windowMean } from './day-window';

/** Length of the stretch at each end, in days (App's choice). */
export const END_DAYS = 14;

/** Means of the first and the last two weeks of a range. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

/**
 * Means of the first and the last 14 days, in the series' own unit; undefined where the two would
 * overlap or either has fewer than half of its days known (App's choice).
 */
export function firstAndLast(values: readonly (number | null)[]): Ends | undefined {
  if (values.length < 2 * END_DAYS) return undefined;
  const [from, to] = [values.slice(0, END_DAYS), values.slice(-END_DAYS)].map((end) => {
    const known = end.filter((value) => value !== null);
    return windowMean({ values: known, knownDays: known.length, days: END_DAYS });
  });
  return from === undefined || to === undefined ? undefined : { from, to };
}
