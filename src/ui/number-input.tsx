import { Field, type FieldProps } from './field';
import styles from './input.module.css';

interface NumberInputProps extends FieldProps {
  /** The draft as typed: parsing and ranges are the parser's business. */
  value: string;
  onInput: (text: string) => void;
  /** Shown inside at the end and read with the label. */
  unit?: string | undefined;
  /** `numeric` where no decimals make sense. */
  keyboard?: 'decimal' | 'numeric';
  placeholder?: string | undefined;
}

/** A number as text: no spinner, no scroll accidents, any decimal separator. */
export function NumberInput(props: NumberInputProps) {
  const { value, onInput, unit, keyboard = 'decimal', placeholder, ...field } = props;
  return (
    <Field {...field}>
      {(ties) => {
        const unitId = unit ? `${ties.id}-unit` : undefined;
        return (
          <span class={styles.withUnit} style={{ '--unit-length': unit?.length ?? 0 }}>
            <input
              {...ties}
              aria-describedby={
                [ties['aria-describedby'], unitId].filter(Boolean).join(' ') || undefined
              }
              class={styles.input}
              type="text"
              inputMode={keyboard}
              autocomplete="off"
              value={value}
              placeholder={placeholder}
              onInput={(event) => onInput(event.currentTarget.value)}
            />
            {unit && (
              <span class={styles.unit} id={unitId}>
                {unit}
              </span>
            )}
          </span>
        );
      }}
    </Field>
  );
}
