import { ImportsPage } from '../features/imports/imports-page';
import type { PageProps } from './pages';

/** `#/import`, also where the service worker leads after something was shared with the app. */
export const ImportRoute = ({ place }: PageProps) => (
  <ImportsPage sharedFailed={place.query.get('shared') === 'failed'} />
);
