import { isRegionId } from '../core/regions';
import { BodyPage } from '../features/body/body-page';
import { RegionPage } from '../features/body/region-page';
import { LazyPage } from './lazy-page';
import { NotFoundPage } from './not-found-page';
import type { PageProps } from './pages';

const loadStretches = async () => (await import('../features/library/stretches-for')).StretchesFor;

/** `#/body`, and one region's story at `#/body/:region`. */
export function BodyRoute({ place }: PageProps) {
  const [, region] = place.parts;
  if (region === undefined) return <BodyPage />;
  if (!isRegionId(region)) return <NotFoundPage />;
  return (
    <RegionPage
      key={region}
      region={region}
      stretches={<LazyPage load={loadStretches} props={{ region }} meanwhile={null} />}
    />
  );
}
