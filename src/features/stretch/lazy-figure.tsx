import type { FirstStretchId } from '../../ui/mannequin/figure';
import { LazyMannequin } from '../../ui/mannequin/lazy-mannequin';
import styles from './stretch.module.css';

/** A still figure that comes after the page, in room kept for it. Words beside it say what it is. */
export const LazyFigure = ({ id }: { readonly id: FirstStretchId }) => (
  <span class={styles.figure}>
    <LazyMannequin figure={id} decorative />
  </span>
);
