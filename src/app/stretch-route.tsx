import { isStretchId } from '../core/stretches/stretch-library';
import { LibraryPage } from '../features/library/library-page';
import { StretchPage } from '../features/library/stretch-page';
import { CutShortNotes } from '../features/player/cut-short-notes';
import { LibraryRoutines, OwnRoutines } from '../features/routines/routine-lists';
import { TodayCard } from '../features/routines/today-card';
import { Columns } from '../ui/columns';
import type { PageProps } from './pages';
import { OwnRoutineRoute, RoutineRoute, tellStretched } from './routine-route';

/** `#/stretch`: routines and the library; below it one stretch, one routine, or one to build. */
export function StretchRoute({ place }: PageProps) {
  const [, id, own] = place.parts;
  if (id === undefined) return <StretchesPage />;
  if (id === 'own' && own !== undefined) return <OwnRoutineRoute key={own} id={own} />;
  if (isStretchId(id)) return <StretchPage key={id} id={id} />;
  return <RoutineRoute key={place.hash} place={place} />;
}

const StretchesPage = () => (
  <LibraryPage>
    <CutShortNotes onSaved={tellStretched} />
    <Columns
      first={
        <>
          <TodayCard />
          <OwnRoutines />
        </>
      }
      second={<LibraryRoutines />}
    />
  </LibraryPage>
);
