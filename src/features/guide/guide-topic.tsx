import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/icon';
import styles from './guide.module.css';
import { elementId } from './guide-content';

interface GuideTopicProps {
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/** A topic that opens in place; its summary is a heading, so that a screen reader can jump to it. */
export function GuideTopic({ id, title, open, onToggle, children }: GuideTopicProps) {
  return (
    <details
      class={styles.topic}
      id={elementId(id)}
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary>
        <h3>{title}</h3>
        <Icon name="down" size={20} />
      </summary>
      <div class={styles.body}>{children}</div>
    </details>
  );
}
