import type { ComponentChildren } from 'preact';
import styles from './card.module.css';
import { classNames } from './class-names';

interface CardProps {
  children: ComponentChildren;
  /** Padding 16 instead of 20. */
  tight?: boolean;
  /** Id of the heading that names it; makes it a named region. */
  labelledBy?: string | undefined;
  id?: string | undefined;
}

/** A quiet surface: no border, no shadow. A section when it has a name. */
export function Card({ children, tight, labelledBy, id }: CardProps) {
  const look = classNames(styles.card, tight && styles.tight);
  if (labelledBy) {
    return (
      <section class={look} aria-labelledby={labelledBy} id={id}>
        {children}
      </section>
    );
  }
  return (
    <div class={look} id={id}>
      {children}
    </div>
  );
}
