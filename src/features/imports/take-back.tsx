import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { showToast } from '../../ui/toasts';
import styles from './imports.module.css';
import { editedInBatch, takeBatchBack, undoTakeBack } from './imports-state';
import { importsWords as words } from './imports-words';

interface TakeBackProps {
  readonly batch: string;
  /** What the button takes back, where there are several. */
  readonly what?: string;
  readonly onTaken?: () => void;
}

/** One tap takes out what an import brought; it asks only where some of it was edited since. */
export function TakeBack({ batch, what, onTaken }: TakeBackProps) {
  const [edited, setEdited] = useState(0);
  const take = async (how: 'keep' | 'take') => {
    setEdited(0);
    const outcome = await takeBatchBack(batch, how);
    if (outcome.outcome !== 'taken-back') {
      showToast({ text: words.failures[outcome.outcome] });
      return;
    }
    const { taken } = outcome;
    showToast({
      text: words.takenBack(taken.records.length),
      undoneText: words.putBack,
      async undo() {
        const undone = await undoTakeBack(taken);
        if (undone !== 'undone') throw new Error(undone);
      },
    });
    onTaken?.();
  };
  const press = async () => {
    const count = await editedInBatch(batch);
    if (count > 0) setEdited(count);
    else await take('take');
  };
  return (
    <>
      <Button onClick={press} label={what === undefined ? undefined : words.takeBackLabel(what)}>
        {words.takeBack}
      </Button>
      <Sheet
        open={edited > 0}
        onClose={() => setEdited(0)}
        title={words.editedTitle}
        footer={
          <div class={styles.buttons}>
            <Button tone="primary" onClick={() => take('keep')}>
              {words.editedKeep(edited)}
            </Button>
            <Button tone="danger" onClick={() => take('take')}>
              {words.editedTake}
            </Button>
          </div>
        }
      >
        <p>{words.editedText(edited)}</p>
      </Sheet>
    </>
  );
}
