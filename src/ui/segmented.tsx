import { useId } from 'preact/hooks';
import type { Choice } from './choice';
import styles from './segmented.module.css';
import { VisuallyHidden } from './visually-hidden';

interface SegmentedProps<Value extends string> {
  /** Spoken name of the group. */
  legend: string;
  options: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** Two to four views of the same thing: native radio buttons side by side. */
export function Segmented<Value extends string>({
  legend,
  options,
  value,
  onChange,
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend>
        <VisuallyHidden>{legend}</VisuallyHidden>
      </legend>
      <div class={styles.track}>
        {options.map((option) => (
          <label class={styles.segment} key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
