import { HelpsSection } from '../features/helps/helps-section';
import { TrendsPage } from '../features/trends/trends-page';

/** `#/trends`: the charts, and below them what helps. */
export const TrendsRoute = () => (
  <>
    <TrendsPage />
    <HelpsSection />
  </>
);
