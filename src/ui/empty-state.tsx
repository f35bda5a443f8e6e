import type { ComponentChildren } from 'preact';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  /** One sentence on what will appear here. */
  text: string;
  /** The resting mannequin. */
  art?: ComponentChildren;
  /** One button at most. */
  action?: ComponentChildren;
}

/** The inside of a card that has nothing to show yet. */
export function EmptyState({ title, text, art, action }: EmptyStateProps) {
  return (
    <div>
      {art && <div class={styles.art}>{art}</div>}
      <h3>{title}</h3>
      <p class={styles.text}>{text}</p>
      {action && <div class={styles.action}>{action}</div>}
    </div>
  );
}
