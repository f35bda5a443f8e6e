import type { ImportProgress } from '../../platform/import-desk';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import styles from './imports.module.css';
import { importsWords as words } from './imports-words';
import { useFocus } from './use-focus';

interface ReadingCardProps {
  readonly files: number;
  readonly progress: ImportProgress;
  readonly onStop: () => void;
}

/** How far the reading has come, and the way to stop it. */
export function ReadingCard({ files, progress, onStop }: ReadingCardProps) {
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <Card labelledBy="reading">
      <div class={styles.stack}>
        <h2 id="reading" ref={heading} tabIndex={-1}>
          {words.reading(files)}
        </h2>
        <progress
          class={styles.progress}
          max={1}
          value={progress.overall}
          aria-labelledby="reading"
        />
        <p class={styles.lead}>{words.readingNow(progress.file + 1, files, progress.overall)}</p>
        <div>
          <Button onClick={onStop}>{words.stop}</Button>
        </div>
      </div>
    </Card>
  );
}

/** Adding is all or nothing, and stopping it means that nothing was added. */
export function SavingCard({ onStop }: Pick<ReadingCardProps, 'onStop'>) {
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <Card labelledBy="saving">
      <div class={styles.stack}>
        <h2 id="saving" ref={heading} tabIndex={-1}>
          {words.saving}
        </h2>
        <progress class={styles.progress} aria-labelledby="saving" />
        <div>
          <Button onClick={onStop}>{words.stop}</Button>
        </div>
      </div>
    </Card>
  );
}
