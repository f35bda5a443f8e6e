import { computed, signal } from '@preact/signals';
import { addDays, type Day } from '../../core/day';
import { type Kind, type KindRecord, kinds } from '../../core/log/kinds';
import { liveSignal } from '../../db/live';
import { preferences } from '../../db/preferences';
import {
  allRecords,
  deleteRecord,
  everythingBetween,
  lastDayBefore,
  putBack,
  recordsBetween,
} from '../../db/records';
import { today } from '../../platform/clock';
import { showToast } from '../../ui/toasts';
import { matches, searchTextOf } from './journal-search';
import { journalWords as words } from './journal-words';

/** Entries on one page: enough to read, few enough to stay light. */
const PAGE_ENTRIES = 60;
/** Days asked for at a time while a page fills. */
const STEP_DAYS = 7;
/** How far ahead booked massages, races and plans are looked for, in days. */
const AHEAD_DAYS = 3650;

/** The newest day of the page; undefined follows today. */
export const newestDay = signal<Day | undefined>(undefined);
/** Kinds to show; empty shows all. */
export const shownKinds = signal<readonly Kind[]>([]);
export const searchText = signal('');
/** Page of search results, from 0. */
export const resultPage = signal(0);

export interface DayEntries {
  readonly day: Day;
  readonly entries: readonly KindRecord[];
}

interface Browse {
  readonly days: readonly DayEntries[];
  readonly ahead: readonly DayEntries[];
  /** Where "earlier" leads, if anywhere. */
  readonly earlier?: Day;
}

/** Latest first within a day; entries without a clock time stand last. */
const byTime = (a: KindRecord, b: KindRecord) =>
  (b.record.at ?? 0) - (a.record.at ?? 0) || b.record.createdAt - a.record.createdAt;

/** Groups entries by day, the newest day first. */
export function groupByDay(entries: readonly KindRecord[]): DayEntries[] {
  const days = new Map<Day, KindRecord[]>();
  for (const entry of entries) {
    const { day } = entry.record;
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days.entries()]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, list]) => ({ day, entries: list.sort(byTime) }));
}

const everythingOf = async (
  chosen: readonly Kind[],
  first: Day,
  last: Day,
): Promise<KindRecord[]> => {
  if (chosen.length === 0) return everythingBetween(first, last);
  const lists = await Promise.all(
    chosen.map(async (kind) =>
      (await recordsBetween(kind, first, last)).map((record) => ({ kind, record }) as KindRecord),
    ),
  );
  return lists.flat();
};

/** Fills a page backwards from a day, jumping over empty stretches by the index. */
async function browse(newest: Day, chosen: readonly Kind[]): Promise<Omit<Browse, 'ahead'>> {
  const found: KindRecord[] = [];
  let last: Day | undefined = newest;
  while (last && found.length < PAGE_ENTRIES) {
    const first = addDays(last, 1 - STEP_DAYS);
    found.push(...(await everythingOf(chosen, first, last)));
    last = await lastDayBefore(first, chosen);
  }
  return { days: groupByDay(found), ...(last && { earlier: last }) };
}

const browsed = liveSignal<Browse>(() => {
  const chosen = shownKinds.value;
  const day = today.value;
  const newest = newestDay.value ?? day;
  const showsAhead = newest >= day;
  return async () => {
    const ahead = showsAhead
      ? await everythingOf(chosen, addDays(day, 1), addDays(day, AHEAD_DAYS))
      : [];
    const page = await browse(newest < day ? newest : day, chosen);
    return { ...page, ahead: groupByDay(ahead).reverse() };
  };
});

/** Every entry with the text it is found by: read once in bulk while somebody searches. */
const searched = liveSignal(() => {
  const chosen = shownKinds.value;
  return async () => {
    const lists = await Promise.all(
      (chosen.length > 0 ? chosen : kinds).map(async (kind) =>
        (await allRecords(kind)).map((record) => ({ kind, record }) as KindRecord),
      ),
    );
    return lists
      .flat()
      .map((entry) => ({ entry, text: searchTextOf(entry) }))
      .sort((a, b) => (a.entry.record.day < b.entry.record.day ? 1 : -1));
  };
});

export interface JournalView {
  readonly days: readonly DayEntries[];
  readonly ahead: readonly DayEntries[];
  readonly earlier: (() => void) | undefined;
  readonly later: (() => void) | undefined;
  /** How many entries a search found; undefined while browsing. */
  readonly found?: number;
}

export const isSearching = computed(() => searchText.value.trim().length > 0);

/** What the journal shows now; undefined while loading. */
export const journalView = computed<JournalView | undefined>(() =>
  isSearching.value ? searchView() : browseView(),
);

function browseView(): JournalView | undefined {
  if (!browsed.value) return undefined;
  const { earlier, days, ahead } = browsed.value;
  const isBack = newestDay.value !== undefined && newestDay.value < today.value;
  return {
    days,
    ahead,
    earlier: earlier && (() => showFrom(earlier)),
    later: isBack ? () => showFrom(undefined) : undefined,
  };
}

function searchView(): JournalView | undefined {
  if (!searched.value) return undefined;
  const hits = searched.value.filter(({ text }) => matches(text, searchText.value));
  const page = resultPage.value;
  const first = page * PAGE_ENTRIES;
  const shown = hits.slice(first, first + PAGE_ENTRIES).map(({ entry }) => entry);
  const turn = (to: number) => () => {
    resultPage.value = to;
  };
  return {
    days: groupByDay(shown),
    ahead: [],
    earlier: first + PAGE_ENTRIES < hits.length ? turn(page + 1) : undefined,
    later: page > 0 ? turn(page - 1) : undefined,
    found: hits.length,
  };
}

/** Turns the page to one that begins with a day. */
export function showFrom(day: Day | undefined): void {
  newestDay.value = day;
}

export function search(text: string): void {
  searchText.value = text;
  resultPage.value = 0;
}

export function showKinds(chosen: readonly Kind[]): void {
  shownKinds.value = chosen;
  resultPage.value = 0;
}

export const lineUnits = computed(() => preferences.value);

/** Deletes an entry and offers to bring it back. */
export async function remove({ kind, record }: KindRecord, name: string): Promise<void> {
  try {
    const deleted = await deleteRecord(kind, record.id);
    if (deleted) showToast({ text: words.deleted(name), undo: () => putBack(kind, deleted) });
  } catch {
    showToast({ text: words.deleteFailed });
  }
}
