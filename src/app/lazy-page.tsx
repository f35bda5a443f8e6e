import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { ErrorCard } from '../ui/error-card';
import { Skeleton } from '../ui/skeleton';
import { appWords as words } from './app-words';

interface LazyPageProps<Props extends object> {
  /** Loads the component's chunk; the same function each time for the same page. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

type Loaded<Props> =
  | { readonly component: ComponentType<Props> }
  | { readonly failed: true }
  | undefined;

/** A page whose code comes when it is first opened. */
export function LazyPage<Props extends object>({ load, props }: LazyPageProps<Props>) {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<Props>>(undefined);

  useEffect(() => {
    let wanted = true;
    setLoaded(undefined);
    load().then(
      (component) => wanted && setLoaded({ component }),
      () => wanted && setLoaded({ failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);

  if (!loaded) return <Skeleton lines={4} />;
  if ('failed' in loaded) return <LoadFailure onRetry={() => setAttempt(attempt + 1)} />;
  const Page = loaded.component;
  return <Page {...props} />;
}

function LoadFailure({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <ErrorCard
      what={words.pageFailed}
      safe={words.pageFailedSafe}
      actions={
        <>
          <Button tone="primary" onClick={onRetry}>
            {words.tryAgain}
          </Button>
          <Button onClick={() => location.reload()}>{words.reload}</Button>
        </>
      }
    />
  );
}
