import { classNames } from './class-names';
import { scoreStep } from './score';
import styles from './score-badge.module.css';

interface ScoreBadgeProps {
  score: number;
  /** Small for tables. */
  size?: 'normal' | 'small';
  /** Without the ramp: its warm hues mean soreness alone. */
  plain?: boolean | undefined;
}

/** A 0-10 score on its ramp colour; the number always stands in it. */
export function ScoreBadge({ score, size = 'normal', plain }: ScoreBadgeProps) {
  const step = plain ? 0 : scoreStep(score);
  return (
    <span class={classNames(styles.score, styles[`s${step}`], size === 'small' && styles.small)}>
      {score}
    </span>
  );
}
