import type { ComponentChildren } from 'preact';
import { ToastHost } from '../toast-host';
import { words } from '../words';
import styles from './app-frame.module.css';
import { Dock } from './dock';
import type { Navigation } from './navigation';
import { Rail } from './rail';

interface AppFrameProps extends Navigation {
  children: ComponentChildren;
  /** Above the page, under no heading: the update banner. */
  banner?: ComponentChildren;
  /** Screens of their own (check-in, player, welcome) hide bar and rail. */
  bare?: boolean;
}

/** Bar on phones, rail on desktops, skip link, main and the toast; reads nothing from the window. */
export function AppFrame({ children, banner, bare, ...navigation }: AppFrameProps) {
  return (
    <div class={styles.frame} data-bare={bare || undefined}>
      {/* biome-ignore lint/a11y/useValidAnchor: a real anchor; only its focus is moved by hand */}
      <a class={styles.skip} href="#main" onClick={skipToMain}>
        {words.skipToContent}
      </a>
      {!bare && <Rail {...navigation} />}
      <main class={styles.main} id="main" tabIndex={-1}>
        {banner && <div class={styles.banner}>{banner}</div>}
        {children}
      </main>
      {!bare && <Dock {...navigation} />}
      <ToastHost />
    </div>
  );
}

/** The hash belongs to the router, so the skip link moves the focus itself. */
function skipToMain(event: MouseEvent) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
