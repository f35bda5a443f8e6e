import { addDays, type Day, daysBetween } from '../day';
import { finished, type Steps } from '../steps';
import { effectInterval, type MatchedSessions } from './effect-interval';
import { beginningsOf, type Episode } from './episodes';
import { matchedDays } from './matched-days';
import { ordinaryDays } from './ordinary-days';
import { type DailySeries, valueOn } from './series';
import { mean } from './statistics';

/** Sessions, and matched ordinary days, below which no difference is given. */
export const CASES_NEEDED = 5;

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
interface Group extends MatchedSessions {
  readonly episodes: readonly (Episode & { readonly session: Day })[];
}

/**
 * Change in soreness after sessions against matched ordinary days: start within 1 point, same
 * direction over the two days before, hard training alike, as many days to the second check-in, no
 * session from the day before to the day itself. A session on a later day does not exclude a day:
 * one is booked because soreness stayed high, so leaving such days out would keep the days that got
 * better and hide what sessions do (App's choice, by the simulations of the tests). Where it falls
 * before the end, the end is what a day with its start leads one to expect without it, redrawn with
 * the errors of such expectations. The interval is
 * that of `effectInterval`.
 */
export const sessionEffect = (facts: SessionEffectFacts): SessionEffect =>
  finished(sessionEffectSteps(facts));

/** `sessionEffect` in steps, for a page that goes on answering meanwhile. */
export function* sessionEffectSteps(facts: SessionEffectFacts): Steps<SessionEffect> {
  const groups = groupsOf(facts);
  yield;
  const cases = casesIn(groups);
  const ordinary = new Set(groups.flatMap(({ matched }) => matched.controls.map(({ day }) => day)));
  const counted = { cases, ordinaryDays: ordinary.size, needed: CASES_NEEDED };
  if (cases.length < CASES_NEEDED || ordinary.size < CASES_NEEDED) return counted;
  const centre = mean(cases.map(({ change, expected }) => change - expected));
  if (centre === undefined) return counted;
  const interval = yield* effectInterval(groups, centre, Math.min(cases.length, ordinary.size));
  return interval ? { ...counted, difference: { mean: centre, ...interval } } : counted;
}

/** Each session beside its matched ordinary days, however few there are. */
export const sessionCases = (facts: SessionEffectFacts): SessionCase[] => casesIn(groupsOf(facts));

const casesIn = (groups: readonly Group[]): SessionCase[] =>
  groups.flatMap(casesOf).sort((a, b) => (a.day < b.day ? -1 : 1));

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
    return { episodes, matched: matchedDays(episodes, ordinary) };
  });
}

function casesOf({ episodes, matched }: Group): SessionCase[] {
  const expected = matched.expected(matched.all, matched.ends);
  return episodes.map(({ session, start, end }, index) => ({
    day: session,
    start,
    change: end - start,
    expected: (expected[index] ?? start) - start,
    matchedDays: matched.matches[index] ?? 0,
  }));
}
