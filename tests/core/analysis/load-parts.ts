import { dailyLoad, type LoadSeries } from '../../../src/core/analysis/daily';
import { addDays, type Day } from '../../../src/core/day';
import { training } from '../../support/records';

/** A load series that ends on `last`, every session rated. */
export const loadsUntil = (last: Day, values: readonly (number | null)[]): LoadSeries => ({
  first: addDays(last, 1 - values.length),
  values,
  unrated: values.map(() => 0),
});

export const repeated = <T>(value: T, count: number): T[] =>
  Array.from({ length: count }, () => value);

/** A session of so many AU: RPE 1 for as many minutes. */
export const sessionOf = (day: Day, load: number) => training(day, { rpe: 1, minutes: load });

/** The load series of sessions given as [day, load], every day of the span recorded. */
export function loadsOf(
  sessions: readonly (readonly [Day, number])[],
  first: Day,
  last: Day,
): LoadSeries {
  const trainings = sessions.map(([day, load]) => sessionOf(day, load));
  return dailyLoad(trainings, new Set(sessions.map(([day]) => day)), { first, last });
}
