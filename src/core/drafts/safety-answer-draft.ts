import type { DraftContext, ParseContext, Problem } from '../log/entry';
import { parseSafetyAnswer } from '../log/parse-safety-answer';
import {
  type SafetyAnswer,
  type SafetyAnswerDraft,
  type SafetyItem,
  type SafetyQuestion,
  safetyItemsOf,
} from '../log/safety-answer';
import type { Result } from '../result';
import { entryDraft, newEntryDraft } from './entry-draft';
import { readTimed } from './timed-entry';

/** A stored answer to the safety screen as its form shows it. */
export const safetyAnswerDraft = (answer: SafetyAnswer): SafetyAnswerDraft => ({
  ...entryDraft(answer),
  question: answer.question,
  items: answer.items,
  regions: answer.regions ?? [],
  clearedBy: answer.cleared?.by ?? '',
  clearedDay: answer.cleared?.day ?? '',
  clearedRegions: answer.cleared?.regions ?? [],
});

const NOTHING_CHOSEN = {
  items: [],
  regions: [],
  clearedBy: '',
  clearedDay: '',
  clearedRegions: [],
} as const;

/** What "None of these" means: no item, and so nothing that was cleared. */
export const noneOfThese = (): Pick<SafetyAnswerDraft, keyof typeof NOTHING_CHOSEN> =>
  NOTHING_CHOSEN;

/** A new answer now. Signs start unanswered each time; conditions last, so they start as they were. */
export function newSafetyAnswerDraft(
  context: DraftContext,
  question: SafetyQuestion,
  last: SafetyAnswer | undefined,
): SafetyAnswerDraft {
  const carried = question === 'conditions' && last?.question === 'conditions';
  return {
    ...(carried ? safetyAnswerDraft(last) : { question, ...NOTHING_CHOSEN }),
    ...newEntryDraft(context),
  };
}

/** Ticks or unticks an item; with the last item gone there is nothing left to be cleared. */
export function withItem(
  draft: SafetyAnswerDraft,
  item: SafetyItem,
  isTrue: boolean,
): Partial<SafetyAnswerDraft> {
  const items = safetyItemsOf(draft.question).filter((id) =>
    id === item ? isTrue : draft.items.includes(id),
  );
  return items.length > 0 ? { items } : NOTHING_CHOSEN;
}

/** Reads the form of a answer; an untouched clock time stays to the second. */
export const readSafetyAnswer = (
  draft: SafetyAnswerDraft,
  context: ParseContext,
  stored?: SafetyAnswer,
): Result<SafetyAnswer, Problem[]> =>
  readTimed(
    draft,
    context,
    parseSafetyAnswer,
    stored && { stored, shown: safetyAnswerDraft(stored) },
  );
