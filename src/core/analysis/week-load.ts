import { addDays, type Day, daysBetween, startOfWeek, type WeekStart } from '../day';
import type { LoadSeries } from './daily';
import { type DayWindow, dayWindow, historyDays, windowMean } from './day-window';
import { CHRONIC_FLOOR, WARM_UP_DAYS, WEEK_DAYS } from './load-limits';
import { type DailySeries, seriesDays } from './series';
import { mean } from './statistics';

/** Training load of seven days in AU, and on how many of them it rests. */
export interface WeekLoad {
  /** What was logged, added up; null where no day is known. At most the load of the week. */
  readonly logged: number | null;
  /**
   * Seven times the mean of the known days, for comparing weeks: not logging is never rest. The same
   * as `logged` when every day is known; undefined below four known days (App's choice).
   */
  readonly weekly: number | undefined;
  readonly knownDays: number;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function loadOf(window: DayWindow): WeekLoad {
  const { values, knownDays, days } = window;
  const daily = windowMean(window);
  const logged = knownDays === 0 ? null : sumOf(values);
  const weekly = daily === undefined ? undefined : daily * days;
  return { logged, weekly: knownDays === days ? (logged ?? undefined) : weekly, knownDays };
}

/** Load of the rolling week that ends on a day: the sum of its daily loads in AU (Foster 2001). */
export const weekLoadOn = (series: DailySeries, day: Day): WeekLoad =>
  loadOf(dayWindow(series, day, WEEK_DAYS));

/** The comparable load of the rolling week that ends on each day, in AU; null below four known days. */
export function rollingWeekLoads(series: DailySeries): DailySeries {
  const values = series.values.map(
    (_, index) => weekLoadOn(series, addDays(series.first, index)).weekly ?? null,
  );
  return { first: series.first, values };
}

/** Load of every calendar week that a series touches, oldest first: the display option, in AU. */
export function calendarWeekLoads(
  series: DailySeries,
  start: WeekStart,
): (WeekLoad & { readonly first: Day })[] {
  const firsts = new Set(seriesDays(series).map(({ day }) => startOfWeek(day, start)));
  return [...firsts].map((first) => ({
    first,
    ...weekLoadOn(series, addDays(first, WEEK_DAYS - 1)),
  }));
}

/** This week beside the three before it; `known` tells whether the two may be compared. */
export type WeekAgainstBefore = WeekPair &
  (
    | {
        readonly known: false;
        readonly reason: 'warming-up' | 'too-few-days' | 'hardly-any-before';
      }
    | {
        readonly known: true;
        /** This week over the mean of the three before: 1.54. */
        readonly ratio: number;
        /** The same as a change in percent: 54. */
        readonly percent: number;
      }
  );

interface WeekPair {
  readonly week: WeekLoad;
  readonly before: {
    /** Mean of the three blocks' comparable loads, in AU; undefined where one has none. */
    readonly weekly: number | undefined;
    readonly knownDays: number;
    readonly days: number;
  };
  /** Days since the first known one, today included. */
  readonly historyDays: number;
  /** Sessions of the 28 days that have no RPE: the loads are at least what they say. */
  readonly unrated: number;
}

const BLOCKS_BEFORE = 3;

/**
 * The week that ends on a day against the mean of the three 7-day blocks before it (science 1.4), in
 * AU. No comparison before 28 days of history, with fewer than four known days in a block, or on
 * hardly any load before (App's choice).
 */
export function weekAgainstBefore(series: LoadSeries, day: Day): WeekAgainstBefore {
  const week = weekLoadOn(series, day);
  const blocks = Array.from({ length: BLOCKS_BEFORE }, (_, index) =>
    weekLoadOn(series, addDays(day, -WEEK_DAYS * (index + 1))),
  );
  const loads = blocks.map(({ weekly }) => weekly).filter((weekly) => weekly !== undefined);
  const before = loads.length === BLOCKS_BEFORE ? mean(loads) : undefined;
  const history = historyDays(series, day);
  const pair: WeekPair = {
    week,
    before: {
      weekly: before,
      knownDays: sumOf(blocks.map(({ knownDays }) => knownDays)),
      days: BLOCKS_BEFORE * WEEK_DAYS,
    },
    historyDays: history,
    unrated: unratedIn(series, day),
  };
  if (history < WARM_UP_DAYS) return { ...pair, known: false, reason: 'warming-up' };
  if (week.weekly === undefined || before === undefined) {
    return { ...pair, known: false, reason: 'too-few-days' };
  }
  if (before < CHRONIC_FLOOR * WEEK_DAYS) {
    return { ...pair, known: false, reason: 'hardly-any-before' };
  }
  const ratio = week.weekly / before;
  return { ...pair, known: true, ratio, percent: 100 * (ratio - 1) };
}

/** Sessions without an RPE in the 28 days that end on a day. */
function unratedIn({ first, unrated }: LoadSeries, day: Day): number {
  const end = Math.max(0, daysBetween(first, day) + 1);
  return sumOf(unrated.slice(Math.max(0, end - WARM_UP_DAYS), end));
}
