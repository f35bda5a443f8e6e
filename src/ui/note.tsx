import type { ComponentChildren } from 'preact';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import styles from './note.module.css';

interface NoteProps {
  children: ComponentChildren;
  /** `honey` be aware, `alert` safety and errors, `calm` good to know. */
  tone?: 'honey' | 'alert' | 'calm';
  icon?: IconName | undefined;
  /** `alert` interrupts a screen reader: for what appears because something went wrong. */
  role?: 'alert' | 'status' | undefined;
}

/** A tinted box with a sign: advice, safety, errors. */
export function Note({ children, tone = 'calm', icon, role }: NoteProps) {
  return (
    <div class={classNames(styles.note, styles[tone])} role={role}>
      <Icon name={icon ?? (tone === 'alert' ? 'warn' : 'info')} />
      <div class={styles.text}>{children}</div>
    </div>
  );
}
