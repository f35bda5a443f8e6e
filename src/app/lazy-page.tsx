import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { ErrorCard } from '../ui/error-card';
import { Skeleton } from '../ui/skeleton';
import { appWords as words } from './app-words';

interface LazyPageProps<Props extends object> {
  /** Loads the component's chunk; the same function each time for the same page. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** Shown until the code is here; a still skeleton unless told. */
  readonly meanwhile?: ComponentChildren;
}

type Loaded<Props> =
  | { readonly component: ComponentType<Props> }
  | { readonly failed: true }
  | undefined;

/** Pages whose code is here: opening one again shows it at once. */
const pagesHere = new WeakMap<object, unknown>();

function pageHere<Props>(load: LazyPageProps<Props & object>['load']): Loaded<Props> {
  const component = pagesHere.get(load) as ComponentType<Props> | undefined;
  return component && { component };
}

/** Fetches a page's code, and remembers it. */
export async function fetchPage<Props extends object>(
  load: LazyPageProps<Props>['load'],
): Promise<ComponentType<Props>> {
  const component = await load();
  pagesHere.set(load, component);
  return component;
}

/** A page whose code comes when it is first opened. */
export function LazyPage<Props extends object>({ load, props, meanwhile }: LazyPageProps<Props>) {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<Props>>(() => pageHere<Props>(load));

  useEffect(() => {
    let wanted = true;
    setLoaded(pageHere<Props>(load));
    fetchPage(load).then(
      (component) => wanted && setLoaded({ component }),
      () => wanted && setLoaded({ failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);

  if (!loaded) return <>{meanwhile === undefined ? <Skeleton lines={4} /> : meanwhile}</>;
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
