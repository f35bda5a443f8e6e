import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../core/log/entry';
import { Button } from '../button';
import { classNames } from '../class-names';
import { Note } from '../note';
import { PageHeader } from '../page-header';
import { Skeleton } from '../skeleton';
import { controlId } from './form-errors';
import styles from './form-frame.module.css';
import { formWords } from './form-words';
import { type FrameStatus, SaveFailure } from './save-failure';

interface FormFrameProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly back: { readonly href: string; readonly label: string };
  readonly status: FrameStatus;
  readonly problems: readonly Problem[];
  readonly restored: boolean;
  readonly draftKept: boolean;
  readonly saveLabel?: string | undefined;
  readonly wide?: boolean | undefined;
  /** Where a copy of everything can be saved when this device is full. */
  readonly copyHref: string;
  readonly onSubmit: () => void;
  readonly onStartOver: () => void;
  readonly children: ComponentChildren;
}

/** The page around every record form: title, what was left unfinished, what went wrong, Save. */
export function FormFrame(props: FormFrameProps) {
  const { title, lead, back, status } = props;
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useFocusOnProblem(form, props, tries);
  const submit = () => {
    setTries(tries + 1);
    props.onSubmit();
  };

  if (status === 'missing') return <MissingRecord />;
  return (
    <form
      class={classNames(styles.form, props.wide && styles.wide)}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PageHeader title={title} back={back} lead={lead} />
      {status === 'loading' ? (
        <Skeleton />
      ) : (
        <>
          {props.restored && <RestoredNote onStartOver={props.onStartOver} />}
          {!props.draftKept && (
            <Note tone="honey" role="status">
              {formWords.draftNotKept}
            </Note>
          )}
          <div class={styles.fields}>{props.children}</div>
          <SaveBar {...props} />
        </>
      )}
    </form>
  );
}

/** After each failed try, and only then, the focus goes to the first field that needs a look. */
function useFocusOnProblem(
  form: { readonly current: HTMLFormElement | null },
  { problems, status }: Pick<FormFrameProps, 'problems' | 'status'>,
  tries: number,
) {
  const settled = useRef(0);
  useEffect(() => {
    if (tries === settled.current) return;
    const [first] = problems;
    if (first) focusOn(placeOf(first, form.current));
    if (first || status !== 'editing') settled.current = tries;
  }, [form, problems, status, tries]);
}

const CONTROLS = 'input, select, textarea, button';

/** The control of a field, else the first one marked as wrong, else the sentence at Save. */
function placeOf({ field }: Problem, form: HTMLFormElement | null): HTMLElement | null {
  const named = document.getElementById(controlId(field));
  if (!named) return form?.querySelector<HTMLElement>('[aria-invalid], [data-problems]') ?? null;
  return named.matches(CONTROLS) ? named : (named.querySelector<HTMLElement>(CONTROLS) ?? named);
}

/** A control inside details that are shut cannot take the focus: they open first. */
function focusOn(place: HTMLElement | null) {
  const details = place?.closest('details');
  if (details) details.open = true;
  place?.focus();
}

function RestoredNote({ onStartOver }: { readonly onStartOver: () => void }) {
  return (
    <Note tone="calm" role="status">
      <div class={styles.restored}>
        <span>{formWords.restored}</span>
        <Button onClick={onStartOver}>{formWords.startOver}</Button>
      </div>
    </Note>
  );
}

function SaveBar({ status, problems, saveLabel, copyHref, onSubmit }: FormFrameProps) {
  return (
    <div class={styles.bar}>
      {problems.length > 0 && (
        <p class={styles.problems} role="alert" tabIndex={-1} data-problems>
          {formWords.checkFields(problems.length)}
        </p>
      )}
      <SaveFailure status={status} copyHref={copyHref} onRetry={onSubmit} />
      <Button type="submit" tone="primary" size="large" block disabled={status === 'saving'}>
        {status === 'saving' ? formWords.saving : (saveLabel ?? formWords.save)}
      </Button>
    </div>
  );
}

function MissingRecord() {
  return (
    <>
      <PageHeader title={formWords.missingTitle} lead={formWords.missingText} />
      <p>
        <Button href="#/journal">{formWords.backToJournal}</Button>
      </p>
    </>
  );
}
