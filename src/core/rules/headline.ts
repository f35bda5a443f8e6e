import { baselineOn, flagOf } from '../analysis/baseline';
import { dailySleepHours, dailySoreness } from '../analysis/daily';
import {
  type DailySeries,
  type DaySpan,
  USUAL_DAYS,
  type UsualBand,
  usualBefore,
  valueOn,
} from '../analysis/series';
import { dailyRating, signalScales } from '../analysis/signals';
import { addDays, type Day } from '../day';
import { known } from '../result';
import { type Basis, usualConstants } from './constants';
import type { EngineRecords } from './engine-records';

export type SignalId = keyof typeof signalScales;

/** One signal against the person's own last four weeks. */
export interface Signal {
  readonly id: SignalId;
  /** The day's value in the signal's unit; null where nothing is known. */
  readonly value: number | null;
  readonly worse: 'high' | 'low';
  /** Middle half of the 28 days before: orientation, not a flag. */
  readonly usual: UsualBand;
  /** Days a flag rests on, and how many it needs. */
  readonly baseline: { readonly count: number; readonly needed: number };
  /** Far on the worse side on 2 of the last 3 days (science 2.3): only this earns a word. */
  readonly isFlagged: boolean;
  /** Days of the last three that were far off. */
  readonly unusualDays: readonly Day[];
}

/** Sentences the headline may say; the user interface words them. */
export type HeadlineId =
  | 'several-off'
  | 'two-off'
  | 'sore-and-short-sleep'
  | 'sore-and-low-energy'
  | 'short-sleep-and-low-energy'
  | 'tense-and-low-mood'
  | 'sorer'
  | 'shorter-sleep'
  | 'poorer-sleep'
  | 'lower-energy'
  | 'less-calm'
  | 'lower-mood'
  | 'as-usual'
  | 'getting-to-know'
  | 'nothing-today';

export interface Headline {
  readonly id: HeadlineId;
  /** Rules behind it: the flag's, where there is one. */
  readonly rules: readonly 'flag'[];
  readonly basis: Basis;
  /** Flagged signals it speaks of. */
  readonly flagged: readonly SignalId[];
  /** Fewest days of own past that a signal in it rests on; absent where it rests on none. */
  readonly days?: number;
  /** Signals whose past is too short for a flag, and how many days are there. */
  readonly missing: readonly {
    readonly id: SignalId;
    readonly count: number;
    readonly needed: number;
  }[];
}

export type SignalRecords = Pick<EngineRecords, 'checkIns' | 'sleeps' | 'today' | 'constants'>;

/** 28 days before each of the three days a flag looks at. */
const SIGNAL_DAYS = USUAL_DAYS + 3;

type ReadSeries = (records: SignalRecords, span: DaySpan) => DailySeries;

const ratingSeries =
  (rating: 'energy' | 'stress' | 'mood' | 'sleepQuality'): ReadSeries =>
  ({ checkIns }, span) =>
    dailyRating(checkIns, rating, span);

const seriesOf: Readonly<Record<SignalId, ReadSeries>> = {
  soreness: ({ checkIns }, span) => dailySoreness(checkIns, span),
  energy: ratingSeries('energy'),
  stress: ratingSeries('stress'),
  mood: ratingSeries('mood'),
  sleepQuality: ratingSeries('sleepQuality'),
  sleepHours: ({ sleeps }, span) => dailySleepHours(sleeps, span),
};

const signalIds = Object.keys(signalScales) as SignalId[];

/** Every signal on a day against the person's own usual, in the order shown. */
export function signalsOn(records: SignalRecords): Signal[] {
  const { today, constants = usualConstants } = records;
  const span = { first: addDays(today, 1 - SIGNAL_DAYS), last: today };
  const isNear = ({ day }: { readonly day: Day }) => day >= span.first && day <= today;
  const near = {
    ...records,
    checkIns: records.checkIns.filter(isNear),
    sleeps: records.sleeps.filter(isNear),
  };
  return signalIds.map((id) => {
    const scale = signalScales[id];
    const series = seriesOf[id](near, span);
    const { count, needed } = baselineOn(series, today, scale);
    const { isFlagged, unusual } = flagOf(series, today, scale, constants.flagZ);
    return {
      id,
      value: valueOn(series, today),
      worse: scale.worse,
      usual: usualBefore(series, today),
      baseline: { count, needed },
      isFlagged,
      unusualDays: unusual.map(({ day }) => day),
    };
  });
}

