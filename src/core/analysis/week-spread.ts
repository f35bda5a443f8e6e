import { mean } from './statistics';

/** Days in one drawn week. */
const WEEK = 7;

/** Seven days as one: their mean, and the least and the greatest of them. */
export interface WeekSpread {
  /** Place of its first and last day in the series. */
  readonly from: number;
  readonly to: number;
  readonly known: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

/**
 * A long series in weeks counted back from its last day, oldest first, in the series' own unit. A
 * week without a value is null; the first may be short. Every extreme survives (App's choice).
 */
export function weekSpreads(values: readonly (number | null)[]): (WeekSpread | null)[] {
  const weeks: (WeekSpread | null)[] = [];
  for (let end = values.length; end > 0; end -= WEEK) {
    const from = Math.max(0, end - WEEK);
    const known = values.slice(from, end).filter((value) => value !== null);
    const average = mean(known);
    weeks.push(
      average === undefined
        ? null
        : {
            from,
            to: end - 1,
            known: known.length,
            mean: average,
            least: Math.min(...known),
            most: Math.max(...known),
          },
    );
  }
  return weeks.reverse();
}
