import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../core/report/report';
import type { Result } from '../../core/result';
import type { Shared, SharedProblem } from '../../core/share/shared-text';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/columns';
import { Field } from '../../ui/field';
import { formatDay } from '../../ui/format';
import { Note } from '../../ui/note';
import { PageHeader } from '../../ui/page-header';
import { TextArea, TextInput } from '../../ui/text-input';
import { OfferedPlan } from './offered-plan';
import { PlanAnswer } from './plan-answer';
import styles from './shared.module.css';
import { openFile, openText, today } from './shared-state';
import { sharedWords as words } from './shared-words';

export interface SharedPageProps {
  /** What stands behind `#/s/` in the address. */
  readonly text: string | undefined;
  /** Takes the text out of the address, so that it does not stay in the history. */
  readonly onRead: () => void;
  readonly showReport: (report: Report) => ComponentChildren;
  /** A stretch's name by its id; the id itself where this version does not know it. */
  readonly stretchName: (id: string) => string;
}

type Stage =
  | { readonly at: 'asking' | 'reading' }
  | { readonly at: 'problem'; readonly problem: SharedProblem }
  | { readonly at: 'locked'; readonly file: File; readonly wasWrong: boolean }
  | { readonly at: 'shown'; readonly shared: Shared };

/** `#/s/...`: what somebody shared, read-only; or where to paste a link or choose a file. */
export function SharedPage({ text, onRead, showReport, stretchName }: SharedPageProps) {
  const [stage, setStage] = useState<Stage>({ at: text ? 'reading' : 'asking' });
  const show = async (reading: Promise<Result<Shared, SharedProblem>>) => {
    setStage({ at: 'reading' });
    const read = await reading;
    setStage(
      read.ok ? { at: 'shown', shared: read.value } : { at: 'problem', problem: read.error },
    );
  };
  const showFile = async (file: File, passphrase?: string) => {
    setStage({ at: 'reading' });
    const read = await openFile(file, passphrase);
    const wasWrong = read !== 'locked' && !read.ok && read.error === 'wrong-passphrase';
    if (read === 'locked' || wasWrong) setStage({ at: 'locked', file, wasWrong });
    else await show(Promise.resolve(read));
  };
  useEffect(() => {
    if (!text) return;
    void show(openText(`#/s/${text}`));
    onRead();
  }, [text]);
  if (stage.at === 'shown') {
    const again = () => setStage({ at: 'asking' });
    return <ShownShared {...{ shared: stage.shared, showReport, stretchName, again }} />;
  }
  return (
    <Stack>
      <PageHeader title={words.title} lead={words.lead} />
      <p role="status">{stage.at === 'reading' ? words.reading : ''}</p>
      {stage.at === 'problem' && (
        <Note tone="alert" role="alert">
          {words.problems[stage.problem]}
        </Note>
      )}
      {stage.at === 'locked' && (
        <Unlock
          wasWrong={stage.wasWrong}
          onUnlock={(passphrase) => showFile(stage.file, passphrase)}
        />
      )}
      <Ask onText={(pasted) => show(openText(pasted))} onFile={(file) => showFile(file)} />
    </Stack>
  );
}

interface AskProps {
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}

function Ask({ onText, onFile }: AskProps) {
  const [pasted, setPasted] = useState('');
  return (
    <Card>
      <form
        class={styles.stack}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onText(pasted);
        }}
      >
        <TextArea label={words.paste} value={pasted} onInput={setPasted} />
        <div>
          <Button type="submit" tone="primary">
            {words.open}
          </Button>
        </div>
        <Field label={words.orFile}>
          {(ties) => (
            <input
              {...ties}
              class={styles.file}
              type="file"
              accept=".html,.txt,.limber,text/html,text/plain"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) onFile(file);
              }}
            />
          )}
        </Field>
      </form>
    </Card>
  );
}

interface UnlockProps {
  readonly wasWrong: boolean;
  readonly onUnlock: (passphrase: string) => void;
}

/** Asks for the passphrase of a locked file. */
function Unlock({ wasWrong, onUnlock }: UnlockProps) {
  const [typed, setTyped] = useState('');
  return (
    <Card>
      <form
        class={styles.stack}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (typed) onUnlock(typed);
        }}
      >
        <TextInput
          label={words.passphrase}
          hint={words.locked}
          error={wasWrong ? words.problems['wrong-passphrase'] : undefined}
          value={typed}
          onInput={setTyped}
        />
        <div>
          <Button type="submit" tone="primary" disabled={typed === ''}>
            {words.unlock}
          </Button>
        </div>
      </form>
    </Card>
  );
}

interface ShownProps extends Pick<SharedPageProps, 'showReport' | 'stretchName'> {
  readonly shared: Shared;
  readonly again: () => void;
}

function ShownShared({ shared, showReport, stretchName, again }: ShownProps) {
  if (shared.kind === 'plan') {
    return <OfferedPlan offer={shared.offer} stretchName={stretchName} onAnother={again} />;
  }
  const { report } = shared;
  return (
    <Stack>
      <PageHeader title={words.reportTitle} />
      <Note tone="calm" role="status">
        <p>{words.banner(formatDay(report.madeOn, 'short', today.value), report.name)}</p>
        <p>{words.bannerSafe}</p>
      </Note>
      {showReport(report)}
      <PlanAnswer report={report} stretchName={stretchName} />
      <div>
        <Button onClick={again}>{words.another}</Button>
      </div>
    </Stack>
  );
}
