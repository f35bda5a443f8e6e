import { TrendsPage } from '../features/trends/trends-page';
import { YearLink } from '../features/year/year-link';

/** `#/trends`: the charts of days, and the way to a whole year. */
export function TrendsRoute() {
  return (
    <>
      <TrendsPage />
      <YearLink />
    </>
  );
}