/** What the headline's rows look at. */
interface HeadlineFacts {
  readonly flagged: ReadonlySet<SignalId>;
  /** Some signal of the day has a past long enough to judge a flag. */
  readonly isKnown: boolean;
  /** Some signal has a value on the day. */
  readonly hasValue: boolean;
}

interface HeadlineRow {
  readonly id: HeadlineId;
  readonly when: (facts: HeadlineFacts) => boolean;
}

const isShort = (flagged: ReadonlySet<SignalId>): boolean =>
  flagged.has('sleepHours') || flagged.has('sleepQuality');

/** Flags that mean different things: two of sleep are one. */
const themesOf = (flagged: ReadonlySet<SignalId>): number =>
  flagged.size - Number(flagged.has('sleepHours') && flagged.has('sleepQuality'));

const both =
  (a: SignalId, b: SignalId) =>
  ({ flagged }: HeadlineFacts): boolean =>
    flagged.has(a) && flagged.has(b);

const one =
  (id: SignalId) =>
  ({ flagged }: HeadlineFacts): boolean =>
    flagged.has(id);

/**
 * Combination of flags to sentence, first match wins (App's choice). Only flags of science 2.3 reach
 * it, never a mark outside the usual band. The last three rows are neutral.
 */
export const headlineTable: readonly HeadlineRow[] = [
  { id: 'several-off', when: ({ flagged }) => themesOf(flagged) >= 3 },
  {
    id: 'sore-and-short-sleep',
    when: ({ flagged }) => flagged.has('soreness') && isShort(flagged),
  },
  { id: 'sore-and-low-energy', when: both('soreness', 'energy') },
  {
    id: 'short-sleep-and-low-energy',
    when: ({ flagged }) => flagged.has('energy') && isShort(flagged),
  },
  { id: 'tense-and-low-mood', when: both('stress', 'mood') },
  { id: 'two-off', when: ({ flagged }) => themesOf(flagged) === 2 },
  { id: 'sorer', when: one('soreness') },
  { id: 'shorter-sleep', when: one('sleepHours') },
  { id: 'poorer-sleep', when: one('sleepQuality') },
  { id: 'lower-energy', when: one('energy') },
  { id: 'less-calm', when: one('stress') },
  { id: 'lower-mood', when: one('mood') },
  { id: 'nothing-today', when: ({ hasValue }) => !hasValue },
  { id: 'as-usual', when: ({ isKnown }) => isKnown },
  { id: 'getting-to-know', when: () => true },
];

/** Today in one sentence, with what it rests on and what is missing. */
export function headlineOf(signals: readonly Signal[]): Headline {
  const flagged = signals.filter(({ isFlagged }) => isFlagged);
  const judged = signals.filter(({ baseline }) => baseline.count >= baseline.needed);
  const facts: HeadlineFacts = {
    flagged: new Set(flagged.map(({ id }) => id)),
    isKnown: judged.some(({ value }) => value !== null),
    hasValue: signals.some(({ value }) => value !== null),
  };
  const row = headlineTable.find(({ when }) => when(facts));
  if (!row) throw new Error('The last headline row always holds');
  const behind = flagged.length > 0 ? flagged : judged.filter(({ value }) => value !== null);
  const counts = behind.map(({ baseline }) => baseline.count);
  return {
    id: row.id,
    rules: flagged.length > 0 ? ['flag'] : [],
    basis: 'app-choice',
    flagged: flagged.map(({ id }) => id),
    missing: signals
      .filter(({ baseline }) => baseline.count < baseline.needed)
      .map(({ id, baseline }) => ({ id, ...baseline })),
    ...known({ days: counts.length > 0 ? Math.min(...counts) : undefined }),
  };
}
