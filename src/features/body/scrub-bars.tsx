import type { BodyDay } from '../../core/analysis/body-days';
import { classNames } from '../../ui/class-names';
import styles from './scrub-bars.module.css';

interface ScrubBarsProps {
  readonly days: readonly BodyDay[];
  readonly shown: BodyDay;
}

const worstOf = ({ soreness = {} }: BodyDay) => Math.max(0, ...Object.values(soreness));

/** A bar a day as high as its worst soreness, with the day's massage and stretch below. */
export function ScrubBars({ days, shown }: ScrubBarsProps) {
  return (
    <div class={styles.bars} aria-hidden="true">
      {days.map((each) => (
        <span key={each.day} class={classNames(styles.day, each === shown && styles.shown)}>
          {each.soreness && (
            <span class={styles.bar} style={{ blockSize: `${worstOf(each) * 10}%` }} />
          )}
          <span class={styles.marks}>
            {each.massaged && <span class={styles.massage} />}
            {each.stretched && <span class={styles.stretch} />}
          </span>
        </span>
      ))}
    </div>
  );
}
