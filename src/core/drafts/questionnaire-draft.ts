import type { DraftContext, ParseContext, Problem } from '../log/entry';
import { parseQuestionnaire } from '../log/parse-questionnaire';
import {
  type DeskCheckPart,
  deskCheckParts,
  type Instrument,
  type Questionnaire,
  type QuestionnaireDraft,
} from '../log/questionnaire';
import type { Result } from '../result';
import { entryDraft, newEntryDraft } from './entry-draft';
import { readTimed } from './timed-entry';

type Answers = QuestionnaireDraft['answers'];

/** A stored answer sheet as its form shows it. */
export const questionnaireDraft = (sheet: Questionnaire): QuestionnaireDraft => ({
  ...entryDraft(sheet),
  instrument: sheet.instrument,
  complaint: sheet.complaint ?? '',
  answers: sheet.answers,
});

/** A new answer sheet with nothing answered, about a complaint where the instrument asks for one. */
export const newQuestionnaireDraft = (
  context: DraftContext,
  instrument: Instrument,
  complaint = '',
  wishedDay?: string | null,
): QuestionnaireDraft => ({
  ...newEntryDraft(context, wishedDay),
  // It speaks of a week, not of a minute.
  time: '',
  instrument,
  complaint: instrument === 'ostrc' ? complaint : '',
  answers: {},
});

const withoutPart = (answers: Answers, part: DeskCheckPart): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers).filter(([question]) => !question.startsWith(`${part}.`)),
  );

/** Takes back every answer about a body part: it counts as not answered. */
export const clearPart = withoutPart;

/** Nothing felt in a body part this week: the two further questions fall away. */
export const nothingInPart = (answers: Answers, part: DeskCheckPart): Record<string, string> => ({
  ...withoutPart(answers, part),
  [`${part}.frequency`]: 'never',
});

/** Nothing felt in any part that is still unanswered. */
export const nothingInTheRest = (answers: Answers): Record<string, string> =>
  deskCheckParts
    .filter(({ id }) => !answers[`${id}.frequency`])
    .reduce((all, { id }) => nothingInPart(all, id), { ...answers });

/** How many body parts have an answer about how often. */
export const answeredParts = (answers: Answers): number =>
  deskCheckParts.filter(({ id }) => answers[`${id}.frequency`]).length;

/** Reads the form of a questionnaire; an untouched clock time stays to the second. */
export const readQuestionnaire = (
  draft: QuestionnaireDraft,
  context: ParseContext,
  stored?: Questionnaire,
): Result<Questionnaire, Problem[]> =>
  readTimed(
    draft,
    context,
    parseQuestionnaire,
    stored && { stored, shown: questionnaireDraft(stored) },
  );
