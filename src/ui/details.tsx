import type { ComponentChildren } from 'preact';
import styles from './details.module.css';
import { Icon } from './icon';

interface DetailsProps {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
}

/** More on request: a native disclosure that looks like a link. */
export function Details({ summary, children, open, onToggle }: DetailsProps) {
  return (
    <details
      class={styles.details}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        {summary}
        <Icon name="down" size={18} />
      </summary>
      <div class={styles.content}>{children}</div>
    </details>
  );
}
