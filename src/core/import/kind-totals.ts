import type { ActivityId } from '../activities';
import type { ParseContext } from '../log/entry';
import type { KindRecord } from '../log/kinds';
import { totalSleepMinutes } from '../log/sleep';
import { stretchSeconds } from '../log/stretch';
import { roundTo } from '../number';
import { known } from '../result';
import type { Found, FoundSleep, FoundTime } from './found';
import { instantOf } from './found-time';

/** Totals of one kind in one file. A total that the file does not give is absent. */
export interface KindSummary {
  /** What the file holds and can be placed in time. */
  readonly count: number;
  /** How many of them became entries. */
  readonly kept: number;
  /** First and last start: UTC, or the clock on the wall where the file has no zone. */
  readonly first: string;
  readonly last: string;
  readonly lastEnd?: string;
  readonly minutes?: number;
  readonly elapsedMinutes?: number;
  readonly inBedMinutes?: number;
  readonly meters?: number;
  readonly kcal?: number;
  readonly ml?: number;
  readonly sets?: number;
  /** What each of the product's words for an activity was taken for. */
  readonly activities?: Readonly<Record<string, ActivityId>>;
}

/** Sums of what a file tells; a sum without any number stays absent. */
const sumNames = [
  'seconds',
  'elapsedSeconds',
  'inBedSeconds',
  'meters',
  'kcal',
  'ml',
  'sets',
] as const;
type Sums = Partial<Record<(typeof sumNames)[number], number | undefined>>;

export interface KindTotals {
  count: number;
  kept: number;
  readonly sums: Sums;
  first?: FoundTime;
  last?: FoundTime;
  lastEnd?: FoundTime;
}

export const noTotals = (): KindTotals => ({ count: 0, kept: 0, sums: {} });

/** A found time in ms, to be compared with others of its file. */
export const clockMs = (time: FoundTime): number => ('at' in time ? time.at : time.wall);

/** Beyond these no calendar of a product goes, and dates of four digits end. */
const [FIRST_YEAR, LAST_YEAR] = [Date.UTC(1000, 0), Date.UTC(9000, 0)];

/** Whether a found time is one that can be written at all. */
export const isPossibleTime = (time: FoundTime): boolean =>
  clockMs(time) > FIRST_YEAR && clockMs(time) < LAST_YEAR;

const earlier = (a: FoundTime | undefined, b: FoundTime) => (a && clockMs(a) <= clockMs(b) ? a : b);
const later = (a: FoundTime | undefined, b: FoundTime) => (a && clockMs(a) >= clockMs(b) ? a : b);

/** ISO 8601 to the second: with Z for an instant, without for a clock on the wall. */
export function timeText(time: FoundTime): string {
  const text = new Date(clockMs(time)).toISOString().slice(0, 19);
  if ('wall' in time && time.dateOnly) return text.slice(0, 10);
  return 'at' in time ? `${text}Z` : text;
}

/** Elapsed seconds from start to end of a sleep. */
const spanSeconds = ({ start, end }: FoundSleep, context: ParseContext): number | undefined =>
  end && (instantOf(end, context) - instantOf(start, context)) / 1000;

function sumsOf(found: Found, context: ParseContext): Sums {
  if (found.kind === 'drink') return { ml: found.ml };
  if (found.kind === 'sleep') {
    return { seconds: found.asleepSeconds, inBedSeconds: spanSeconds(found, context) };
  }
  if (found.kind === 'massage') return { seconds: found.seconds };
  if (found.kind === 'stretch') return { seconds: found.seconds * found.regions.length };
  if (found.kind === 'check-in') return {};
  const { seconds, elapsedSeconds = seconds, meters, kcal, sets } = found;
  return { seconds, elapsedSeconds, meters, kcal, sets: sets?.length || undefined };
}

/** Adds one more thing found to the totals of its kind. */
export function addTo(total: KindTotals, found: Found, context: ParseContext): void {
  if (found.kind === 'sleep' && found.end) total.lastEnd = later(total.lastEnd, found.end);
  add(total, found.start, sumsOf(found, context));
}

/** Adds one of the app's own records to the totals of its kind. */
export function addRecord(total: KindTotals, own: KindRecord): void {
  const { at, day } = own.record;
  const start = at === undefined ? { wall: Date.parse(day), dateOnly: true } : { at };
  total.kept += 1;
  add(total, start, sumsOfRecord(own));
}

function add(total: KindTotals, start: FoundTime, more: Sums): void {
  total.count += 1;
  total.first = earlier(total.first, start);
  total.last = later(total.last, start);
  for (const name of sumNames) {
    const value = more[name];
    if (value !== undefined) total.sums[name] = (total.sums[name] ?? 0) + value;
  }
}

const secondsOf = (minutes: number | undefined) => minutes && minutes * 60;

function sumsOfRecord({ kind, record }: KindRecord): Sums {
  if (kind === 'drink') return { ml: record.ml };
  if (kind === 'sleep') return { seconds: secondsOf(totalSleepMinutes(record)) };
  if (kind === 'stretch') return { seconds: stretchSeconds(record) };
  if (kind === 'massage') return { seconds: secondsOf(record.minutes) };
  if (kind !== 'training') return {};
  const { minutes, distanceMeters: meters, energyKcal: kcal, sets } = record;
  return { seconds: secondsOf(minutes), meters, kcal, sets: sets?.length || undefined };
}

/** The totals as they are shown: minutes and metres to a hundredth. */
export function summaryOf({ count, kept, first, last, lastEnd, sums }: KindTotals): KindSummary {
  const rounded = (value: number | undefined, per = 1) =>
    value === undefined ? undefined : roundTo(value / per, 2);
  return {
    count,
    kept,
    first: first ? timeText(first) : '',
    last: last ? timeText(last) : '',
    ...known({
      lastEnd: lastEnd && timeText(lastEnd),
      minutes: rounded(sums.seconds, 60),
      elapsedMinutes: rounded(sums.elapsedSeconds, 60),
      inBedMinutes: rounded(sums.inBedSeconds, 60),
      meters: rounded(sums.meters),
      kcal: rounded(sums.kcal),
      ml: rounded(sums.ml),
      sets: sums.sets,
    }),
  };
}
