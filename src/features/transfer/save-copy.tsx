import { useState } from 'preact/hooks';
import { sharesFiles } from '../../platform/files';
import { Button } from '../../ui/button';
import { formatList } from '../../ui/format';
import { Note } from '../../ui/note';
import { type CopyResult, deliverCopy, type PreparedCopy, prepareCopy } from './copy-state';
import styles from './transfer.module.css';
import { partNames, transferWords as words } from './transfer-words';

type Stage =
  | { readonly at: 'idle' | 'preparing' }
  | { readonly at: 'ready'; readonly copy: PreparedCopy }
  | { readonly at: 'done'; readonly result: CopyResult };

interface SaveCopyProps {
  readonly tone?: 'primary' | 'neutral';
}

/**
 * The button that saves a copy of everything, with what came of it. Needs no page around it, so the
 * crash page can show it. Where files are shared the second tap opens the share sheet.
 */
export function SaveCopy({ tone = 'primary' }: SaveCopyProps) {
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const deliver = async (copy: PreparedCopy) =>
    setStage({ at: 'done', result: await deliverCopy(copy) });
  const prepare = async () => {
    setStage({ at: 'preparing' });
    const copy = await prepareCopy();
    if (!copy) setStage({ at: 'done', result: { outcome: 'failed', unreadable: [] } });
    else if (sharesFiles(copy.file)) setStage({ at: 'ready', copy });
    else await deliver(copy);
  };
  return (
    <div class={styles.stack}>
      <div>
        {stage.at === 'ready' ? (
          <Button tone={tone} icon="share" onClick={() => deliver(stage.copy)}>
            {words.share}
          </Button>
        ) : (
          <Button tone={tone} icon="download" disabled={stage.at === 'preparing'} onClick={prepare}>
            {words.save}
          </Button>
        )}
      </div>
      <p class={styles.status} role="status">
        {statusOf(stage)}
      </p>
      {stage.at === 'done' && stage.result.unreadable.length > 0 && (
        <Note tone="honey" role="alert">
          {words.lacking(formatList(stage.result.unreadable.map((part) => partNames[part].other)))}
        </Note>
      )}
    </div>
  );
}

function statusOf(stage: Stage): string {
  if (stage.at === 'preparing') return words.preparing;
  if (stage.at === 'ready') return words.ready;
  return stage.at === 'done' ? words.saved[stage.result.outcome] : '';
}
