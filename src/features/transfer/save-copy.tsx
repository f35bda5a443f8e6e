import { useState } from 'preact/hooks';
import { offersSharing, sharesFiles } from '../../platform/files';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { formatList } from '../../ui/format';
import { Note } from '../../ui/note';
import { TextInput } from '../../ui/text-input';
import {
  type CopyResult,
  type CopyWay,
  deliverCopy,
  type PreparedCopy,
  prepareCopy,
} from './copy-state';
import styles from './transfer.module.css';
import { partNames, transferWords as words } from './transfer-words';

type Stage =
  | { readonly at: 'idle' | 'preparing' | 'too-short' }
  | { readonly at: 'ready'; readonly copy: PreparedCopy; readonly way: CopyWay }
  | { readonly at: 'done'; readonly result: CopyResult };

/** A random phrase of this length is beyond guessing at the cost of argon2id (App's choice). */
const LEAST_CHARACTERS = 12;

interface SaveCopyProps {
  readonly tone?: 'primary' | 'neutral';
  /** Offers to lock the copy. */
  readonly lockable?: boolean;
  /** Builds the copy, locked where a passphrase is given. */
  readonly prepare?: (passphrase: string) => Promise<PreparedCopy | undefined>;
}

/**
 * The button that saves a copy of everything, with what came of it. Needs no page around it, so the
 * crash page can show it. Where files are shared the second tap opens the share sheet.
 */
export function SaveCopy({
  tone = 'primary',
  lockable = false,
  prepare = prepareCopy,
}: SaveCopyProps) {
  const [passphrase, setPassphrase] = useState('');
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const deliver = async (copy: PreparedCopy, way: CopyWay) => {
    const result = await deliverCopy(copy, way);
    setStage(result === 'blocked' ? { at: 'ready', copy, way } : { at: 'done', result });
  };
  const isShort = passphrase !== '' && passphrase.length < LEAST_CHARACTERS;
  const change = (typed: string) => {
    setPassphrase(typed);
    setStage({ at: 'idle' });
  };
  const begin = async (way: CopyWay) => {
    if (isShort) return setStage({ at: 'too-short' });
    setStage({ at: 'preparing' });
    const copy = await prepare(passphrase);
    if (!copy) setStage({ at: 'done', result: { outcome: 'failed', unreadable: [] } });
    else if (way === 'save' && sharesFiles(copy.file)) setStage({ at: 'ready', copy, way });
    else await deliver(copy, way);
  };
  return (
    <div class={styles.stack}>
      {lockable && (
        <Details summary={words.lock}>
          <TextInput
            label={words.passphrase}
            hint={words.passphraseHint(LEAST_CHARACTERS)}
            error={stage.at === 'too-short' ? words.passphraseShort(LEAST_CHARACTERS) : undefined}
            value={passphrase}
            onInput={change}
          />
        </Details>
      )}
      <div class={styles.buttons}>
        {stage.at === 'ready' ? (
          <Button tone={tone} icon="share" onClick={() => deliver(stage.copy, stage.way)}>
            {words.share}
          </Button>
        ) : (
          <>
            <Button
              tone={tone}
              icon="download"
              disabled={stage.at === 'preparing'}
              onClick={() => begin('save')}
            >
              {words.save}
            </Button>
            {offersSharing() && (
              <Button
                icon="share"
                disabled={stage.at === 'preparing'}
                onClick={() => begin('share')}
              >
                {words.shareCopy}
              </Button>
            )}
          </>
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
