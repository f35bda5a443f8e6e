import { classNames } from './class-names';
import { Field, type FieldProps } from './field';
import styles from './input.module.css';

interface DateInputProps extends FieldProps {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onInput: (day: string) => void;
  min?: string | undefined;
  max?: string | undefined;
}

/** The platform's own date picker. */
export function DateInput({ value, onInput, min, max, ...field }: DateInputProps) {
  return (
    <Field {...field}>
      {(ties) => (
        <input
          {...ties}
          class={classNames(styles.input, styles.native)}
          type="date"
          value={value}
          min={min}
          max={max}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface TimeInputProps extends FieldProps {
  /** `HH:MM` in 24 hours, or empty. */
  value: string;
  onInput: (time: string) => void;
}

/** The platform's own time picker; it shows 12 or 24 hours as the device does. */
export function TimeInput({ value, onInput, ...field }: TimeInputProps) {
  return (
    <Field {...field}>
      {(ties) => (
        <input
          {...ties}
          class={classNames(styles.input, styles.native)}
          type="time"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
