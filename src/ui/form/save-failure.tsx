import { Button } from '../button';
import { ErrorCard } from '../error-card';
import { saveFailureWords as words } from './save-failure-words';

/** Where a form stands. */
export type FrameStatus =
  | 'loading'
  | 'editing'
  | 'saving'
  | 'saved'
  | 'missing'
  | 'storage-full'
  | 'outdated'
  | 'unavailable';

interface SaveFailureProps {
  readonly status: FrameStatus;
  readonly copyHref: string;
  readonly onRetry: () => void;
}

const failures = {
  'storage-full': { what: words.fullWhat, safe: words.fullSafe },
  outdated: { what: words.outdatedWhat, safe: words.outdatedSafe },
  unavailable: { what: words.unavailableWhat, safe: words.unavailableSafe },
} as const;

/** What stopped a save, what is safe, and two ways out; nothing while all is well. */
export function SaveFailure({ status, copyHref, onRetry }: SaveFailureProps) {
  if (status !== 'storage-full' && status !== 'outdated' && status !== 'unavailable') return null;
  const actions =
    status === 'outdated' ? (
      <Button tone="primary" onClick={() => location.reload()}>
        {words.reload}
      </Button>
    ) : (
      <>
        <Button tone="primary" onClick={onRetry}>
          {words.tryAgain}
        </Button>
        <Button href={copyHref}>{words.saveCopy}</Button>
      </>
    );
  return <ErrorCard {...failures[status]} actions={actions} />;
}
