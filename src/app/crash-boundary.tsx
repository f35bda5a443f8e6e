import { Component, type ComponentChildren } from 'preact';
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
    return 'error' in this.state ? (
      <LazyPage load={loadCrashPage} props={{ error: this.state.error }} />
    ) : (
      this.props.children
    );
  }
}

const loadCrashPage = async () => (await import('./crash-page')).CrashPage;
