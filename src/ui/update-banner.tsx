import { Button } from './button';
import { Icon } from './icon';
import styles from './update-banner.module.css';
import { words } from './words';

interface UpdateBannerProps {
  onRestart: () => void;
}

/** A new version waits; it starts only when the person says so. */
export function UpdateBanner({ onRestart }: UpdateBannerProps) {
  return (
    <div class={styles.banner} role="status">
      <Icon name="refresh" />
      <span class={styles.text}>{words.updateReady}</span>
      <Button onClick={onRestart}>{words.restart}</Button>
    </div>
  );
}
