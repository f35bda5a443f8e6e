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
import { firstDayAfter } from '../../db/records-later';
import { today } from '../../platform/clock';
import { showToast } from '../../ui/toasts';
import {
  type DayEntries,
  type DaySource,
  groupByDay,
  PAGE_ENTRIES,
  type PageStart,
  pageAbove,
  pageFrom,
} from './journal-days';
import { matches, searchTextOf } from './journal-search';
import { journalWords as words } from './journal-words';

/** How far ahead booked massages, races and plans are looked for, in days. */
const AHEAD_DAYS = 3650;
/** Entries to come that the newest page shows above today. */
const AHEAD_ENTRIES = 6;

/** Where the page begins; undefined is today, with what comes next above it. */
const start = signal<PageStart | undefined>(undefined);
/** The pages that "earlier" came from, to step back through. */
const trail = signal<readonly (PageStart | undefined)[]>([]);
/** Kinds to show; empty shows all. */
export const shownKinds = signal<readonly Kind[]>([]);
export const searchText = signal('');
/** Page of search results, from 0. */
const resultPage = signal(0);

let isComingBack = false;

/** A visit starts afresh, unless it is the way back from an entry opened here. */
export function openJournal(): void {
  if (!isComingBack) {
    showFrom(undefined);
    showKinds([]);
  }
  isComingBack = false;
}

/** An entry or a form opens: the way back leads to the same place. */
export function leaveForEntry(): void {
  isComingBack = true;
}

/** The newest day of the page; undefined follows today. */
export const chosenDay = computed(() => start.value?.day);

interface Browse {
  readonly days: readonly DayEntries[];
  readonly ahead: readonly DayEntries[];
  readonly earlier?: PageStart;
  /** The newest day of the page above, where there is one and no trail leads there. */
  readonly above?: Day;
}

async function everythingOf(
  chosen: readonly Kind[],
  first: Day,
  last: Day,
): Promise<readonly KindRecord[]> {
  if (chosen.length === 0) return everythingBetween(first, last);
  const lists = await Promise.all(
    chosen.map(async (kind) =>
      (await recordsBetween(kind, first, last)).map((record) => ({ kind, record }) as KindRecord),
    ),
  );
  return lists.flat();
}

const sourceOf = (chosen: readonly Kind[]): DaySource => ({
  between: (first, last) => everythingOf(chosen, first, last),
  before: (day) => lastDayBefore(day, chosen),
  after: (day) => firstDayAfter(day, chosen),
});

const browsed = liveSignal<Browse>(() => {
  const chosen = shownKinds.value;
  const day = today.value;
  const from = start.value;
  const hasTrail = trail.value.length > 0;
  const source = sourceOf(chosen);
  return async () => {
    const page = await pageFrom(from ?? { day, skip: 0 }, source);
    if (from) {
      const above = hasTrail ? undefined : await pageAbove(from.day, source);
      const days = chosen.length === 0 ? withDay(page.days, from) : page.days;
      return { ...page, days, ahead: [], ...(above && { above }) };
    }
    const coming = await source.between(addDays(day, 1), addDays(day, AHEAD_DAYS));
    const next = groupByDay(coming).reverse();
    const ahead = firstEntries(next, AHEAD_ENTRIES);
    const above = coming.length > AHEAD_ENTRIES ? await pageAbove(day, source) : undefined;
    return { ...page, ahead, ...(above && { above }) };
  };
});

/** A day somebody asked for stands there even when it is empty: an entry can be added to it. */
function withDay(days: readonly DayEntries[], { day, skip }: PageStart): readonly DayEntries[] {
  return skip > 0 || days[0]?.day === day ? days : [{ day, entries: [] }, ...days];
}

function firstEntries(days: readonly DayEntries[], most: number): DayEntries[] {
  let room = most;
  const shown: DayEntries[] = [];
  for (const { day, entries } of days) {
    if (room <= 0) break;
    shown.push({ day, entries: entries.slice(0, room) });
    room -= entries.length;
  }
  return shown;
}

/** Every entry with the text it is found by: read once in bulk while somebody searches. */
const searched = liveSignal(() => {
  const chosen = shownKinds.value;
  return async () => {
    const lists = await Promise.all(
      (chosen.length > 0 ? chosen : kinds).map(async (kind) =>
        (await allRecords(kind)).map((record) => ({ kind, record }) as KindRecord),
      ),
    );
    return groupByDay(lists.flat())
      .flatMap(({ entries }) => entries)
      .map((entry) => ({ entry, text: searchTextOf(entry) }));
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
  const { earlier, days, ahead, above } = browsed.value;
  return { days, ahead, earlier: earlier && (() => goEarlier(earlier)), later: laterFrom(above) };
}

function goEarlier(to: PageStart): void {
  trail.value = [...trail.value, start.value];
  start.value = to;
}

/** One page back: where "earlier" came from, else the page above, else the newest one. */
function laterFrom(above: Day | undefined): (() => void) | undefined {
  const back = trail.value;
  if (back.length > 0) {
    return () => {
      trail.value = back.slice(0, -1);
      start.value = back.at(-1);
    };
  }
  if (above === undefined) {
    return start.value && start.value.day < today.value ? () => showFrom(undefined) : undefined;
  }
  const passesToday = start.value && start.value.day < today.value && above >= today.value;
  return () => showFrom(passesToday ? undefined : above);
}

function searchView(): JournalView | undefined {
  if (!searched.value) return undefined;
  const hits = searched.value.filter(({ text }) => matches(text, searchText.value));
  const first = resultPage.value * PAGE_ENTRIES;
  const shown = hits.slice(first, first + PAGE_ENTRIES).map(({ entry }) => entry);
  const turnTo = (to: number) => () => {
    resultPage.value = to;
  };
  return {
    days: groupByDay(shown),
    ahead: [],
    found: hits.length,
    earlier: first + PAGE_ENTRIES < hits.length ? turnTo(resultPage.value + 1) : undefined,
    later: first > 0 ? turnTo(resultPage.value - 1) : undefined,
  };
}

/** Shows the page whose newest day is this one, out of a search too; undefined follows today. */
export function showFrom(day: Day | undefined): void {
  search('');
  trail.value = [];
  start.value = day && { day, skip: 0 };
}

export function search(text: string): void {
  searchText.value = text;
  resultPage.value = 0;
}

export function showKinds(chosen: readonly Kind[]): void {
  shownKinds.value = chosen;
  resultPage.value = 0;
  trail.value = []; // pages are cut anew
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
