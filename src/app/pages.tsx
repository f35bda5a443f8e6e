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
  /** Addresses below it are places on one page: going from one to the next keeps what is open. */
  readonly isOnePage?: boolean;
  readonly load: () => Promise<ComponentType<PageProps>>;
}

const notFound: PageRow = {
  load: async () => (await import('./not-found-page')).NotFoundPage,
};

/** Every page but Today and Welcome, by its address. */
const pages: Readonly<Record<string, PageRow>> = {
  'check-in': { load: async () => (await import('./record-page')).CheckInRoute },
  log: { goesOn: true, load: async () => (await import('./record-page')).RecordPage },
  record: { goesOn: true, load: async () => (await import('./record-page')).RecordPage },
  journal: {
    tab: 'more',
    load: async () => (await import('../features/journal/journal-page')).JournalPage,
  },
  body: { tab: 'body', goesOn: true, load: async () => (await import('./body-route')).BodyRoute },
  trends: {
    tab: 'trends',
    load: async () => (await import('../features/trends/trends-page')).TrendsPage,
  },
  plan: { tab: 'plan', load: async () => (await import('../features/due/plan-page')).PlanPage },
  guide: {
    tab: 'more',
    goesOn: true,
    isOnePage: true,
    load: async () => (await import('./guide-route')).GuideRoute,
  },
  more: { tab: 'more', load: async () => (await import('./more-page')).MorePage },
  settings: { tab: 'more', load: async () => (await import('./settings-routes')).SettingsRoute },
  'settings/rules': {
    tab: 'more',
    load: async () => (await import('../features/settings/rules-page')).RulesPage,
  },
  'settings/data': {
    tab: 'more',
    load: async () => (await import('./settings-routes')).DataRoute,
  },
  'settings/licences': {
    tab: 'more',
    load: async () => (await import('../features/settings/licences-page')).LicencesPage,
  },
  therapists: {
    tab: 'more',
    load: async () => (await import('../features/therapist/therapists-page')).TherapistsPage,
  },
  complaints: {
    tab: 'more',
    load: async () => (await import('../features/complaint/complaints-page')).ComplaintsPage,
  },
  safety: { tab: 'more', load: async () => (await import('./safety-route')).SafetyRoute },
};

/** What tells one page from the next: a new one starts afresh, at its top. */
export const pageKey = (place: Place): string =>
  pageAt(place).isOnePage ? (place.parts[0] ?? '') : place.hash;

/** The page of an address; one that leads nowhere says so. */
export function pageAt({ parts }: Place): PageRow {
  const exact = pages[parts.join('/')];
  const first = pages[parts[0] ?? ''];
  return exact ?? (first?.goesOn ? first : notFound);
}
