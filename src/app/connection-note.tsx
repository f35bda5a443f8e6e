import type { ConnectionState } from '../db/connection';
import { SaveCopy } from '../features/transfer/save-copy';
import { prepareStoredCopy } from '../features/transfer/stored-copy-state';
import { UpgradePage } from '../features/transfer/upgrade-page';
import { Button } from '../ui/button';
import { ErrorCard } from '../ui/error-card';
import { appWords as words } from './app-words';
import { connectionWords as texts } from './connection-words';
import styles from './crash-page.module.css';

interface ConnectionNoteProps {
  readonly state: Exclude<ConnectionState, 'ready'>;
}

/** What stands between this tab and its records, and the way on. */
export function ConnectionNote({ state }: ConnectionNoteProps) {
  return (
    <main class={styles.page}>
      {state === 'upgrade-due' ? (
        <UpgradePage />
      ) : (
        <ErrorCard
          {...texts[state]}
          actions={
            <Button tone="primary" onClick={() => location.reload()}>
              {state === 'failed' ? words.tryAgain : words.reload}
            </Button>
          }
        />
      )}
      {state === 'newer' && <SaveCopy tone="neutral" prepare={prepareStoredCopy} />}
    </main>
  );
}
