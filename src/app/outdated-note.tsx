import { Button } from '../ui/button';
import { ErrorCard } from '../ui/error-card';
import styles from './alone.module.css';
import { appWords as words } from './app-words';

/**
 * Says that this tab let go of its records. Its code is here from the start: once another tab has a
 * newer version, files of this one may be gone.
 */
export function OutdatedNote() {
  return (
    <main class={styles.page}>
      <ErrorCard
        what={words.outdatedTitle}
        safe={words.outdated}
        actions={
          <Button tone="primary" onClick={() => location.reload()}>
            {words.reload}
          </Button>
        }
      />
    </main>
  );
}
