import { isRegionId } from '../core/regions';
import { BodyPage } from '../features/body/body-page';
import { RegionPage } from '../features/body/region-page';
import { StretchesFor } from '../features/stretch/stretches-for';
import { NotFoundPage } from './not-found-page';
import type { PageProps } from './pages';

/** `#/body`, and one region's story at `#/body/:region`. */
export function BodyRoute({ place }: PageProps) {
  const [, region] = place.parts;
  if (region === undefined) return <BodyPage />;
  if (!isRegionId(region)) return <NotFoundPage />;
  return <RegionPage key={region} region={region} stretches={<StretchesFor region={region} />} />;
}
