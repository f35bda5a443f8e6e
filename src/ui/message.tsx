import { Icon } from './icon';
import styles from './message.module.css';

interface MessageProps {
  id?: string | undefined;
  text?: string | undefined;
}

/** A field's problem in words, with its sign; draws nothing without text. */
export function Message({ id, text }: MessageProps) {
  if (!text) return null;
  return (
    <p class={styles.message} id={id}>
      <Icon name="warn" size={18} />
      <span>{text}</span>
    </p>
  );
}
