import { chanceFrom, seedOf } from '../chance';
import { addDays, type Day, daysBetween } from '../day';
import { type MatchedDays, matchedDays } from './matched-days';
import { type Beginning, type Beginnings, beginningsOf, type Episode } from './ordinary-days';
import { type DailySeries, valueOn } from './series';
import { mean, quantile } from './statistics';

/** Sessions, and matched ordinary days, below which no difference is given. */
export const CASES_NEEDED = 5;
const RESAMPLES = 2000;

/** A session between two check-ins, by their days. Without `to` there is none in its window. */
export interface PlacedSession {
  readonly day: Day;
  readonly from: Day;
  readonly to?: Day;
}

export interface SessionCase {
  readonly day: Day;
  readonly start: number;
  /** Soreness 0-10 afterwards, less the start. */
  readonly change: number;
  /** The change expected from its matched ordinary days, starts made equal. */
  readonly expected: number;
  readonly matchedDays: number;
}

/** What followed sessions beside ordinary days that began alike: an association, not a proof. */
export interface SessionEffect {
  readonly cases: readonly SessionCase[];
  /** Ordinary days that match at least one session, each counted once. */
  readonly ordinaryDays: number;
  readonly needed: number;
  /** Mean difference in points, negative is less sore; missing until both counts are reached. */
  readonly difference?: { readonly mean: number; readonly low: number; readonly high: number };
}

export interface SessionEffectFacts {
  /** Soreness 0-10 of one region, or of the worst. */
  readonly soreness: DailySeries;
  readonly sessions: readonly PlacedSession[];
  readonly hardDays: ReadonlySet<Day>;
}

/** The sessions with the same number of days between their check-ins, and their ordinary days. */
interface Group {
  readonly days: number;
  readonly episodes: readonly (Episode & { readonly session: Day })[];
  readonly matched: MatchedDays;
}

/**
 * Change in soreness after sessions against matched ordinary days: start within 1 point, same
 * direction over the two days before, hard training alike, as many days to the second check-in, no
 * session from the day before to the day itself. A session on a later day does not exclude a day:
 * one is booked because soreness stayed high, so leaving such days out would keep the days that got
 * better and hide what sessions do (App's choice, by the simulations of the tests). Where it falls
 * before the end, the end is what a day with its start leads one to expect without it. Interval:
 * percentile bootstrap over sessions and ordinary days, 2,000 resamples, widened for few sessions
 * (after Hesterberg 2015, Am Stat 69:371).
 */
export function sessionEffect(facts: SessionEffectFacts): SessionEffect {
  const groups = groupsOf(facts);
  const cases = groups.flatMap(casesOf).sort((a, b) => (a.day < b.day ? -1 : 1));
  const ordinary = new Set(groups.flatMap(({ matched }) => matched.controls.map(({ day }) => day)));
  const counted = { cases, ordinaryDays: ordinary.size, needed: CASES_NEEDED };
  if (cases.length < CASES_NEEDED || ordinary.size < CASES_NEEDED) return counted;
  const difference = intervalOf(groups, cases, ordinary.size);
  return difference ? { ...counted, difference } : counted;
}

function groupsOf({ soreness, sessions, hardDays }: SessionEffectFacts): Group[] {
  const beginnings = beginningsOf(soreness, hardDays);
  const sessionDays = new Set(sessions.map(({ from }) => from));
  const ordinaryOf = ordinaryDays(soreness, beginnings, sessionDays);
  const counts = sessions.map(({ from, to }) => (to ? daysBetween(from, to) : 0));
  const lengths = [...new Set(counts)].filter((days) => days > 0).sort((a, b) => a - b);
  return lengths.map((days) => {
    const placed = sessions.filter((_, index) => counts[index] === days);
    const complete = placed.flatMap(({ day, from }) => {
      const beginning = beginnings(from);
      const end = valueOn(soreness, addDays(from, days));
      return beginning && end !== null ? [{ ...beginning, end, session: day }] : [];
    });
    const ordinary = ordinaryOf(days);
    const { matches } = matchedDays(complete, ordinary);
    const episodes = complete.filter((_, index) => (matches[index] ?? 0) > 0);
    return { days, episodes, matched: matchedDays(episodes, ordinary) };
  });
}

/**
 * Days without a session on them or the day before, with their end so many days later. An end that a
 * session came before is replaced by what is expected of that session's own beginning.
 */
function ordinaryDays(
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
  const without = new Map<number, ReadonlyMap<Day, number>>();
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
      const instead = expectedWithout(days - later).get(day);
      return instead === undefined ? [] : [{ ...start, end: instead }];
    }
    const end = valueOn(soreness, addDays(start.day, days));
    return end === null ? [] : [{ ...start, end }];
  };
  return episodes;
}

/** Soreness expected some days after each session's beginning, had there been no session. */
function expectedEnds(
  sessionDays: ReadonlySet<Day>,
  beginnings: Beginnings,
  ordinary: readonly Episode[],
): ReadonlyMap<Day, number> {
  const starts = [...sessionDays].flatMap((day) => beginnings(day) ?? []);
  const { expected, all } = matchedDays(starts, ordinary);
  const ends = expected(all);
  const told = starts.map(({ day }, index) => [day, ends[index] ?? Number.NaN] as const);
  return new Map(told.filter(([, end]) => !Number.isNaN(end)));
}

function casesOf({ episodes, matched }: Group): SessionCase[] {
  const expected = matched.expected(matched.all);
  return episodes.map(({ session, start, end }, index) => ({
    day: session,
    start,
    change: end - start,
    expected: (expected[index] ?? start) - start,
    matchedDays: matched.matches[index] ?? 0,
  }));
}

function intervalOf(groups: readonly Group[], cases: readonly SessionCase[], ordinary: number) {
  const centre = mean(cases.map(({ change, expected }) => change - expected));
  if (centre === undefined) return undefined;
  const chance = chanceFrom(seedOf(cases.length, groups.length));
  const draws = groups.map((group) => {
    const ends = Float64Array.from(group.episodes, ({ end }) => end);
    return { ends, matched: group.matched, drawn: new Int32Array(group.matched.controls.length) };
  });
  const resampled = (): number => {
    let [sum, count] = [0, 0];
    for (const { ends, matched, drawn } of draws) {
      for (let index = 0; index < drawn.length; index += 1) {
        drawn[index] = chance.whole(0, drawn.length - 1);
      }
      const expected = matched.expected(drawn);
      for (let index = 0; index < ends.length; index += 1) {
        const place = chance.whole(0, ends.length - 1);
        const difference = (ends[place] ?? 0) - (expected[place] ?? Number.NaN);
        if (Number.isNaN(difference)) continue;
        sum += difference;
        count += 1;
      }
    }
    return sum / count;
  };
  const known = Array.from({ length: RESAMPLES }, resampled).filter(
    (value) => !Number.isNaN(value),
  );
  const [low, high] = [quantile(known, 0.025), quantile(known, 0.975)];
  if (low === undefined || high === undefined) return undefined;
  const widened = widening(Math.min(cases.length, ordinary));
  return {
    mean: centre,
    low: centre + (low - centre) * widened,
    high: centre + (high - centre) * widened,
  };
}

/** Small samples make percentile intervals too narrow; 1.2 / n stands in for the t quantile. */
const widening = (count: number): number => Math.sqrt(count / (count - 1)) * (1 + 1.2 / count);
