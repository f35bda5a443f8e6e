import { addDays, type Day } from '../../core/day';
import type { KindRecord } from '../../core/log/kinds';

/** Entries on one page at most: enough to read, few enough to stay light. */
export const PAGE_ENTRIES = 40;
/** Days asked for at a time while a page fills. */
const STEP_DAYS = 7;

/** Where a page begins: its newest day, and how many entries of it the page before has shown. */
export interface PageStart {
  readonly day: Day;
  readonly skip: number;
}

export interface DayEntries {
  readonly day: Day;
  readonly entries: readonly KindRecord[];
}

export interface JournalPageOf {
  readonly days: readonly DayEntries[];
  /** Where "earlier" leads, if anywhere. */
  readonly earlier?: PageStart;
}

/** Where entries come from: those between two days, and the nearest day that has any. */
export interface DaySource {
  readonly between: (first: Day, last: Day) => Promise<readonly KindRecord[]>;
  readonly before: (day: Day) => Promise<Day | undefined>;
  readonly after: (day: Day) => Promise<Day | undefined>;
}

/** Latest first within a day; entries without a clock time stand last. */
const byTime = ({ record: a }: KindRecord, { record: b }: KindRecord): number =>
  (b.at ?? 0) - (a.at ?? 0) || b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1);

/** Groups entries by day, the newest day first. */
export function groupByDay(entries: readonly KindRecord[]): DayEntries[] {
  const days = new Map<Day, KindRecord[]>();
  for (const entry of entries) {
    const { day } = entry.record;
    const known = days.get(day);
    if (known) known.push(entry);
    else days.set(day, [entry]);
  }
  return [...days.entries()]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, list]) => ({ day, entries: list.sort(byTime) }));
}

/** Reads backwards from a day until there are more entries than a page holds. */
async function newestUntil(start: PageStart, source: DaySource): Promise<DayEntries[]> {
  const wanted = start.skip + PAGE_ENTRIES;
  const found: KindRecord[] = [];
  let last: Day | undefined = start.day;
  while (last && found.length <= wanted) {
    const first = addDays(last, 1 - STEP_DAYS);
    found.push(...(await source.between(first, last)));
    last = await source.before(first);
  }
  return groupByDay(found);
}

/**
 * The page that begins at a place: whole days while they fit. A day with more entries than a page
 * holds goes on on the next one.
 */
export async function pageFrom(start: PageStart, source: DaySource): Promise<JournalPageOf> {
  const days: DayEntries[] = [];
  let room = PAGE_ENTRIES;
  for (const { day, entries } of await newestUntil(start, source)) {
    const skip = day === start.day ? start.skip : 0;
    const left = entries.slice(skip);
    if (left.length > room) {
      if (days.length > 0) return { days, earlier: { day, skip: 0 } };
      const shown = left.slice(0, room);
      return { days: [{ day, entries: shown }], earlier: { day, skip: skip + shown.length } };
    }
    if (left.length > 0) days.push({ day, entries: left });
    room -= left.length;
  }
  return { days };
}

/** The newest day of the page that ends just above a day; undefined where nothing is later. */
export async function pageAbove(day: Day, source: DaySource): Promise<Day | undefined> {
  let newest: Day | undefined;
  let room = PAGE_ENTRIES;
  let first = await source.after(day);
  while (first) {
    const last = addDays(first, STEP_DAYS - 1);
    for (const group of groupByDay(await source.between(first, last)).reverse()) {
      room -= group.entries.length;
      if (room < 0 && newest) return newest;
      newest = group.day;
    }
    first = await source.after(last);
  }
  return newest;
}
