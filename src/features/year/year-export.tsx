import { useState } from 'preact/hooks';
import type { FileOutcome } from '../../platform/files';
import { Button } from '../../ui/button';
import styles from './year.module.css';
import { exportYear } from './year-state';
import type { YearView } from './year-view';
import { yearWords as words } from './year-words';

interface YearExportProps {
  readonly view: YearView;
}

/** Saves the shown year as a table file, and says what came of it. */
export function YearExport({ view }: YearExportProps) {
  const [outcome, setOutcome] = useState<FileOutcome>();
  return (
    <>
      <Button icon="download" onClick={async () => setOutcome(await exportYear(view))}>
        {words.saveCsv}
      </Button>
      <p class={styles.status} role="status">
        {outcome && words.saved[outcome]}
      </p>
    </>
  );
}
