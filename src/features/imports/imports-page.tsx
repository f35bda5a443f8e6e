import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Columns, Stack } from '../../ui/columns';
import { ErrorCard } from '../../ui/error-card';
import { Note } from '../../ui/note';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { ChooseCard } from './choose-card';
import { EarlierCard } from './earlier-card';
import styles from './imports.module.css';
import { type ImportSession, importSession, preferences } from './imports-state';
import { importsWords as words } from './imports-words';
import { LookedView } from './looked-view';
import { ReadingCard, SavingCard } from './reading-card';
import { ResultView } from './result-view';
import { useIncomingFiles } from './use-incoming-files';

interface ImportsPageProps {
  /** Another app shared files that the device had no room for. */
  readonly sharedFailed?: boolean;
}

/** Brings what other products noted: choose, check, add, and take back. */
export function ImportsPage({ sharedFailed = false }: ImportsPageProps) {
  const [session] = useState(importSession);
  useEffect(() => session.close, [session]);
  const choose = useCallback((files: readonly File[]) => void session.choose(files), [session]);
  const isOver = useIncomingFiles(choose);
  const stage = session.stage.value;
  const stopped = stage.at === 'idle' ? stage.stopped : undefined;
  return (
    <>
      <PageHeader
        title={words.title}
        back={{ href: '#/settings/data', label: words.back }}
        lead={words.lead}
      />
      {sharedFailed && stage.at === 'idle' && <Note tone="alert">{words.sharedFailed}</Note>}
      <p class={styles.status} role="status">
        {stopped ? words.stopped[stopped] : ''}
      </p>
      {preferences.value ? <Stage session={session} /> : <Skeleton lines={4} />}
      {isOver && <div class={styles.letGo}>{words.letGo}</div>}
    </>
  );
}

function Stage({ session }: { readonly session: ImportSession }) {
  const stage = session.stage.value;
  // Only what was there from the start leaves the focus where the person has it.
  const [isFirst, setIsFirst] = useState(true);
  useEffect(() => {
    if (stage.at !== 'idle') setIsFirst(false);
  }, [stage.at]);
  switch (stage.at) {
    case 'idle':
      return (
        <Columns
          first={<ChooseCard onChoose={session.choose} takesFocus={!isFirst} />}
          second={<EarlierCard />}
        />
      );
    case 'reading':
      return (
        <Stack>
          <ReadingCard files={stage.files} progress={stage.progress} onStop={session.cancel} />
        </Stack>
      );
    case 'looked':
      return <LookedView session={session} looked={stage} isBusy={stage.isBusy} />;
    case 'saving':
      return (
        <Stack>
          <SavingCard onStop={session.cancel} />
        </Stack>
      );
    case 'saved':
      return <ResultView saved={stage.saved} onAgain={session.cancel} />;
    case 'failed':
      return (
        <Stack>
          <ErrorCard
            what={words.failedTitle}
            safe={words.failures[stage.reason]}
            actions={
              <>
                <Button tone="primary" onClick={() => session.retry()}>
                  {words.retry}
                </Button>
                <Button onClick={session.cancel}>{words.cancel}</Button>
              </>
            }
          />
        </Stack>
      );
  }
}
