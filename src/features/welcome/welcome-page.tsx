import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { Sheet } from '../../ui/sheet';
import { NotesStep } from './notes-step';
import { RhythmStep } from './rhythm-step';
import styles from './welcome.module.css';
import { lastMassageDay, type WelcomeDraft } from './welcome-draft';
import { type Welcome, welcome } from './welcome-state';
import { welcomeWords as words } from './welcome-words';
import { WhoStep } from './who-step';

interface WelcomePageProps {
  /** Called once the answers, or the wish to look around, are committed. */
  readonly onDone: () => void;
  /** The choice of sample data, shown in a sheet; without it none is offered. */
  readonly samples?: ((onLoaded: () => void) => ComponentChildren) | undefined;
  /** Shown before the first step: how to install where data would not move along. */
  readonly before?: ((onContinue: () => void) => ComponentChildren) | undefined;
}

/** The first run: three steps, each of them optional. */
export function WelcomePage({ onDone, samples, before }: WelcomePageProps) {
  const [model] = useState(welcome);
  const draft = model.draft.value;
  if (before && !draft.installRead) {
    return <>{before(() => model.change({ installRead: true }))}</>;
  }
  const leave = async (saved: Promise<boolean>) => {
    if (await saved) onDone();
  };
  return (
    <Steps
      model={model}
      onFinish={() => leave(model.finish())}
      samples={samples?.(() => leave(model.lookAround()))}
    />
  );
}

interface StepsProps {
  readonly model: Welcome;
  readonly onFinish: () => void;
  readonly samples: ComponentChildren;
}

const titles = [words.whoTitle, words.rhythmTitle, words.notesTitle] as const;

function Steps({ model, onFinish, samples }: StepsProps) {
  const draft = model.draft.value;
  const status = model.status.value;
  const heading = useFocusOnChange(draft.step);
  const isLast = draft.step === 2;
  const submit = (event: Event) => {
    event.preventDefault();
    if (isLast) onFinish();
    else if (!isStuck(draft)) model.change({ step: draft.step === 0 ? 1 : 2 });
  };
  return (
    <form class={styles.page} noValidate onSubmit={submit}>
      <header>
        <div class={styles.top}>
          <span class={styles.lead}>{words.step(draft.step + 1)}</span>
          {!isLast && (
            <Button tone="quiet" onClick={onFinish}>
              {words.skip}
            </Button>
          )}
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {titles[draft.step]}
        </h1>
        {draft.step === 0 && <p class={styles.lead}>{words.whoLead}</p>}
      </header>
      {draft.step === 0 && (
        <WhoStep profile={draft.profile} onChange={(profile) => model.change({ profile })} />
      )}
      {draft.step === 1 && <RhythmStep draft={draft} onChange={model.change} />}
      {isLast && <NotesStep />}
      {status !== 'open' && status !== 'saving' && status !== 'saved' && (
        <Note tone="alert" role="alert">
          {words.failures[status]}
        </Note>
      )}
      <Footer model={model} samples={samples} />
    </form>
  );
}

/** A last massage in the future would be lost on the way on, so it is put right first. */
const isStuck = (draft: WelcomeDraft) =>
  draft.step === 1 && lastMassageDay(draft, today.value) === 'wrong';

function Footer({ model, samples }: Omit<StepsProps, 'onFinish'>) {
  const [choosing, setChoosing] = useState(false);
  const { step } = model.draft.value;
  const isSaving = model.status.value === 'saving';
  return (
    <div class={styles.foot}>
      {step === 0 && samples && (
        <>
          <Button size="large" onClick={() => setChoosing(true)}>
            {words.samples}
          </Button>
          <Sheet open={choosing} onClose={() => setChoosing(false)} title={words.samplesTitle}>
            {samples}
          </Sheet>
        </>
      )}
      {step > 0 && (
        <Button size="large" onClick={() => model.change({ step: step === 2 ? 1 : 0 })}>
          {words.back}
        </Button>
      )}
      <Button tone="primary" size="large" type="submit" grow disabled={isSaving}>
        {step === 2 ? (isSaving ? words.saving : words.start) : words.next}
      </Button>
    </div>
  );
}

/** The heading takes the focus when the step changes, so that it is read and the page is at its top. */
function useFocusOnChange(step: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [step]);
  return heading;
}
