import type { ComponentChildren } from 'preact';
import styles from './hero.module.css';

interface HeroProps {
  children: ComponentChildren;
  /** Id of the heading that names it. */
  labelledBy?: string | undefined;
}

/** The deep panel with the one answer of the screen: at most one per screen. */
export function Hero({ children, labelledBy }: HeroProps) {
  return (
    <section class={styles.hero} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}
