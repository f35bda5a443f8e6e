import { useEffect, useState } from 'preact/hooks';
import { todayMinutes } from '../core/rules/stretch-today';
import { CutShortNotes } from '../features/player/cut-short-notes';
import { PlayerScreen } from '../features/player/player-screen';
import { cutShort } from '../features/player/player-state';
import { Gone, OwnRoutinePage } from '../features/routines/own-routine-page';
import { RoutinePage } from '../features/routines/routine-page';
import { DEFAULT_TODAY_MINUTES, useRoutine } from '../features/routines/routines-state';
import type { SavedRecord } from '../ui/form/form-props';
import { Skeleton } from '../ui/skeleton';
import type { PageProps } from './pages';
import { goTo, type Place } from './router';
import { tellSaved } from './saved-toast';

const LIST = '#/stretch';

export function tellStretched({ record, before }: SavedRecord<'stretch'>): void {
  tellSaved({ kind: 'stretch', record }, before && { kind: 'stretch', record: before });
}

/** `#/stretch/own/:id`: a routine of one's own, to build or to change. */
export const OwnRoutineRoute = ({ id }: { readonly id: string }) => (
  <OwnRoutinePage id={id === 'new' ? undefined : id} onDone={() => goTo(LIST, 'replace')} />
);

/** Whether a start was asked for and not decided on, or the routine is only shown, or played. */
type Stage = 'asked' | 'shown' | 'played';

/**
 * `#/stretch/:routine`, and with `?start=1` at once. While something held is not saved the start waits
 * for a tap: an address that is loaded again must not begin anew over what it lost.
 */
export function RoutineRoute({ place }: PageProps) {
  const [, id = ''] = place.parts;
  const [stage, setStage] = useState<Stage>(place.query.has('start') ? 'asked' : 'shown');
  const routine = useRoutine(id, minutesOf(place));
  const kept = cutShort.value;
  useEffect(() => {
    if (stage !== 'asked' || !routine || routine === 'missing' || !kept) return;
    setStage(kept.length === 0 && routine.steps.length > 0 ? 'played' : 'shown');
  }, [stage, routine, kept]);

  if (routine === 'missing') return <Gone />;
  if (!routine || !kept || stage === 'asked') return <Skeleton lines={4} />;
  if (stage === 'played') return <PlayerScreen routine={routine} onEnd={endAt(place)} />;
  return (
    <RoutinePage routine={routine} onStart={() => setStage('played')}>
      <CutShortNotes onSaved={tellStretched} />
    </RoutinePage>
  );
}

const endAt = (place: Place) => (change?: SavedRecord<'stretch'>) => {
  if (change) tellStretched(change);
  const back = place.query.get('back');
  goTo(back?.startsWith('#/') ? back : LIST, 'replace');
};

function minutesOf({ query }: Place): number {
  const asked = Number(query.get('minutes'));
  return todayMinutes.find((minutes) => minutes === asked) ?? DEFAULT_TODAY_MINUTES;
}
