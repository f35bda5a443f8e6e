import { type Chance, chanceFrom, seedOf } from '../chance';
import { addDays, type Day } from '../day';
import type { DailySeries } from './series';
import { mean, quantile } from './statistics';

/** Sessions, and matched ordinary days, below which no difference is given. */
export const CASES_NEEDED = 5;
const RESAMPLES = 2000;
const START_WITHIN = 1;

/** Days after a session: 1 is read as 24 h, 2 as 48 h. */
export type DaysAfter = 1 | 2;

export interface SessionCase {
  readonly day: Day;
  readonly start: number;
  /** Soreness 0-10 `after` days later, less the start. */
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
  /** Days with a session of the kind asked about. */
  readonly sessions: ReadonlySet<Day>;
  readonly hardDays: ReadonlySet<Day>;
  readonly after: DaysAfter;
}

interface Episode {
  readonly day: Day;
  readonly start: number;
  readonly direction: number;
  readonly hard: string;
  readonly end: number;
}
/**
 * Change in soreness after sessions against matched ordinary days: start within 1 point, same
 * direction over the two days before, hard training alike, no session from the day before to the
 * day itself. A session on a later day does not exclude a day: one is booked because soreness stayed
 * high, so leaving such days out would keep the days that got better and hide what sessions do
 * (App's choice, by the simulations of the tests). Where it falls before the outcome, the outcome is
 * what the 24 h comparison expects without it. Starts are made equal by the slope among the ordinary
 * days, limited to 0 to 1 (bias-corrected matching, Abadie & Imbens 2011). Interval: percentile
 * bootstrap over sessions and ordinary days, 2,000 resamples, widened for few sessions (after
 * Hesterberg 2015).
 */
export function sessionEffect(facts: SessionEffectFacts): SessionEffect {
  const comparison = comparisonOf(facts);
  const { cases, controls } = comparison;
  const counted = { cases, ordinaryDays: controls.length, needed: CASES_NEEDED };
  if (cases.length < CASES_NEEDED || controls.length < CASES_NEEDED) return counted;
  const difference = intervalOf(comparison);
  return difference ? { ...counted, difference } : counted;
}

interface Comparison {
  readonly cases: readonly SessionCase[];
  readonly matched: readonly Episode[];
  readonly controls: readonly Episode[];
  readonly model: ReturnType<typeof modelOf>;
}

function comparisonOf(facts: SessionEffectFacts): Comparison {
  const { sessions, ordinary } = episodesOf(facts);
  const counted = sessions
    .map((episode) => ({ episode, matches: placesAlike(episode, ordinary) }))
    .filter(({ matches }) => matches.length > 0);
  const used = [...new Set(counted.flatMap(({ matches }) => matches))].sort((a, b) => a - b);
  const controls = used.flatMap((place) => ordinary[place] ?? []);
  const matched = counted.map(({ episode }) => episode);
  const model = modelOf(controls, matched);
  const all = model.expected(controls.map((_, index) => index));
  const cases = counted.map(({ episode, matches }) => ({
    day: episode.day,
    start: episode.start,
    change: episode.end - episode.start,
    expected: (all(episode) ?? episode.start) - episode.start,
    matchedDays: matches.length,
  }));
  return { cases, matched, controls, model };
}

/** Soreness expected a day after each session, had there been none. */
function withoutSessions(facts: SessionEffectFacts): ReadonlyMap<Day, number> {
  const { cases } = comparisonOf({ ...facts, after: 1 });
  return new Map(cases.map(({ day, start, expected }) => [day, start + expected]));
}

/** Every day with a start, an end and a direction, parted into session days and ordinary days. */
function episodesOf(facts: SessionEffectFacts) {
  const { soreness, sessions, hardDays, after } = facts;
  const { first, values } = soreness;
  const without = after === 1 ? undefined : withoutSessions(facts);
  const parted: { sessions: Episode[]; ordinary: Episode[] } = { sessions: [], ordinary: [] };
  values.forEach((start, place) => {
    const end = values[place + after] ?? null;
    const before = values[place - 2] ?? null;
    if (start === null || end === null || before === null) return;
    const day = addDays(first, place);
    const [dayBefore, dayAfter] = [addDays(day, -1), addDays(day, 1)];
    const hard = [dayBefore, day].map((near) => hardDays.has(near)).join();
    const episode = { day, start, direction: Math.sign(start - before), hard, end };
    if (sessions.has(day)) parted.sessions.push(episode);
    else if (sessions.has(dayBefore)) return;
    else if (!without || !sessions.has(dayAfter)) parted.ordinary.push(episode);
    else {
      const instead = without.get(dayAfter);
      if (instead !== undefined) parted.ordinary.push({ ...episode, end: instead });
    }
  });
  return parted;
}

