import { classNames } from '../class-names';
import { ScoreBadge } from '../score-badge';
import styles from './region-scores.module.css';
import { regionsWords as words } from './regions-words';

interface RegionScoreButtonProps {
  readonly id: string;
  readonly label: string;
  /** 0-10 as text; empty while unknown. */
  readonly score: string;
  /** Id of the picker while it stands open. */
  readonly controls: string | undefined;
  readonly onToggle: () => void;
  readonly onScore: (score: number) => void;
}

/** The score of one side; opens the picker, and takes a digit typed on it. */
export function RegionScoreButton(props: RegionScoreButtonProps) {
  const { id, label, score, controls, onToggle, onScore } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onScore(Number(event.key));
  };
  return (
    <button
      type="button"
      id={id}
      class={styles.score}
      aria-label={label}
      aria-expanded={controls !== undefined}
      aria-controls={controls}
      onClick={onToggle}
      onKeyDown={onKeyDown}
    >
      <span class={classNames(controls !== undefined && styles.ring)}>
        {Number(score) > 0 ? (
          <ScoreBadge score={Number(score)} />
        ) : (
          <span class={styles.none}>{score || words.unknown}</span>
        )}
      </span>
    </button>
  );
}
