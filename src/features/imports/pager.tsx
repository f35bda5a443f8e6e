import { IconButton } from '../../ui/icon-button';
import styles from './pager.module.css';
import { pagerWords as words } from './pager-words';

interface PagerProps {
  readonly label: string;
  /** Place of the first one shown. */
  readonly first: number;
  readonly size: number;
  readonly all: number;
  readonly onFirst: (first: number) => void;
}

/** Leafs through a list that is too long to be shown at once; nothing where one page holds it all. */
export function Pager({ label, first, size, all, onFirst }: PagerProps) {
  if (all <= size) return null;
  const next = first + size;
  return (
    <nav class={styles.pager} aria-label={label}>
      <IconButton
        icon="left"
        label={words.before}
        disabled={first === 0}
        onClick={() => onFirst(Math.max(0, first - size))}
      />
      <span role="status">{words.shown(first + 1, Math.min(next, all), all)}</span>
      <IconButton
        icon="right"
        label={words.after}
        disabled={next >= all}
        onClick={() => onFirst(next)}
      />
    </nav>
  );
}
