import type { ComponentChildren } from 'preact';
import styles from './columns.module.css';

interface ColumnsProps {
  first: ComponentChildren;
  second: ComponentChildren;
}

/** Two columns from 900 px, one below the other before: first the answer, then the evidence. */
export function Columns({ first, second }: ColumnsProps) {
  return (
    <div class={styles.columns}>
      <div class={styles.column}>{first}</div>
      <div class={styles.column}>{second}</div>
    </div>
  );
}

/** A column of cards with the usual gap. */
export function Stack({ children }: { children: ComponentChildren }) {
  return <div class={styles.column}>{children}</div>;
}
