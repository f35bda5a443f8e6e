import { compareRecords } from '../analysis/record-order';
import { addDays, type Day } from '../day';
import type { RecordOf } from '../log/kinds';
import { type RegionId, regions } from '../regions';
import type { RuleConstants } from './constants';

/** Days back to which a rule looks at the body at most. */
const BODY_DAYS = 28;

/** One day on which somebody went through the body: the worst of each sore region, all others 0. */
export interface BodyDay {
  readonly day: Day;
  readonly soreness: ReadonlyMap<RegionId, number>;
  /** The day's last check-in that went through the body. */
  readonly latest: RecordOf<'check-in'>;
}

/** What the last four weeks of check-ins say about the body. */
export interface BodyLog {
  /** Logged days, newest first. A day without a completed map is not among them. */
  readonly days: readonly BodyDay[];
  /** The last pain 0-10 given for a region, while it counts. */
  readonly pain: ReadonlyMap<RegionId, { readonly value: number; readonly day: Day }>;
  /** Regions tagged tingling at the last check-in that named kinds or went through the body. */
  readonly tingling: ReadonlyMap<RegionId, Day>;
}

type CheckIn = RecordOf<'check-in'>;

const placeOfRegion = new Map(regions.map(({ id }, place) => [id, place]));

/** Order of the regions' table, so that no choice between equals depends on the order of entry. */
export const compareRegions = (a: RegionId, b: RegionId): number =>
  (placeOfRegion.get(a) ?? 0) - (placeOfRegion.get(b) ?? 0);

/** Entries of a map by region, highest value first, equals in the regions' order. */
export const highestFirst = (values: Iterable<readonly [RegionId, number]>) =>
  [...values].sort(([a, one], [b, other]) => other - one || compareRegions(a, b));

const entriesOf = <Value>(values: Readonly<Partial<Record<RegionId, Value>>> = {}) =>
  Object.entries(values) as [RegionId, Value][];

/** Reads the last four weeks in one pass over all check-ins and a sort of those few. */
export function bodyLog(
  checkIns: Iterable<CheckIn>,
  today: Day,
  { painAge, tinglingAge }: RuleConstants,
): BodyLog {
  const first = addDays(today, 1 - BODY_DAYS);
  const near: CheckIn[] = [];
  for (const checkIn of checkIns) {
    if (checkIn.day >= first && checkIn.day <= today) near.push(checkIn);
  }
  near.sort(compareRecords);
  return {
    days: bodyDays(near),
    pain: lastPain(near, addDays(today, 1 - painAge)),
    tingling: tinglingIn(near, addDays(today, 1 - tinglingAge)),
  };
}

function bodyDays(oldestFirst: readonly CheckIn[]): BodyDay[] {
  const days = new Map<Day, { soreness: Map<RegionId, number>; latest: CheckIn }>();
  for (const checkIn of oldestFirst) {
    if (!checkIn.soreness) continue;
    const known = days.get(checkIn.day);
    const soreness = known?.soreness ?? new Map<RegionId, number>();
    for (const [region, value] of entriesOf(checkIn.soreness)) {
      soreness.set(region, Math.max(value, soreness.get(region) ?? 0));
    }
    days.set(checkIn.day, { soreness, latest: checkIn });
  }
  return [...days].map(([day, body]) => ({ day, ...body })).reverse();
}

function lastPain(oldestFirst: readonly CheckIn[], since: Day): BodyLog['pain'] {
  const pain = new Map<RegionId, { value: number; day: Day }>();
  for (const checkIn of oldestFirst) {
    if (checkIn.day < since) continue;
    for (const [region, value] of entriesOf(checkIn.pain)) {
      pain.set(region, { value, day: checkIn.day });
    }
  }
  return pain;
}

function tinglingIn(oldestFirst: readonly CheckIn[], since: Day): BodyLog['tingling'] {
  const last = oldestFirst.findLast(({ soreness, kinds }) => soreness ?? kinds);
  if (!last || last.day < since) return new Map();
  const tagged = entriesOf(last.kinds).filter(([, kinds]) => kinds.includes('tingling'));
  return new Map(tagged.map(([region]) => [region, last.day]));
}

/** The newest logged days that still say something about now. */
export const recentDays = (
  { days }: BodyLog,
  count: number,
  today: Day,
  { soreAge }: RuleConstants,
): readonly BodyDay[] => {
  const since = addDays(today, 1 - soreAge);
  return days.filter(({ day }) => day >= since).slice(0, count);
};

/** Mean soreness of each region that was sore on any of some days. */
export function meanSoreness(days: readonly BodyDay[]): Map<RegionId, number> {
  const sums = new Map<RegionId, number>();
  for (const { soreness } of days) {
    for (const [region, value] of soreness) sums.set(region, (sums.get(region) ?? 0) + value);
  }
  return new Map([...sums].map(([region, sum]) => [region, sum / days.length]));
}
