import type { ComponentChildren } from 'preact';
import styles from './field.module.css';
import { Message } from './message';
import { VisuallyHidden } from './visually-hidden';

export interface FieldSetProps {
  legend: ComponentChildren;
  /** The legend is spoken but not shown: when a heading nearby says the same. */
  hideLegend?: boolean | undefined;
  hint?: string | undefined;
  error?: string | undefined;
}

/** The frame of a group of native inputs: legend, hint and error, tied to the group. */
export function FieldSet(props: FieldSetProps & { id: string; children: ComponentChildren }) {
  const { id, legend, hideLegend, hint, error, children } = props;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset aria-describedby={describedBy} id={id} tabIndex={error ? -1 : undefined}>
      <legend class={hideLegend ? undefined : styles.label}>
        {hideLegend ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      {hint && (
        <p class={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      {children}
      <Message id={errorId} text={error} />
    </fieldset>
  );
}
