import { useState } from 'preact/hooks';
import { Card } from '../../ui/card';
import { Columns, Stack } from '../../ui/columns';
import { Note } from '../../ui/note';
import { SectionHead } from '../../ui/section-head';
import { ActivitiesPart } from './activities-part';
import { readGroups, refusedGroups, unmappedTables } from './file-groups';
import { FilesCard } from './files-card';
import styles from './imports.module.css';
import { type ImportSession, type Looked, preferences } from './imports-state';
import { importsWords as words } from './imports-words';
import { PairsCard } from './pairs-card';
import { QuestionsCard } from './questions-card';
import { RefusedCard } from './refused-card';
import { SummaryCard } from './summary-card';
import { ColumnsCard, TablesCard } from './tables-card';

interface LookedViewProps {
  readonly session: ImportSession;
  readonly looked: Looked;
  readonly isBusy: boolean;
}

/** What files hold, what they leave open, and what adding them would do. Nothing is stored yet. */
export function LookedView({ session, looked, isBusy }: LookedViewProps) {
  const { report, plan, choice } = looked;
  const settings = preferences.value;
  const read = readGroups(report.files);
  const refused = refusedGroups(report.files);
  const tables = unmappedTables(report.files);
  // A table that came alone is explained at once.
  const [opened, setOpened] = useState(report.files.length === 1 ? 0 : undefined);
  const table = tables.find(({ place }) => place === opened);
  const holdsAny = report.files.some(({ outcome }) => outcome === 'read');
  if (table) {
    return (
      <Stack>
        <ColumnsCard
          key={table.place}
          table={table}
          session={session}
          onClose={() => setOpened(undefined)}
        />
      </Stack>
    );
  }
  return (
    <Columns
      first={
        <>
          <SummaryCard
            looked={looked}
            isBusy={isBusy}
            onChoice={session.setChoice}
            onAdd={session.save}
            onCancel={session.cancel}
          />
          {report.questions.length > 0 && (
            <QuestionsCard
              names={report.files.map(({ name }) => name)}
              questions={report.questions}
              onAnswer={session.answer}
            />
          )}
          {tables.length > 0 && <TablesCard tables={tables} onOpen={setOpened} />}
          {refused.length > 0 && <RefusedCard groups={refused} />}
          {plan.pairs.length > 0 && settings && (
            <PairsCard
              pairs={plan.pairs}
              also={choice.also}
              settings={settings}
              onChange={(also) => session.setChoice({ ...choice, also })}
            />
          )}
        </>
      }
      second={
        <>
          {report.activities.length > 0 && (
            <Card labelledBy="activities">
              <SectionHead id="activities" title={words.activitiesTitle} />
              <ActivitiesPart rows={report.activities} onChange={session.setActivities} />
            </Card>
          )}
          {read.length > 0 && <FilesCard groups={read} />}
          {holdsAny && <Dropped />}
        </>
      }
    />
  );
}

const Dropped = () => (
  <Card labelledBy="dropped">
    <SectionHead id="dropped" title={words.droppedTitle} />
    <div class={styles.stack}>
      <p class={styles.lead}>{words.dropped}</p>
      <Note>{words.effortOpen}</Note>
    </div>
  </Card>
);
