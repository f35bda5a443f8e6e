import '../ui/later-icons';
import type { ConnectionState } from '../db/connection';
import { SaveCopy } from '../features/transfer/save-copy';
import { prepareStoredCopy } from '../features/transfer/stored-copy-state';
import { UpgradePage } from '../features/transfer/upgrade-page';
import { Button } from '../ui/button';
import { ErrorCard } from '../ui/error-card';
import styles from './alone.module.css';
import { appWords } from './app-words';
import { connectionWords as words } from './connection-words';

interface ConnectionNoteProps {
  readonly state: Exclude<ConnectionState, 'ready' | 'outdated'>;
}

/** What stands between the app and its records as it starts, and the way on. */
export function ConnectionNote({ state }: ConnectionNoteProps) {
  return (
    <main class={styles.page}>
      {state === 'upgrade-due' ? <UpgradePage /> : <Trouble state={state} />}
      {state === 'newer' && <SaveCopy tone="neutral" prepare={prepareStoredCopy} />}
    </main>
  );
}

function Trouble({ state }: { readonly state: keyof typeof words }) {
  return (
    <ErrorCard
      {...words[state]}
      actions={
        <Button tone="primary" onClick={() => location.reload()}>
          {state === 'failed' ? appWords.tryAgain : appWords.reload}
        </Button>
      }
    />
  );
}
