import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Note } from '../../ui/note';
import { SectionHead } from '../../ui/section-head';
import { eraseEverything, recordTotal } from './data-state';
import styles from './transfer.module.css';
import { transferWords as words } from './transfer-words';

interface EraseCardProps {
  /** Called when nothing is left; the app starts over at Welcome. */
  readonly onErased: () => void;
}

/** Erases everything, behind a typed word. */
export function EraseCard({ onErased }: EraseCardProps) {
  const [asking, setAsking] = useState(false);
  const [status, setStatus] = useState<'idle' | 'erasing' | keyof typeof words.failures>('idle');
  const here = recordTotal.value ?? 0;
  const erase = async () => {
    setAsking(false);
    setStatus('erasing');
    const outcome = await eraseEverything();
    if (outcome === 'erased') onErased();
    else setStatus(outcome);
  };
  return (
    <Card labelledBy="erase">
      <SectionHead id="erase" title={words.eraseTitle} />
      <div class={styles.stack}>
        <p class={styles.lead}>{words.eraseLead}</p>
        <div>
          <Button
            tone="danger"
            icon="delete"
            disabled={status === 'erasing'}
            onClick={() => setAsking(true)}
          >
            {words.erase}
          </Button>
        </div>
        <p class={styles.status} role="status">
          {status === 'erasing' ? words.erasing : ''}
        </p>
        {status !== 'idle' && status !== 'erasing' && (
          <Note tone="alert" role="alert">
            {words.failures[status]}
          </Note>
        )}
      </div>
      <ConfirmDialog
        open={asking}
        title={words.eraseAsk}
        confirmLabel={words.eraseConfirm(here)}
        word={words.eraseWord}
        onConfirm={erase}
        onCancel={() => setAsking(false)}
      >
        {words.eraseText(here)}
      </ConfirmDialog>
    </Card>
  );
}
