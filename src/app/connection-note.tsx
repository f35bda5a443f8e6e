import type { ConnectionState } from '../db/connection';
import { Button } from '../ui/button';
import { ErrorCard } from '../ui/error-card';
import { appWords as words } from './app-words';
import styles from './crash-page.module.css';

interface ConnectionNoteProps {
  readonly state: Exclude<ConnectionState, 'ready'>;
}

const texts = {
  outdated: { what: words.outdatedTitle, safe: words.outdated },
  blocked: { what: words.blockedTitle, safe: words.blocked },
  failed: { what: words.failedWhat, safe: words.failedSafe },
} as const;

/** What stands between this tab and its records, and the way on. */
export function ConnectionNote({ state }: ConnectionNoteProps) {
  return (
    <main class={styles.page}>
      <ErrorCard
        {...texts[state]}
        actions={
          <Button tone="primary" onClick={() => location.reload()}>
            {state === 'failed' ? words.tryAgain : words.reload}
          </Button>
        }
      />
    </main>
  );
}
