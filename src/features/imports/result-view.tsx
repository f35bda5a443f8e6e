import { useState } from 'preact/hooks';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Columns } from '../../ui/columns';
import { ListRow } from '../../ui/list-row';
import { SectionHead } from '../../ui/section-head';
import { entryLine, entryWhen } from './entry-text';
import styles from './imports.module.css';
import { effortOpenIn, preferences, type SavedImport } from './imports-state';
import { importsWords as words } from './imports-words';
import { TakeBack } from './take-back';
import { useFocus } from './use-focus';

interface ResultViewProps {
  readonly saved: SavedImport;
  /** Back to the start: to bring more, or once it was taken back. */
  readonly onAgain: () => void;
}

/** What came of it, where to see it, and the way back. */
export function ResultView({ saved, onAgain }: ResultViewProps) {
  const heading = useFocus<HTMLHeadingElement>();
  const { added, known, alike, batch } = saved;
  const lines = [
    added === 0 ? words.savedNothing : words.savedText,
    added > 0 && known > 0 ? words.savedKnown(known) : '',
    alike > 0 ? words.savedAlike(alike) : '',
  ];
  return (
    <Columns
      first={
        <Card labelledBy="saved">
          <div class={styles.stack}>
            <h2 id="saved" ref={heading} tabIndex={-1}>
              {words.savedTitle(added)}
            </h2>
            <p>{lines.filter(Boolean).join(' ')}</p>
            <div class={styles.buttons}>
              {added > 0 && (
                <>
                  <Button tone="primary" href="#/trends">
                    {words.seeTrends}
                  </Button>
                  <Button href="#/journal">{words.openJournal}</Button>
                </>
              )}
              {batch && <TakeBack batch={batch} onTaken={onAgain} />}
              <Button onClick={onAgain}>{words.more}</Button>
            </div>
          </div>
        </Card>
      }
      second={batch && <EffortCard batch={batch} />}
    />
  );
}

const NEWEST = 5;

/** Asks kindly for the effort that no file knows, newest sessions first. */
function EffortCard({ batch }: { readonly batch: string }) {
  const [open] = useState(() => effortOpenIn(batch));
  const sessions = open.value;
  const settings = preferences.value;
  if (!sessions || sessions.length === 0 || !settings) return null;
  return (
    <Card labelledBy="effort">
      <SectionHead id="effort" title={words.effortTitle} />
      <p class={styles.lead}>{words.effortText(sessions.length)}</p>
      {sessions.slice(0, NEWEST).map((session) => {
        const item = { kind: 'training', entry: session } as const;
        const { title, value } = entryLine(item, settings);
        return (
          <ListRow
            key={session.id}
            title={title}
            detail={entryWhen(item, settings, today.value)}
            trailing={value}
            href={`#/record/training/${session.id}`}
            chevron
          />
        );
      })}
      {sessions.length > NEWEST && <p class={styles.lead}>{words.effortRest}</p>}
    </Card>
  );
}
