import { isRegionId } from '../core/regions';
import { BodyPage } from '../features/body/body-page';
import { RegionPage } from '../features/body/region-page';
import { NotFoundPage } from './not-found-page';
import type { PageProps } from './pages';

/** `#/body`, and one region's story at `#/body/:region`. */
export function BodyRoute({ place }: PageProps) {
  const [, region] = place.parts;
  if (region === undefined) return <BodyPage />;
  return isRegionId(region) ? <RegionPage key={region} region={region} /> : <NotFoundPage />;
}
