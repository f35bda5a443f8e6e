import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon } from './icon';
import styles from './page-header.module.css';
import { words } from './words';

interface PageHeaderProps {
  title: ComponentChildren;
  /** Id of the h1. */
  id?: string | undefined;
  /** Small line above, such as the date. */
  eyebrow?: ComponentChildren;
  /** Where the screen came from. */
  back?: { href: string; label: string } | undefined;
  /** A tag or pill at the end. */
  tag?: ComponentChildren;
  /** Callout under the title. */
  lead?: ComponentChildren;
}

/** The h1 of a screen with its way back; the window is named after it. */
export function PageHeader({ title, id, eyebrow, back, tag, lead }: PageHeaderProps) {
  useWindowTitle(title);
  return (
    <header class={styles.header}>
      {back && (
        <a class={styles.back} href={back.href}>
          <Icon name="left" size={20} />
          {back.label}
        </a>
      )}
      {eyebrow && <p class={styles.eyebrow}>{eyebrow}</p>}
      <div class={styles.row}>
        <h1 id={id} tabIndex={-1}>
          {title}
        </h1>
        {tag}
      </div>
      {lead && <p class={styles.lead}>{lead}</p>}
    </header>
  );
}

/** Names the window, and with it the tab and the entry in the history, after the screen. */
function useWindowTitle(title: ComponentChildren) {
  useEffect(() => {
    if (typeof title !== 'string') return;
    document.title = words.windowTitle(title);
    return () => {
      document.title = words.appName;
    };
  }, [title]);
}
