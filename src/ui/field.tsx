import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './field.module.css';
import { Message } from './message';
import { VisuallyHidden } from './visually-hidden';

/** What every labelled input accepts. */
export interface FieldProps {
  label: ComponentChildren;
  hint?: string | undefined;
  /** Shown below with its sign; also marks the input as invalid. */
  error?: string | undefined;
  /** The label is spoken but not shown: for a search field. */
  hideLabel?: boolean | undefined;
  /** Given by the screen when it must move the focus here; made up otherwise. */
  id?: string | undefined;
}

/** The attributes that tie a control to its label, hint and error. */
export interface FieldTies {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label above, control, hint and error below; the child gets the ties to spread on its control. */
export function Field(props: FieldProps & { children: (ties: FieldTies) => ComponentChildren }) {
  const made = useId();
  const { label, hideLabel, hint, error, id = made, children } = props;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const ties: FieldTies = {
    id,
    'aria-describedby': [errorId, hintId].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
  };
  return (
    <div class={styles.field}>
      <label class={hideLabel ? undefined : styles.label} for={id}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      {children(ties)}
      {hint && (
        <p class={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      <Message id={errorId} text={error} />
    </div>
  );
}
