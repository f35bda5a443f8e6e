import { useId, useState } from 'preact/hooks';
import { IconButton } from './icon-button';
import { Message } from './message';
import styles from './stepper.module.css';
import { useHoldToRepeat } from './use-hold-to-repeat';
import { words } from './words';

interface StepperProps {
  label: string;
  /** `null` while not answered: the first press then gives `start`. */
  value: number | null;
  onChange: (value: number) => void;
  min: number;
  max: number;
  step: number;
  /** What the first press gives while nothing is set; `min` unless told. */
  start?: number | undefined;
  /** The value of last time, in words: it shows faintly and counts only once touched. */
  ghost?: string | undefined;
  /** How the value reads, with its unit. */
  format: (value: number) => string;
  /** Reads what was typed; null leaves the value as it was. Plain numbers unless told. */
  parse?: ((text: string) => number | null) | undefined;
  lessLabel?: string | undefined;
  moreLabel?: string | undefined;
  /** `large` for one number that matters on its own card. */
  size?: 'normal' | 'large';
  hideLabel?: boolean | undefined;
  /** Makes the value one that can be taken back. */
  onClear?: (() => void) | undefined;
  error?: string | undefined;
}

function readNumber(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : null;
}

/** The neighbour of a value on the grid of steps: 6 h 10 goes to 6 h 15, then 6 h 30. */
function stepped(value: number, direction: 1 | -1, step: number): number {
  const places =
    direction > 0 ? Math.floor(value / step + 1e-9) + 1 : Math.ceil(value / step - 1e-9) - 1;
  return Number((places * step).toFixed(6));
}

/** Minus, value, plus. Hold to repeat; arrow keys and typing work in the value. */
export function Stepper(props: StepperProps) {
  const {
    label,
    value,
    onChange,
    min,
    max,
    step,
    format,
    parse = readNumber,
    size = 'normal',
  } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const clamp = (next: number) => Math.min(max, Math.max(min, next));
  const move = (direction: 1 | -1) =>
    onChange(value === null ? clamp(props.start ?? min) : clamp(stepped(value, direction, step)));
  const commit = () => {
    const next = typed === null ? null : parse(typed);
    setTyped(null);
    if (next !== null) onChange(clamp(next));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && typed !== null) commit();
    else if (event.key === 'ArrowUp') move(1);
    else if (event.key === 'ArrowDown') move(-1);
    else return;
    event.preventDefault();
  };
  const shown = value === null ? '' : format(value);
  return (
    <div>
      <label class={styles.label} data-hidden={props.hideLabel} for={id}>
        {label}
      </label>
      <div class={styles.stepper} data-size={size}>
        <HoldButton
          icon="minus"
          label={props.lessLabel ?? words.less(label)}
          disabled={value !== null && value <= min}
          onPress={() => move(-1)}
        />
        <input
          class={styles.value}
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          role="spinbutton"
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuenow={value ?? undefined}
          aria-valuetext={
            shown || (props.ghost ? words.notAnsweredLast(props.ghost) : words.notAnswered)
          }
          aria-describedby={props.error ? `${id}-error` : undefined}
          aria-invalid={props.error ? true : undefined}
          placeholder={props.ghost ? words.lastTime(props.ghost) : words.noValue}
          value={typed ?? shown}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
        <HoldButton
          icon="plus"
          label={props.moreLabel ?? words.more(label)}
          disabled={value !== null && value >= max}
          onPress={() => move(1)}
        />
      </div>
      {props.onClear && value !== null && (
        <button
          type="button"
          class={styles.clear}
          onClick={props.onClear}
          aria-label={words.clearAnswer(label)}
        >
          {words.clear}
        </button>
      )}
      <Message id={`${id}-error`} text={props.error} />
    </div>
  );
}

interface HoldButtonProps {
  icon: 'minus' | 'plus';
  label: string;
  disabled: boolean;
  onPress: () => void;
}

function HoldButton({ icon, label, disabled, onPress }: HoldButtonProps) {
  const { press, ...hold } = useHoldToRepeat(onPress, disabled);
  return (
    <span {...hold} class={styles.hold}>
      <IconButton icon={icon} label={label} look="filled" disabled={disabled} onClick={press} />
    </span>
  );
}
