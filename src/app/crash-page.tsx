import { Component, type ComponentChildren } from 'preact';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Details } from '../ui/details';
import { PageHeader } from '../ui/page-header';
import { appWords as words } from './app-words';
import styles from './crash-page.module.css';
import { LazyPage } from './lazy-page';

interface BoundaryProps {
  readonly children: ComponentChildren;
  /** Changes with the address: another page gets another chance. */
  readonly place: string;
}

interface BoundaryState {
  readonly error?: unknown;
  readonly place: string;
}

/** Catches what a page throws and shows the crash page in its stead. */
export class CrashBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { place: this.props.place };

  static override getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error };
  }

  static override getDerivedStateFromProps(
    { place }: BoundaryProps,
    state: BoundaryState,
  ): BoundaryState {
    return state.place === place ? state : { place };
  }

  override render() {
    return 'error' in this.state ? <CrashPage error={this.state.error} /> : this.props.children;
  }
}

/** Apologises, keeps calm, and offers the way out that always works: a copy of everything. */
export function CrashPage({ error }: { readonly error: unknown }) {
  return (
    <div class={styles.page}>
      <PageHeader title={words.crashTitle} lead={words.crashText} />
      <div class={styles.actions}>
        <Button tone="primary" size="large" onClick={() => location.reload()}>
          {words.reload}
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
