import styles from './pips.module.css';
import { words } from './words';

interface PipsProps {
  done: number;
  total: number;
  /** Spoken instead of "3 of 5"; give an empty text where the words stand beside it. */
  label?: string | undefined;
}

/** "3 of 5" as dots, dashed while missing. */
export function Pips({
  done,
  total,
  label = words.countOf(Math.min(done, total), total),
}: PipsProps) {
  const named = label
    ? ({ role: 'img', 'aria-label': label } as const)
    : ({ 'aria-hidden': true } as const);
  return (
    <span class={styles.pips} {...named}>
      {Array.from({ length: total }, (_, index) => (
        <span key={index} data-on={index < done || undefined} />
      ))}
    </span>
  );
}