const isAlike = (a: Omit<Episode, 'day' | 'end'>, b: Omit<Episode, 'day' | 'end'>): boolean =>
  Math.abs(a.start - b.start) <= START_WITHIN && a.direction === b.direction && a.hard === b.hard;

const placesAlike = (episode: Episode, ordinary: readonly Episode[]): number[] =>
  ordinary.flatMap((other, place) => (isAlike(episode, other) ? [place] : []));

const cellKey = ({ start, direction, hard }: Episode): string => `${start} ${direction} ${hard}`;

/** Days that count as equal when matching, so that a resample costs one step a day. */
function modelOf(controls: readonly Episode[], sessions: readonly Episode[]) {
  const cells = [...new Map(controls.map((control) => [cellKey(control), control])).values()];
  const cellAt = new Map(cells.map((cell, index) => [cellKey(cell), index]));
  const controlCell = controls.map((control) => cellAt.get(cellKey(control)) ?? 0);
  const near = new Map<string, number[]>();
  for (const session of sessions) {
    const alike = cells.flatMap((cell, index) => (isAlike(session, cell) ? [index] : []));
    near.set(cellKey(session), alike);
  }
  const expected = (drawn: readonly number[]) => {
    const counts = cells.map(() => 0);
    const ends = cells.map(() => 0);
    const sums = { count: 0, start: 0, end: 0, square: 0, product: 0 };
    for (const place of drawn) {
      const cell = controlCell[place] ?? 0;
      const { start, end } = controls[place] ?? { start: 0, end: 0 };
      counts[cell] = (counts[cell] ?? 0) + 1;
      ends[cell] = (ends[cell] ?? 0) + end;
      sums.count += 1;
      sums.start += start;
      sums.end += end;
      sums.square += start * start;
      sums.product += start * end;
    }
    const slope = slopeOf(sums);
    return (session: Episode): number | undefined => {
      let count = 0;
      let start = 0;
      let end = 0;
      for (const cell of near.get(cellKey(session)) ?? []) {
        count += counts[cell] ?? 0;
        start += (counts[cell] ?? 0) * (cells[cell]?.start ?? 0);
        end += ends[cell] ?? 0;
      }
      return count === 0 ? undefined : end / count + slope * (session.start - start / count);
    };
  };
  return { expected };
}

interface Sums {
  readonly count: number;
  readonly start: number;
  readonly end: number;
  readonly square: number;
  readonly product: number;
}

/** Least-squares slope of the end on the start, within 0 and 1; 1 where all starts are equal. */
function slopeOf({ count, start, end, square, product }: Sums): number {
  const spread = square - (start * start) / count;
  if (!(spread > 1e-9)) return 1;
  return Math.min(1, Math.max(0, (product - (start * end) / count) / spread));
}

function intervalOf({ cases, matched, controls, model }: Comparison) {
  const centre = mean(cases.map(({ change, expected }) => change - expected));
  if (centre === undefined) return undefined;
  const chance = chanceFrom(seedOf(cases.length, controls.length));
  const drawn = Array.from({ length: RESAMPLES }, () =>
    resampled(matched, controls.length, model, chance),
  );
  const known = drawn.filter((value) => value !== undefined);
  const [low, high] = [quantile(known, 0.025), quantile(known, 0.975)];
  if (low === undefined || high === undefined) return undefined;
  const widened = widening(cases.length);
  return {
    mean: centre,
    low: centre + (low - centre) * widened,
    high: centre + (high - centre) * widened,
  };
}

/** Small samples make percentile intervals too narrow; 1.2 / n stands in for the t quantile. */
const widening = (count: number): number => Math.sqrt(count / (count - 1)) * (1 + 1.2 / count);

function resampled(
  matched: readonly Episode[],
  controls: number,
  model: ReturnType<typeof modelOf>,
  chance: Chance,
): number | undefined {
  const draw = () => chance.whole(0, controls - 1);
  const expected = model.expected(Array.from({ length: controls }, draw));
  const differences: number[] = [];
  for (let index = 0; index < matched.length; index += 1) {
    const episode = matched[chance.whole(0, matched.length - 1)];
    const without = episode && expected(episode);
    if (episode && without !== undefined) differences.push(episode.end - without);
  }
  return mean(differences);
}
