import type { Choice } from './choice';
import { Field, type FieldProps } from './field';
import { Icon } from './icon';
import styles from './input.module.css';

export interface ChoiceGroup<Value extends string> {
  label: string;
  options: readonly Choice<Value>[];
}

interface SelectProps<Value extends string> extends FieldProps {
  options: readonly (Choice<Value> | ChoiceGroup<Value>)[];
  /** `undefined` shows the placeholder. */
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** The first, empty entry while nothing is chosen. */
  placeholder?: string | undefined;
}

/** A native select; entries with `options` become groups. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange, placeholder, ...field } = props;
  const all = options.flatMap((entry) => ('options' in entry ? entry.options : [entry]));
  const choose = (text: string) => {
    const chosen = all.find((option) => option.value === text);
    if (chosen) onChange(chosen.value);
  };
  return (
    <Field {...field}>
      {(ties) => (
        <span class={styles.select}>
          <select
            {...ties}
            class={styles.input}
            value={value ?? ''}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {(placeholder !== undefined || value === undefined) && (
              <option value="" disabled={value !== undefined}>
                {placeholder ?? ''}
              </option>
            )}
            {options.map((entry) =>
              'options' in entry ? (
                <optgroup label={entry.label} key={entry.label}>
                  {entry.options.map((option) => (
                    <option value={option.value} key={option.value}>
                      {option.label}
                    </option>
                  ))}
                </optgroup>
              ) : (
                <option value={entry.value} key={entry.value}>
                  {entry.label}
                </option>
              ),
            )}
          </select>
          <Icon name="down" size={20} />
        </span>
      )}
    </Field>
  );
}
