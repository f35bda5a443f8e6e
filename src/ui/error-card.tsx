import type { ComponentChildren } from 'preact';
import { Card } from './card';
import styles from './error-card.module.css';
import { Note } from './note';

interface ErrorCardProps {
  /** What happened: "Could not save." */
  what: string;
  /** What is safe: "Your entry is still on screen." */
  safe: string;
  /** Two ways out: try again, save a copy. */
  actions: ComponentChildren;
}

/** Something went wrong: what, what is safe, two ways out. Announced when it appears. */
export function ErrorCard({ what, safe, actions }: ErrorCardProps) {
  return (
    <Card tight>
      <Note tone="alert" role="alert">
        <b>{what}</b> {safe}
      </Note>
      <div class={styles.actions}>{actions}</div>
    </Card>
  );
}
