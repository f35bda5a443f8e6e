import type { ComponentChildren } from 'preact';
import { classNames } from './class-names';
import styles from './tag.module.css';

interface TagProps {
  children: ComponentChildren;
  tone?: 'plain' | 'honey' | 'pine' | 'alert';
}

/** A small rounded label, not a control. */
export function Tag({ children, tone = 'plain' }: TagProps) {
  return <span class={classNames(styles.tag, styles[tone])}>{children}</span>;
}
