import { useId } from 'preact/hooks';
import { Button } from './button';
import { classNames } from './class-names';
import { scores } from './score';
import { ScoreBadge } from './score-badge';
import styles from './score-picker.module.css';
import { sorenessWords, words } from './words';

interface ScorePickerProps {
  /** Name of the group, such as "Left calf". */
  legend: string;
  value: number | null;
  /** `null` when the answer is taken back. */
  onChange: (value: number | null) => void;
  /** The words of a score; those of soreness unless told. */
  meaning?: (score: number) => string;
  /** Offers to take the answer back. */
  clearable?: boolean;
  /** Scores of anything but soreness and pain: the ramp's warm hues mean those alone. */
  plain?: boolean;
}

/** A 0-10 score as radio buttons, every score in reach of one tap; digits work too. */
export function ScorePicker({
  legend,
  value,
  onChange,
  meaning = sorenessWords,
  clearable,
  plain,
}: ScorePickerProps) {
  const name = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChange(Number(event.key));
  };
  return (
    <fieldset class={styles.picker} onKeyDown={onKeyDown}>
      <legend class={styles.legend}>
        {legend}: <b>{value === null ? words.notAnswered : meaning(value)}</b>
      </legend>
      <div class={classNames(styles.dots, plain && styles.plain)}>
        {scores.map((score) => (
          <label class={styles.dot} key={score}>
            <input
              type="radio"
              name={name}
              value={score}
              checked={score === value}
              aria-label={words.scoreOf(score, meaning(score))}
              onChange={() => onChange(score)}
            />
            <ScoreBadge score={score} plain={plain} />
          </label>
        ))}
      </div>
      {clearable && value !== null && (
        <Button tone="quiet" onClick={() => onChange(null)}>
          {words.clear}
        </Button>
      )}
    </fieldset>
  );
}
