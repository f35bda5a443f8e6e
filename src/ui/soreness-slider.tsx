import { useId } from 'preact/hooks';
import { classNames } from './class-names';
import { type ScoreStep, scoreStep } from './score';
import styles from './soreness-slider.module.css';
import { sorenessWords, words } from './words';

interface SorenessSliderProps {
  /** Spoken name, such as "Soreness of the left calf". */
  label: string;
  /** `null` while not answered: no thumb is shown, and the first touch answers. */
  value: number | null;
  onInput: (value: number) => void;
  /** Hides the number and its words when the screen shows them bigger nearby. */
  bare?: boolean;
  /** The words of a score; those of soreness unless told. */
  meaning?: (score: number) => string;
}

const steps: readonly ScoreStep[] = [0, 1, 2, 3, 4, 5];

/** The 0-10 slider: a native range over the segments of the ramp, with the score in words. */
export function SorenessSlider({
  label,
  value,
  onInput,
  bare,
  meaning = sorenessWords,
}: SorenessSliderProps) {
  const id = useId();
  const reached = value === null ? -1 : scoreStep(value);
  const spoken = value === null ? words.notAnswered : words.scoreOf(value, meaning(value));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onInput(Number(event.key));
  };
  return (
    <div>
      <div class={styles.slider}>
        <div class={styles.track} aria-hidden="true">
          {steps.map((step) => (
            <span
              key={step}
              class={classNames(step > 0 && step <= reached && styles[`s${step}`])}
            />
          ))}
        </div>
        <input
          class={styles.range}
          id={id}
          type="range"
          min={0}
          max={10}
          step={1}
          value={value ?? 0}
          data-empty={value === null || undefined}
          aria-label={label}
          aria-valuetext={spoken}
          onInput={(event) => onInput(Number(event.currentTarget.value))}
          // a tap on 0 while nothing is set changes nothing, so the browser sends no input event
          onClick={(event) => value === null && onInput(Number(event.currentTarget.value))}
          onKeyDown={onKeyDown}
        />
      </div>
      {bare ? (
        <p class={styles.ends} aria-hidden="true">
          {words.sorenessEnds.map((end) => (
            <span key={end}>{end}</span>
          ))}
        </p>
      ) : (
        <output class={styles.words} for={id}>
          {value === null ? (
            words.notAnswered
          ) : (
            <ScoreWords score={value} meaning={meaning(value)} />
          )}
        </output>
      )}
    </div>
  );
}

function ScoreWords({ score, meaning }: { score: number; meaning: string }) {
  return (
    <>
      <b>{score}</b> {meaning}
    </>
  );
}
