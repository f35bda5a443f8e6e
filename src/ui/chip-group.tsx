import { useId } from 'preact/hooks';
import styles from './chip.module.css';
import type { Choice } from './choice';
import { FieldSet, type FieldSetProps } from './field-set';
import { Icon } from './icon';

interface ChipGroupProps<Value extends string> extends FieldSetProps {
  options: readonly Choice<Value>[];
  /** `undefined` while nothing is chosen. */
  value: Value | undefined;
  onChange: (value: Value) => void;
}

/** One of several chips: native radio buttons. */
export function ChipGroup<Value extends string>(props: ChipGroupProps<Value>) {
  const id = useId();
  const { options, value, onChange, ...frame } = props;
  return (
    <FieldSet {...frame} id={id}>
      <div class={styles.row}>
        {options.map((option) => (
          <label class={styles.chip} key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.icon && <Icon name={option.icon} size={18} />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldSet>
  );
}
