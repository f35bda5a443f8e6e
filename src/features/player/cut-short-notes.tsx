import { type HeldSoFar, stretchOfHeld } from '../../core/stretches/held';
import { isStretchId } from '../../core/stretches/stretch-library';
import { parseContext, today } from '../../platform/clock';
import { Button } from '../../ui/button';
import type { SavedRecord } from '../../ui/form/form-props';
import { formatRelativeDay, formatTime } from '../../ui/format';
import { Note } from '../../ui/note';
import { stretchNames } from '../../ui/stretches/stretch-names';
import { showToast } from '../../ui/toasts';
import styles from './player.module.css';
import { chosenClock, cutShort, dropCutShort, saveCutShort } from './player-state';
import { playerWords as words } from './player-words';

interface CutShortNotesProps {
  readonly onSaved: (change: SavedRecord<'stretch'>) => void;
}

/** What was held in routines that a closed tab cut short, to save or to drop. */
export function CutShortNotes({ onSaved }: CutShortNotesProps) {
  return cutShort.value?.map((held) => (
    <CutShortNote key={held.startedAt} held={held} onSaved={onSaved} />
  ));
}

function CutShortNote({ held, onSaved }: CutShortNotesProps & { readonly held: HeldSoFar }) {
  const { day, at, offset } = stretchOfHeld(held, parseContext());
  const time =
    at === undefined || offset === undefined ? '' : formatTime(at, offset, chosenClock());
  const save = async () => {
    const saved = await saveCutShort(held);
    if (saved.outcome === 'saved') onSaved(saved.change);
    else if (saved.outcome !== 'nothing') showToast({ text: words.failed(saved.outcome) });
  };
  return (
    <Note tone="honey" icon="clock">
      <p>
        <b>{words.cutShort(words.when(formatRelativeDay(day, today.value), time))}</b>
      </p>
      <p>{words.held(namesOf(held))}</p>
      <p class={styles.answers}>
        <Button tone="primary" onClick={() => void save()}>
          {words.saveIt}
        </Button>
        <Button onClick={() => void dropCutShort(held)}>{words.dropIt}</Button>
      </p>
    </Note>
  );
}

const namesOf = ({ moves }: HeldSoFar): string[] => {
  const ids = new Set(moves.map(({ stretch }) => stretch ?? ''));
  return [...ids].filter(isStretchId).map((id) => stretchNames[id]);
};
