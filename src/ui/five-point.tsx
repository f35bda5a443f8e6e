import { useId } from 'preact/hooks';
import styles from './five-point.module.css';
import { Message } from './message';
import { words } from './words';

/** The words of the answers 1 to 5, low to high. */
export type FiveWords = readonly [string, string, string, string, string];

interface FivePointProps {
  /** Such as "Feeling". */
  label: string;
  answers: FiveWords;
  /** 1-5, or `null` while not answered. */
  value: number | null;
  /** The answer of last time: shown, and counted only once it is chosen. */
  ghost?: number | undefined;
  /** `null` when the answer is taken back. */
  onChange: (value: number | null) => void;
  error?: string | undefined;
}

/** Five dots with words at both ends; the chosen answer stands in words above. Never preset. */
export function FivePoint({ label, answers, value, ghost, onChange, error }: FivePointProps) {
  const name = useId();
  const lastTime = value === null && ghost !== undefined ? answers[ghost - 1] : undefined;
  const open = lastTime ? words.notAnsweredLast(lastTime) : words.notAnswered;
  const chosen = value === null ? open : (answers[value - 1] ?? '');
  return (
    <fieldset aria-describedby={error ? `${name}-error` : undefined}>
      <legend class={styles.legend}>
        {label}: <b data-empty={value === null || undefined}>{chosen}</b>
      </legend>
      <div class={styles.row}>
        {answers.map((answer, index) => (
          <label class={styles.point} key={answer}>
            <input
              type="radio"
              name={name}
              value={index + 1}
              checked={value === index + 1}
              aria-label={answer}
              onChange={() => onChange(index + 1)}
            />
            <span data-ghost={lastTime === answer || undefined} />
          </label>
        ))}
      </div>
      <div class={styles.ends}>
        <span aria-hidden="true">{answers[0]}</span>
        {value !== null && (
          <button
            type="button"
            class={styles.clear}
            onClick={() => onChange(null)}
            aria-label={words.clearAnswer(label)}
          >
            {words.clear}
          </button>
        )}
        <span aria-hidden="true">{answers[4]}</span>
      </div>
      <Message id={`${name}-error`} text={error} />
    </fieldset>
  );
}
