import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Field } from '../../ui/field';
import { Note } from '../../ui/note';
import { SectionHead } from '../../ui/section-head';
import { showToast } from '../../ui/toasts';
import { CopyReportView } from './copy-report';
import { PassphraseForm } from './passphrase-form';
import { type RestoreSession, type RestoreStage, restoreSession } from './restore-state';
import { restoreWords as words } from './restore-words';
import { SafetyCopyRows } from './safety-copy-rows';
import styles from './transfer.module.css';

/** Choose a copy, see whether it can be read and what it would bring, then merge or replace. */
export function RestoreCard() {
  const [session] = useState(restoreSession);
  const [round, setRound] = useState(0); // a new round empties the file input
  useEffect(() => session.cancel, [session]);
  const cancel = () => {
    session.cancel();
    setRound(round + 1);
  };
  const choose = (file: File | undefined) => (file ? session.choose(file) : session.cancel());
  const stage = session.stage.value;
  return (
    <Card labelledBy="restore">
      <SectionHead id="restore" title={words.title} />
      <div class={styles.stack}>
        <p class={styles.lead}>{words.lead}</p>
        <Field label={words.choose}>
          {(ties) => (
            <input
              {...ties}
              key={round}
              class={styles.file}
              type="file"
              accept=".json,.limber,.csv,.txt,application/json,text/csv,text/plain"
              onChange={(event) => choose(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        <SafetyCopyRows onChoose={session.choose} />
        <p class={styles.status} role="status">
          {stage.at === 'busy' ? words.steps[stage.progress.step](stage.progress.rows) : ''}
        </p>
        {stage.at === 'busy' && (
          <div>
            <Button onClick={cancel}>{words.cancel}</Button>
          </div>
        )}
        <Outcome stage={stage} session={session} />
      </div>
    </Card>
  );
}

interface OutcomeProps {
  readonly stage: RestoreStage;
  readonly session: RestoreSession;
}

function Outcome({ stage, session }: OutcomeProps) {
  const undo = () => session.undo();
  const merge = async (withSettings: boolean) => {
    await session.merge(withSettings);
    tellRestored(session);
  };
  const replace = async () => {
    await session.replace();
    tellRestored(session);
  };
  switch (stage.at) {
    case 'locked':
      return <PassphraseForm wasWrong={stage.wasWrong} onUnlock={session.unlock} />;
    case 'unread':
      return (
        <Note tone="alert" role="alert">
          {words.problems[stage.reason]}
        </Note>
      );
    case 'failed':
      return (
        <Note tone="alert" role="alert">
          {words.failures[stage.reason]}
        </Note>
      );
    case 'checked':
      return <CopyReportView report={stage.report} onMerge={merge} onReplace={replace} />;
    case 'restored':
      return (
        <div class={styles.stack} role="status">
          <p>{words.restored[stage.how]}</p>
          <div>
            <Button icon="repeat" onClick={undo}>
              {words.undo}
            </Button>
          </div>
        </div>
      );
    case 'undone':
      return <p role="status">{words.undone}</p>;
    default:
      return null;
  }
}

function tellRestored(session: RestoreSession) {
  const stage = session.stage.value;
  if (stage.at === 'restored') {
    showToast({ text: words.restored[stage.how], undo: session.undo, undoneText: words.undone });
  }
}
