import { newestOf } from '../../core/analysis/record-order';
import { newEntryDraft } from '../../core/drafts/entry-draft';
import {
  newSafetyAnswerDraft,
  readSafetyAnswer,
  safetyAnswerDraft,
} from '../../core/drafts/safety-answer-draft';
import { emergencyNumbers } from '../../core/emergency';
import type { RecordOf } from '../../core/log/kinds';
import type { SafetyAnswerDraft, SafetyQuestion } from '../../core/log/safety-answer';
import { type SafetyState, safetyState } from '../../core/rules/safety';
import { draftContext } from '../../db/draft-context';
import { liveSignal } from '../../db/live';
import { preferences } from '../../db/preferences';
import { type RecordForm, recordForm } from '../../db/record-form';
import { allRecords } from '../../db/records';
import { parseContext, today } from '../../platform/clock';

export type SafetyForm = RecordForm<'safety-answer', SafetyAnswerDraft>;

/** What the answers so far say, which question is to be asked again, and the answers that stand. */
export const safetyToday = liveSignal<SafetyState & { readonly standing: readonly Answer[] }>(
  () => {
    const day = today.value;
    return async () => {
      const all = await allRecords('safety-answer');
      return { ...safetyState(all, day), standing: standingAnswers(all) };
    };
  },
);

type Answer = RecordOf<'safety-answer'>;

/** The newest answer to each question, signs first. */
const standingAnswers = (all: readonly Answer[]): Answer[] =>
  (['signs', 'conditions'] as const).flatMap((question) => {
    const newest = newestOf(all.filter((answer) => answer.question === question));
    return newest ? [newest] : [];
  });

/** The emergency numbers of the person's country; none while it is not known or not verified. */
export const numbersToCall = (): readonly string[] =>
  emergencyNumbers(preferences.value?.country ?? null);

/** The form for one answer: to edit, or a new one to one of the two questions. */
export const safetyForm = (id: string | undefined, question: SafetyQuestion): SafetyForm =>
  recordForm({
    kind: 'safety-answer',
    id,
    ...(id === undefined && { variant: question }),
    parse: (draft: SafetyAnswerDraft, stored) => readSafetyAnswer(draft, parseContext(), stored),
    draftFrom: async (answer) => {
      if (answer) return safetyAnswerDraft(answer);
      const context = await draftContext(parseContext());
      const all = await allRecords('safety-answer');
      const last = newestOf(all.filter((earlier) => earlier.question === question));
      return newSafetyAnswerDraft(context, question, last);
    },
  });

/** Stores an answer as one given now, however long ago its draft was begun. */
export async function saveAnswerOfNow(form: SafetyForm, change: Partial<SafetyAnswerDraft> = {}) {
  const { day, time } = newEntryDraft(await draftContext(parseContext()));
  form.change({ ...change, day, time });
  return (await form.save())?.record;
}
