import { useEffect, useRef, useState } from 'preact/hooks';
import { noneOfThese } from '../../core/drafts/safety-answer-draft';
import type { RecordOf } from '../../core/log/kinds';
import type { SafetyQuestion } from '../../core/log/safety-answer';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { fieldErrors } from '../../ui/form/form-errors';
import { SaveFailure } from '../../ui/form/save-failure';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import styles from './safety.module.css';
import { SafetyFields } from './safety-fields';
import { type SafetyForm, safetyForm, saveAnswerOfNow } from './safety-state';
import { questionWords, safetyWords as words } from './safety-words';

type Answer = RecordOf<'safety-answer'>;

interface SafetyQuestionsProps {
  readonly questions: readonly SafetyQuestion[];
  readonly backHref: string;
  readonly onAnswered: (answers: readonly Answer[]) => void;
}

/** One or both questions on one screen; "None of these" answers all of them with one tap. */
export function SafetyQuestions({ questions, backHref, onAnswered }: SafetyQuestionsProps) {
  // Answering changes what is due, but not what this screen has begun to ask.
  const [asked] = useState(() =>
    questions.map((question) => ({ question, form: safetyForm(undefined, question) })),
  );
  useEffect(() => () => asked.forEach(({ form }) => void form.close()), [asked]);
  const forms = asked.map(({ form }) => form);
  const { answer, isBusy } = useAnswering(forms, onAnswered);
  const isNothingChosen = forms.every(({ draft }) => draft.value?.items.length === 0);
  const isLoading = forms.some(({ draft }) => !draft.value);
  const failed = forms.find(({ status }) => failures.has(status.value));
  return (
    <div class={styles.page}>
      <PageHeader
        title={questionWords[questions[0] ?? 'signs'].title}
        lead={words.lead}
        back={{ href: backHref, label: words.back }}
      />
      {isLoading && !failed && <Skeleton />}
      {asked.map(({ question, form }, index) => (
        <Question key={question} form={form} isFirst={index === 0} />
      ))}
      <SaveFailure
        status={failed?.status.value ?? 'editing'}
        copyHref="#/settings/data"
        onRetry={() => answer()}
      />
      {!isLoading && (
        <Button
          tone="primary"
          size="large"
          block
          disabled={isBusy}
          onClick={() => answer(isNothingChosen)}
        >
          {isBusy ? words.saving : isNothingChosen ? words.none : words.save}
        </Button>
      )}
    </div>
  );
}

const failures = new Set<string>(['storage-full', 'outdated', 'unavailable']);

/** Stores one answer after the other; what is stored stays so when a later one fails. */
function useAnswering(
  forms: readonly SafetyForm[],
  onAnswered: (answers: readonly Answer[]) => void,
) {
  const stored = useRef(new Map<SafetyForm, Answer>());
  const [isBusy, setBusy] = useState(false);
  const answer = async (none = false) => {
    setBusy(true);
    for (const form of forms) {
      if (stored.current.has(form)) continue;
      const record = await saveAnswerOfNow(form, none ? noneOfThese() : {});
      if (record) stored.current.set(form, record);
    }
    setBusy(false);
    const answers = forms
      .map((form) => stored.current.get(form))
      .filter((one) => one !== undefined);
    if (answers.length === forms.length) onAnswered(answers);
  };
  return { answer, isBusy };
}

interface QuestionProps {
  readonly form: SafetyForm;
  /** The page's title already asks it. */
  readonly isFirst: boolean;
}

function Question({ form, isFirst }: QuestionProps) {
  const draft = form.draft.value;
  if (!draft) return null;
  return (
    <Card>
      <SafetyFields
        draft={draft}
        hideLegend={isFirst}
        errors={fieldErrors(form.problems.value)}
        onChange={form.change}
      />
    </Card>
  );
}
