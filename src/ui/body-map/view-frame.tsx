import type { ComponentChildren } from 'preact';
import { bodyMapWords } from './body-map-words';
import type { View } from './figure';
import styles from './view-frame.module.css';

interface ViewFrameProps {
  view: View;
  /** Hides the view's name on phones, where the control that chose it says so. */
  nameOnDesktops?: boolean;
  children: ComponentChildren;
}

/** A map with the person's left and right written above it, and from where it is seen below. */
export function ViewFrame({ view, nameOnDesktops, children }: ViewFrameProps) {
  const { yourLeft, yourRight, shortView } = bodyMapWords;
  const [first, second] = view === 'front' ? [yourRight, yourLeft] : [yourLeft, yourRight];
  return (
    <figure class={styles.frame}>
      <p class={styles.sides}>
        <span>{first}</span> <span>{second}</span>
      </p>
      {children}
      <figcaption class={nameOnDesktops ? styles.desktop : undefined}>{shortView(view)}</figcaption>
    </figure>
  );
}
