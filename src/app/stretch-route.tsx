import { isStretchId } from '../core/stretches/stretch-library';
import { LibraryPage } from '../features/library/library-page';
import { StretchPage } from '../features/library/stretch-page';
import { NotFoundPage } from './not-found-page';
import type { PageProps } from './pages';

/** `#/stretch`, the library, and one stretch of it at `#/stretch/:id`. */
export function StretchRoute({ place }: PageProps) {
  const [, id] = place.parts;
  if (id === undefined) return <LibraryPage />;
  return isStretchId(id) ? <StretchPage key={id} id={id} /> : <NotFoundPage />;
}
