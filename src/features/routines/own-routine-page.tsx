import { useState } from 'preact/hooks';
import type { OwnRoutine } from '../../core/stretches/own-routine';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/columns';
import { problemSentence } from '../../ui/form/form-words';
import { Message } from '../../ui/message';
import { Note } from '../../ui/note';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { TextInput } from '../../ui/text-input';
import { showToast } from '../../ui/toasts';
import { type OwnRoutineForm, ownRoutineForm } from './own-routine-form-state';
import styles from './routines.module.css';
import { deleteOwnRoutine, useOwnRoutine } from './routines-state';
import { routinesWords as words } from './routines-words';
import { StepEditor } from './step-editor';

interface OwnRoutinePageProps {
  /** The routine to change; a new one without. */
  readonly id?: string | undefined;
  readonly onDone: () => void;
}

/** A routine of one's own: name, stretches, their order and length. */
export function OwnRoutinePage({ id, onDone }: OwnRoutinePageProps) {
  const existing = useOwnRoutine(id);
  if (id !== undefined && existing === undefined) return <Skeleton lines={4} />;
  if (existing === 'missing') return <Gone />;
  return <Editor existing={existing} onDone={onDone} />;
}

export const Gone = () => (
  <Stack>
    <PageHeader title={words.goneTitle} back={{ href: '#/stretch', label: words.back }} />
    <p>{words.goneText}</p>
    <p>
      <Button href="#/stretch">{words.toList}</Button>
    </p>
  </Stack>
);

interface EditorProps {
  readonly existing: OwnRoutine | undefined;
  readonly onDone: () => void;
}

function Editor({ existing, onDone }: EditorProps) {
  const [form] = useState(() => ownRoutineForm(existing));
  const save = async () => {
    const routine = await form.save();
    if (!routine) return;
    showToast({ text: words.saved(routine.name) });
    onDone();
  };
  const remove = async () => {
    if (!existing) return;
    await deleteOwnRoutine(existing);
    onDone();
  };
  return (
    <Stack>
      <PageHeader
        title={existing ? words.changeTitle : words.newTitle}
        back={{ href: '#/stretch', label: words.back }}
      />
      {form.restored.value && (
        <Note>
          <p>{words.restored}</p>
          <Button tone="quiet" onClick={() => void form.startOver()}>
            {words.startOver}
          </Button>
        </Note>
      )}
      <Fields form={form} />
      {form.failed.value && (
        <Note tone="alert" role="alert">
          {words.failed(form.failed.value)}
        </Note>
      )}
      <p class={styles.actions}>
        <Button tone="primary" size="large" onClick={() => void save()}>
          {words.save}
        </Button>
        {existing && (
          <Button tone="danger" icon="delete" onClick={() => void remove()}>
            {words.deleteIt}
          </Button>
        )}
      </p>
    </Stack>
  );
}

function Fields({ form }: { readonly form: OwnRoutineForm }) {
  const draft = form.draft.value;
  if (!draft) return <Skeleton lines={3} />;
  const problemOf = (field: string) =>
    form.problems.value.find((problem) => problem.field === field);
  const nameProblem = problemOf('name');
  return (
    <Card>
      <div class={styles.fields}>
        <TextInput
          label={words.name}
          placeholder={words.namePlaceholder}
          value={draft.name}
          onInput={form.rename}
          error={nameProblem && problemSentence(nameProblem)}
        />
        <StepEditor form={form} steps={draft.steps} />
        <div role="alert">
          <Message text={problemOf('steps') && words.noSteps} />
        </div>
      </div>
    </Card>
  );
}
