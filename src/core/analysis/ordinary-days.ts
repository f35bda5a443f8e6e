import { addDays, type Day } from '../day';
import type { Beginning, Beginnings, Episode } from './episodes';
import { matchedDays } from './matched-days';
import { type DailySeries, valueOn } from './series';

/**
 * Days without a session on them or the day before, with their end so many days later. An end that a
 * session came before is replaced by what is expected of that session's own beginning.
 */
export function ordinaryDays(
  soreness: DailySeries,
  beginnings: Beginnings,
  sessionDays: ReadonlySet<Day>,
): (days: number) => Episode[] {
  const starts = soreness.values.flatMap((_, place) => {
    const day = addDays(soreness.first, place);
    const isOrdinary = !sessionDays.has(day) && !sessionDays.has(addDays(day, -1));
    return (isOrdinary && beginnings(day)) || [];
  });
  const known = new Map<number, Episode[]>();
  const without = new Map<number, Expectation>();
  const episodes = (days: number): Episode[] => {
    const found = known.get(days) ?? starts.flatMap((start) => episode(start, days));
    known.set(days, found);
    return found;
  };
  const expectedWithout = (days: number) => {
    const found = without.get(days) ?? expectedEnds(sessionDays, beginnings, episodes(days));
    without.set(days, found);
    return found;
  };
  const episode = (start: Beginning, days: number): Episode[] => {
    for (let later = 1; later < days; later += 1) {
      const day = addDays(start.day, later);
      if (!sessionDays.has(day)) continue;
      const { ends, errors } = expectedWithout(days - later);
      const instead = ends.get(day);
      // Where no end was ever seen, nobody can tell how far off an expected one is.
      const isTold = instead !== undefined && errors.length > 0;
      return isTold ? [{ ...start, end: instead, errors }] : [];
    }
    const end = valueOn(soreness, addDays(start.day, days));
    return end === null ? [] : [{ ...start, end }];
  };
  return episodes;
}

/** What is expected of sessions' beginnings without the sessions. */
interface Expectation {
  readonly ends: ReadonlyMap<Day, number>;
  /** Ends seen on ordinary days, less the ends expected of them. */
  readonly errors: Float64Array;
}

/** Soreness expected some days after each session's beginning, had there been no session. */
function expectedEnds(
  sessionDays: ReadonlySet<Day>,
  beginnings: Beginnings,
  ordinary: readonly Episode[],
): Expectation {
  const starts = [...sessionDays].flatMap((day) => beginnings(day) ?? []);
  const told = expectedOf(starts, ordinary);
  const ends = new Map(starts.map(({ day }, index) => [day, told[index] ?? Number.NaN]));
  for (const [day, end] of ends) if (Number.isNaN(end)) ends.delete(day);
  const seen = ordinary.filter(({ errors }) => !errors);
  const ofSeen = expectedOf(seen, ordinary);
  return {
    ends,
    errors: Float64Array.from(seen, ({ end }, index) => end - (ofSeen[index] ?? end)),
  };
}

function expectedOf(starts: readonly Beginning[], ordinary: readonly Episode[]): Float64Array {
  const { expected, all, ends } = matchedDays(starts, ordinary);
  return expected(all, ends);
}
