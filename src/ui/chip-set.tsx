import { useId } from 'preact/hooks';
import styles from './chip.module.css';
import type { Choice } from './choice';
import { FieldSet, type FieldSetProps } from './field-set';
import { Icon } from './icon';

interface ChipSetProps<Value extends string> extends FieldSetProps {
  options: readonly Choice<Value>[];
  values: readonly Value[];
  /** The chosen values in the order of the options. */
  onChange: (values: Value[]) => void;
}

/** Any number of chips: native checkboxes. */
export function ChipSet<Value extends string>(props: ChipSetProps<Value>) {
  const id = useId();
  const { options, values, onChange, ...frame } = props;
  const toggled = (changed: Value, on: boolean): Value[] =>
    options
      .map(({ value }) => value)
      .filter((value) => (value === changed ? on : values.includes(value)));
  return (
    <FieldSet {...frame} id={id}>
      <div class={styles.row}>
        {options.map((option) => (
          <label class={styles.chip} key={option.value}>
            <input
              type="checkbox"
              value={option.value}
              checked={values.includes(option.value)}
              onChange={(event) => onChange(toggled(option.value, event.currentTarget.checked))}
            />
            {option.icon && <Icon name={option.icon} size={18} />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldSet>
  );
}
