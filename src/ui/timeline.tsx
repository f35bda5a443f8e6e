import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import type { Hue } from './tile';
import styles from './timeline.module.css';

export interface TimelineEntry {
  id: string;
  /** As shown: "11:40"; empty where there is no clock time. */
  time: string;
  icon: IconName;
  hue: Hue;
  title: string;
  detail?: string | undefined;
  /** The amount at the end. */
  value?: ComponentChildren;
  /** Opens the entry. */
  href?: string | undefined;
}

interface TimelineProps {
  entries: readonly TimelineEntry[];
}

/** What happened, by clock time; the caller puts it on a tight card. */
export function Timeline({ entries }: TimelineProps) {
  return (
    <ol class={styles.list} data-wide={entries.some(({ time }) => time.length > 5) || undefined}>
      {entries.map((entry) => (
        <li key={entry.id} class={styles[entry.hue]}>
          <time>{entry.time}</time>
          <Icon name={entry.icon} />
          <span class={styles.text}>
            {entry.href === undefined ? (
              <span class={styles.title}>{entry.title}</span>
            ) : (
              <a class={styles.title} href={entry.href}>
                {entry.title}
              </a>
            )}
            {entry.detail && <small>{entry.detail}</small>}
          </span>
          <span class={styles.value}>{entry.value}</span>
        </li>
      ))}
    </ol>
  );
}
