import { known, type Result } from '../result';
import type { ParseContext, Problem } from './entry';
import {
  complaintQuestions,
  type Instrument,
  instrumentVersions,
  type Questionnaire,
  type QuestionnaireDraft,
  questionsOf,
} from './questionnaire';
import { reading } from './reading';

/** Reads a questionnaire draft; full participation (score 0) ends the complaint questions. */
export function parseQuestionnaire(
  draft: QuestionnaireDraft,
  context: ParseContext,
): Result<Questionnaire, Problem[]> {
  const read = reading(context);
  const entry = read.entry(draft);
  const questions = questionsOf(draft.instrument);
  const answers: Record<string, string> = {};
  for (const [question, answer] of Object.entries(draft.answers)) {
    if (answer === '') continue;
    const allowed = questions.get(question);
    if (!allowed?.includes(answer)) read.report(question, { reason: 'unknown-choice' });
    else answers[question] = answer;
  }
  const complaint = read.recordId('complaint', draft.complaint);
  if (draft.instrument === 'ostrc') requireComplaintAnswers(draft, read);
  else if (Object.keys(answers).length === 0) read.reportNothing('answers');
  return read.result({ entry }, (needed) => ({
    ...needed.entry,
    instrument: draft.instrument,
    version: instrumentVersions[draft.instrument],
    answers: endsAtFirst(draft.instrument, answers) ? { participation: '0' } : answers,
    ...known({ complaint }),
  }));
}

const endsAtFirst = (instrument: Instrument, answers: Readonly<Record<string, string>>) =>
  instrument === 'ostrc' && answers.participation === '0';

function requireComplaintAnswers(
  { answers, complaint }: QuestionnaireDraft,
  read: ReturnType<typeof reading>,
): void {
  if (complaint === '') read.report('complaint', { reason: 'required' });
  const asked = endsAtFirst('ostrc', answers) ? ['participation'] : complaintQuestions;
  for (const question of asked) {
    if (!answers[question]) read.report(question, { reason: 'required' });
  }
}
