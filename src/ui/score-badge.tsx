import { classNames } from './class-names';
import { scoreStep } from './score';
import styles from './score-badge.module.css';

interface ScoreBadgeProps {
  score: number;
  /** Small for tables. */
  size?: 'normal' | 'small';
}

/** A 0-10 score on its ramp colour; the number always stands in it. */
export function ScoreBadge({ score, size = 'normal' }: ScoreBadgeProps) {
  const step = scoreStep(score);
  return (
    <span class={classNames(styles.score, styles[`s${step}`], size === 'small' && styles.small)}>
      {score}
    </span>
  );
}
