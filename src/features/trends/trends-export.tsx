import { useState } from 'preact/hooks';
import type { FileOutcome } from '../../platform/files';
import { Button } from '../../ui/button';
import styles from './trends.module.css';
import { saveCsv, savePicture } from './trends-state';
import type { TrendsView } from './trends-view';
import { trendsWords as words } from './trends-words';

interface TrendsExportProps {
  view: TrendsView;
  /** The charts as they stand on screen. */
  stack: () => HTMLElement | null;
}

/** Saves what is on screen as a picture or as numbers, and says what came of it. */
export function TrendsExport({ view, stack }: TrendsExportProps) {
  const [outcome, setOutcome] = useState<FileOutcome>();
  const picture = async () => {
    const element = stack();
    if (element) setOutcome(await savePicture(element, view));
  };
  return (
    <div class={styles.export}>
      <Button icon="download" onClick={picture}>
        {words.savePicture}
      </Button>
      <Button icon="download" onClick={async () => setOutcome(await saveCsv(view))}>
        {words.saveCsv}
      </Button>
      <p class={styles.told} role="status">
        {outcome && words.saved[outcome]}
      </p>
    </div>
  );
}
