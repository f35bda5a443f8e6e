import type { ComponentChildren } from 'preact';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  /** One sentence on what will appear here. */
  text: string;
  /** The resting mannequin. */
  art?: ComponentChildren;
  /** One button, and at most a quiet second one. */
  action?: ComponentChildren;
  /** 2 where it stands right below the title of the page. */
  level?: 2 | 3;
}

/** The inside of a card that has nothing to show yet. */
export function EmptyState({ title, text, art, action, level = 3 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div>
      {art && <div class={styles.art}>{art}</div>}
      <Heading>{title}</Heading>
      <p class={styles.text}>{text}</p>
      {action && <div class={styles.action}>{action}</div>}
    </div>
  );
}
