import { classNames } from './class-names';
import { Field, type FieldProps } from './field';
import styles from './input.module.css';

const kinds = {
  text: { type: 'text' },
  search: { type: 'search' },
  tel: { type: 'tel' },
  url: { type: 'url' },
} as const;

interface TextInputProps extends FieldProps {
  value: string;
  onInput: (text: string) => void;
  type?: keyof typeof kinds;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  autocomplete?: string | undefined;
  disabled?: boolean | undefined;
  /** To be selected and copied, not changed. */
  readOnly?: boolean | undefined;
}

/** A line of text under its label. */
export function TextInput(props: TextInputProps) {
  const {
    value,
    onInput,
    type = 'text',
    placeholder,
    maxLength,
    autocomplete = 'off',
    disabled,
    readOnly,
    ...field
  } = props;
  return (
    <Field {...field}>
      {(ties) => (
        <input
          {...ties}
          class={styles.input}
          {...kinds[type]}
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          autocomplete={autocomplete}
          disabled={disabled}
          readOnly={readOnly}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface TextAreaProps extends FieldProps {
  value: string;
  onInput: (text: string) => void;
  placeholder?: string | undefined;
  rows?: number;
  maxLength?: number | undefined;
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({
  value,
  onInput,
  placeholder,
  rows = 3,
  maxLength,
  ...field
}: TextAreaProps) {
  return (
    <Field {...field}>
      {(ties) => (
        <textarea
          {...ties}
          class={classNames(styles.input, styles.area)}
          value={value}
          placeholder={placeholder}
          rows={rows}
          maxLength={maxLength}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
