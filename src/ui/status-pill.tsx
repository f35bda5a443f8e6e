import { Icon, type IconName } from './icon';
import styles from './status-pill.module.css';
import { words } from './words';

interface StatusPillProps {
  icon: IconName;
  text: string;
}

/** A quiet fact about the app itself: saved here, no connection. */
export function StatusPill({ icon, text }: StatusPillProps) {
  return (
    <span class={styles.pill}>
      <Icon name={icon} size={18} />
      {text}
    </span>
  );
}

/** Only in the header of More and of sharing: offline stops nothing. */
export const OfflinePill = () => <StatusPill icon="offline" text={words.offline} />;
