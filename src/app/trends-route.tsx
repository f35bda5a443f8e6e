import { HelpsSection } from '../features/helps/helps-section';
import { TrendsPage } from '../features/trends/trends-page';
import { chartsStand } from '../features/trends/trends-state';
import { YearLink } from '../features/year/year-link';

/** `#/trends`: the charts of days, the way to a whole year, and what helps. */
export const TrendsRoute = () => (
  <>
    <TrendsPage />
    {chartsStand.value && (
      <>
        <YearLink />
        <HelpsSection />
      </>
    )}
  </>
);
