import { addDays, type Day } from '../day';
import type { DailySeries } from './series';
import { mean } from './statistics';

/** Seven days of a series in a row; the earliest of a series may be fewer. */
export interface WeekSpread {
  readonly first: Day;
  readonly days: number;
  readonly logged: number;
  /** Over the logged days, in the unit of the series; undefined where there are none. */
  readonly known?: { readonly mean: number; readonly low: number; readonly high: number };
}

const WEEK_DAYS = 7;

/**
 * A long series by sevens of days that end on its last one, oldest first. Each keeps its lowest and
 * its highest day, so that no single day gets lost in a mean (App's choice).
 */
export function weekSpreads({ first, values }: DailySeries): WeekSpread[] {
  const lead = values.length % WEEK_DAYS;
  const starts = [
    ...(lead > 0 ? [0] : []),
    ...Array.from(
      { length: Math.floor(values.length / WEEK_DAYS) },
      (_, week) => lead + week * WEEK_DAYS,
    ),
  ];
  return starts.map((start, place) => {
    const days = values.slice(start, starts[place + 1] ?? values.length);
    const numbers = days.filter((value) => value !== null);
    const average = mean(numbers);
    return {
      first: addDays(first, start),
      days: days.length,
      logged: numbers.length,
      ...(average === undefined
        ? {}
        : { known: { mean: average, low: Math.min(...numbers), high: Math.max(...numbers) } }),
    };
  });
}
