import { useState } from 'preact/hooks';
import type { Copy } from '../../core/backup/copy';
import { recordsIn } from '../../core/backup/parse-copy';
import { kinds } from '../../core/log/kinds';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Details } from '../../ui/details';
import { Field } from '../../ui/field';
import { formatCount, formatList } from '../../ui/format';
import { Note } from '../../ui/note';
import { SectionHead } from '../../ui/section-head';
import { showToast } from '../../ui/toasts';
import {
  preferences,
  type RestoreProblem,
  readCopyFile,
  recordTotal,
  restoreCopy,
} from './data-state';
import { momentText } from './storage-card';
import styles from './transfer.module.css';
import { brokenSentence, partNames, transferWords as words } from './transfer-words';

/** Most broken entries listed: the rest is a number. */
const LISTED = 20;

type Stage =
  | { readonly at: 'idle' | 'reading' }
  | { readonly at: 'problem'; readonly sentence: string }
  | { readonly at: 'checked'; readonly copy: Copy };

const problemSentence = ({ reason }: RestoreProblem) => words.problems[reason];

/** Choose a copy, see what it holds, then put it in the place of everything. */
export function RestoreCard() {
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const [round, setRound] = useState(0); // a new round empties the file input
  const read = async (file: File | undefined) => {
    if (!file) return setStage({ at: 'idle' });
    setStage({ at: 'reading' });
    const result = await readCopyFile(file);
    setStage(
      result.ok
        ? { at: 'checked', copy: result.value }
        : { at: 'problem', sentence: problemSentence(result.error) },
    );
  };
  const restore = async (copy: Copy) => {
    const outcome = await restoreCopy(copy);
    if (outcome !== 'replaced') {
      return setStage({ at: 'problem', sentence: words.failures[outcome] });
    }
    setStage({ at: 'idle' });
    setRound(round + 1);
    showToast({ text: words.replaced(recordsIn(copy.content)) });
  };
  return (
    <Card labelledBy="restore">
      <SectionHead id="restore" title={words.restoreTitle} />
      <div class={styles.stack}>
        <p class={styles.lead}>{words.restoreLead}</p>
        <Field label={words.choose}>
          {(ties) => (
            <input
              {...ties}
              key={round}
              class={styles.file}
              type="file"
              accept=".json,application/json"
              onChange={(event) => read(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        <p class={styles.status} role="status">
          {stage.at === 'reading' ? words.reading : ''}
        </p>
        {stage.at === 'problem' && (
          <Note tone="alert" role="alert">
            {stage.sentence}
          </Note>
        )}
        {stage.at === 'checked' && <CheckedCopy copy={stage.copy} onRestore={restore} />}
      </div>
    </Card>
  );
}

interface CheckedCopyProps {
  readonly copy: Copy;
  readonly onRestore: (copy: Copy) => Promise<void>;
}

function CheckedCopy({ copy, onRestore }: CheckedCopyProps) {
  const [asking, setAsking] = useState(false);
  const when = momentText(copy.exportedAt, preferences.value?.hourCycle === '12' ? 12 : 24);
  const here = recordTotal.value ?? 0;
  const confirm = async () => {
    setAsking(false);
    await onRestore(copy);
  };
  return (
    <div class={styles.stack} role="status">
      <h3>{words.found(when)}</h3>
      <Counts copy={copy} />
      <Shortfalls copy={copy} />
      <div>
        <Button tone="danger" onClick={() => setAsking(true)}>
          {words.replace}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={words.replaceTitle}
        confirmLabel={words.replaceConfirm(here)}
        word={words.replaceWord}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        {words.replaceText(here, recordsIn(copy.content), when)}
      </ConfirmDialog>
    </div>
  );
}

function Counts({ copy: { content } }: { readonly copy: Copy }) {
  const held = kinds.filter((kind) => content.records[kind].length > 0);
  if (held.length === 0) return <p>{words.holdsNothing}</p>;
  return (
    <ul class={styles.counts} aria-label={words.holds}>
      {held.map((kind) => (
        <li key={kind}>{formatCount(content.records[kind].length, partNames[kind])}</li>
      ))}
    </ul>
  );
}

function Shortfalls({ copy: { broken, unreadable } }: { readonly copy: Copy }) {
  return (
    <>
      {broken.length > 0 && (
        <Note tone="honey">
          {words.broken(broken.length)}
          <Details summary={words.brokenShow}>
            <ul class={styles.broken}>
              {broken.slice(0, LISTED).map((row) => (
                <li key={`${row.part} ${row.position} ${row.field}`}>{brokenSentence(row)}</li>
              ))}
              {broken.length > LISTED && <li>{words.brokenMore(broken.length - LISTED)}</li>}
            </ul>
          </Details>
        </Note>
      )}
      {unreadable.length > 0 && (
        <Note tone="honey">
          {words.wasLacking(formatList(unreadable.map((part) => partNames[part].other)))}
        </Note>
      )}
    </>
  );
}
