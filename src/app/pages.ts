import type { ComponentType } from 'preact';
import type { Tab } from '../ui/frame/navigation';
import type { Place } from './router';

/** What every page gets; most need nothing of it. */
export interface PageProps {
  readonly place: Place;
}

interface PageRow {
  readonly tab?: Tab;
  /** The address goes on after the name: `#/record/training/...`. */
  readonly goesOn?: boolean;
  /** Shown without the bar of tabs: it has a way back and its own bar. */
  readonly isBare?: boolean;
  /** Addresses below it are places on one page: going from one to the next keeps what is open. */
  readonly isOnePage?: boolean;
}

const inMore = { tab: 'more' } as const;

/** Every page but Today and Welcome, by its address. */
const table = {
  'check-in': { isBare: true },
  log: { goesOn: true },
  record: { goesOn: true },
  journal: inMore,
  body: { tab: 'body', goesOn: true },
  trends: { tab: 'trends' },
  'trends/year': { tab: 'trends' },
  plan: { tab: 'plan' },
  share: inMore,
  s: { tab: 'more', goesOn: true, isOnePage: true },
  stretch: { tab: 'plan', goesOn: true },
  guide: { tab: 'more', goesOn: true, isOnePage: true },
  more: inMore,
  settings: inMore,
  'settings/rules': inMore,
  'settings/data': inMore,
  'settings/licences': inMore,
  import: inMore,
  therapists: inMore,
  complaints: inMore,
  mobility: inMore,
  safety: inMore,
  'not-found': {},
} as const satisfies Readonly<Record<string, PageRow>>;

export type PageId = keyof typeof table;

interface Page extends PageRow {
  readonly load: () => Promise<ComponentType<PageProps>>;
}

const pageOf = (id: PageId): Page => ({
  ...table[id],
  load: async () => (await import('./page-code')).pageCode[id](),
});

/** One row for each page, made once: a page is known by its loader. */
const pages: ReadonlyMap<string, Page> = new Map(
  (Object.keys(table) as PageId[]).map((id) => [id, pageOf(id)]),
);
const notFound = pageOf('not-found');

/** What tells one page from the next: a new one starts afresh, at its top. */
export const pageKey = (place: Place): string =>
  pageAt(place).isOnePage ? (place.parts[0] ?? '') : place.hash;

/** The page of an address; one that leads nowhere says so. */
export function pageAt({ parts }: Place): Page {
  const exact = pages.get(parts.join('/'));
  const first = pages.get(parts[0] ?? '');
  return exact ?? (first?.goesOn ? first : notFound);
}
