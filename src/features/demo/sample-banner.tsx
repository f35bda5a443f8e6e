import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { showToast } from '../../ui/toasts';
import { hasSamples, putSamplesBack, removeSamples } from './demo-state';
import { demoWords as words } from './demo-words';
import styles from './sample-banner.module.css';

/** Takes the sample data out at once and offers to put it back. */
export async function removeWithUndo(): Promise<void> {
  const removed = await removeSamples();
  showToast({
    text: words.removed,
    undo: () => putSamplesBack(removed),
    undoneText: words.putBack,
  });
}

/** Above every page while sample data is there; nothing otherwise. */
export function SampleBanner() {
  if (!hasSamples.value) return null;
  return (
    <aside class={styles.banner} aria-label={words.tag}>
      <Icon name="info" />
      <span class={styles.text}>{words.banner}</span>
      <Button label={words.remove} onClick={removeWithUndo}>
        {words.removeShort}
      </Button>
    </aside>
  );
}
