import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from './button';
import styles from './disclosure.module.css';
import { words } from './words';

interface DisclosureProps {
  /** Buttons in the same row, before the one that opens. */
  actions?: ComponentChildren;
  /** "Why?" unless told. */
  label?: string;
  /** Open from the start. */
  open?: boolean;
  children: ComponentChildren;
}

/**
 * A row of actions ending in "Why?", which opens the reason in place below the row. What is inside is
 * made when it opens.
 */
export function Disclosure({
  actions,
  label = words.why,
  open = false,
  children,
}: DisclosureProps) {
  const id = useId();
  const [expanded, setExpanded] = useState(open);
  return (
    <>
      <div class={styles.actions}>
        {actions}
        <Button
          iconAfter="down"
          expanded={expanded}
          controls={id}
          onClick={() => setExpanded(!expanded)}
        >
          {label}
        </Button>
      </div>
      <div class={styles.reason} id={id} hidden={!expanded}>
        {expanded && children}
      </div>
    </>
  );
}
