import type { ComponentType } from 'preact';
import '../ui/later-icons';
import './start-background';
import type { PageId, PageProps } from './pages';

/** Where the code of each page is. In a chunk of its own: the first view needs none of it. */
export const pageCode: Readonly<Record<PageId, () => Promise<ComponentType<PageProps>>>> = {
  'check-in': async () => (await import('./record-page')).CheckInRoute,
  log: async () => (await import('./record-page')).RecordPage,
  record: async () => (await import('./record-page')).RecordPage,
  journal: async () => (await import('../features/journal/journal-page')).JournalPage,
  body: async () => (await import('./body-route')).BodyRoute,
  trends: async () => (await import('./trends-route')).TrendsRoute,
  'trends/year': async () => (await import('../features/year/year-page')).YearPage,
  s: async () => (await import('./shared-route')).SharedRoute,
  share: async () => (await import('../features/share/share-page')).SharePage,
  plan: async () => (await import('./plan-route')).PlanRoute,
  stretch: async () => (await import('./stretch-route')).StretchRoute,
  guide: async () => (await import('./guide-route')).GuideRoute,
  more: async () => (await import('./more-page')).MorePage,
  settings: async () => (await import('./settings-routes')).SettingsRoute,
  'settings/rules': async () => (await import('../features/settings/rules-page')).RulesPage,
  'settings/data': async () => (await import('./settings-routes')).DataRoute,
  'settings/licences': async () =>
    (await import('../features/settings/licences-page')).LicencesPage,
  import: async () => (await import('./import-route')).ImportRoute,
  therapists: async () => (await import('../features/therapist/therapists-page')).TherapistsPage,
  complaints: async () => (await import('../features/complaint/complaints-page')).ComplaintsPage,
  mobility: async () => (await import('../features/mobility/mobility-page')).MobilityPage,
  safety: async () => (await import('./safety-route')).SafetyRoute,
  'not-found': async () => (await import('./not-found-page')).NotFoundPage,
};
