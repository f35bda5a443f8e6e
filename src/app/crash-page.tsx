import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Details } from '../ui/details';
import { PageHeader } from '../ui/page-header';
import { appWords } from './app-words';
import styles from './crash-page.module.css';
import { deadEndWords as words } from './dead-end-words';
import { LazyPage } from './lazy-page';

/** Apologises, keeps calm, and offers the way out that always works: a copy of everything. */
export function CrashPage({ error }: { readonly error: unknown }) {
  return (
    <div class={styles.page}>
      <PageHeader title={words.crashTitle} lead={words.crashText} />
      <div class={styles.actions}>
        <Button tone="primary" size="large" onClick={() => location.reload()}>
          {appWords.reload}
        </Button>
      </div>
      <LazyPage load={loadSaveCopy} props={neutral} />
      <Card tight>
        <Details summary={words.crashDetails}>
          <code class={styles.error}>{errorText(error)}</code>
        </Details>
      </Card>
    </div>
  );
}

const loadSaveCopy = async () => (await import('../features/transfer/save-copy')).SaveCopy;
const neutral = { tone: 'neutral' } as const;

const errorText = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
