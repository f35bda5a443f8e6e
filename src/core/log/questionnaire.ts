import type { RecordId } from '../record-id';
import type { Entry, EntryDraft } from './entry';

/** Body parts of the weekly desk check, in the order of the Cornell questionnaire (Hedge 1999). */
export const deskCheckParts = [
  { id: 'neck', name: 'Neck' },
  { id: 'shoulder-right', name: 'Right shoulder' },
  { id: 'shoulder-left', name: 'Left shoulder' },
  { id: 'upper-back', name: 'Upper back' },
  { id: 'upper-arm-right', name: 'Right upper arm' },
  { id: 'upper-arm-left', name: 'Left upper arm' },
  { id: 'lower-back', name: 'Lower back' },
  { id: 'forearm-right', name: 'Right forearm' },
  { id: 'forearm-left', name: 'Left forearm' },
  { id: 'wrist-right', name: 'Right wrist' },
  { id: 'wrist-left', name: 'Left wrist' },
  { id: 'hip', name: 'Hips and buttocks' },
  { id: 'thigh-right', name: 'Right thigh' },
  { id: 'thigh-left', name: 'Left thigh' },
  { id: 'knee-right', name: 'Right knee' },
  { id: 'knee-left', name: 'Left knee' },
  { id: 'lower-leg-right', name: 'Right lower leg' },
  { id: 'lower-leg-left', name: 'Left lower leg' },
] as const;

/** The three questions asked for each part, with the weights of their answers (science 2.4). */
export const deskCheckQuestions = [
  {
    id: 'frequency',
    answers: [
      { id: 'never', weight: 0 },
      { id: 'once-or-twice', weight: 1.5 },
      { id: 'three-or-four', weight: 3.5 },
      { id: 'daily', weight: 5 },
      { id: 'several-daily', weight: 10 },
    ],
  },
  {
    id: 'discomfort',
    answers: [
      { id: 'slight', weight: 1 },
      { id: 'moderate', weight: 2 },
      { id: 'very', weight: 3 },
    ],
  },
  {
    id: 'interference',
    answers: [
      { id: 'not-at-all', weight: 1 },
      { id: 'slight', weight: 2 },
      { id: 'substantial', weight: 3 },
    ],
  },
] as const;

/** The four weekly questions about one complaint (OSTRC version 2, Clarsen 2020). */
export const complaintQuestions = ['participation', 'training', 'performance', 'pain'] as const;
/** What each of the four answers scores. */
export const complaintScores = [0, 8, 17, 25] as const;

export type DeskCheckPart = (typeof deskCheckParts)[number]['id'];
export type Instrument = 'cmdq' | 'ostrc';

/** Version of each instrument that the app asks; stored with every answer sheet. */
export const instrumentVersions: Readonly<Record<Instrument, string>> = { cmdq: '1', ostrc: '2' };

/** A filled-in questionnaire: raw answers by question, never a mere sum. */
export interface Questionnaire extends Entry {
  readonly instrument: Instrument;
  readonly version: string;
  /** Question id (`neck.frequency`, `participation`) to answer id or score. */
  readonly answers: Readonly<Record<string, string>>;
  /** The complaint it is about (OSTRC). */
  readonly complaint?: RecordId;
}

export interface QuestionnaireDraft extends EntryDraft {
  readonly instrument: Instrument;
  readonly complaint: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** Every question of an instrument with the answers it allows. */
export function questionsOf(instrument: Instrument): ReadonlyMap<string, readonly string[]> {
  if (instrument === 'ostrc') {
    return new Map(complaintQuestions.map((id) => [id, complaintScores.map(String)]));
  }
  return new Map(
    deskCheckParts.flatMap((part) =>
      deskCheckQuestions.map(
        (question) => [`${part.id}.${question.id}`, question.answers.map(({ id }) => id)] as const,
      ),
    ),
  );
}

const weightOf = (question: number, answer: string | undefined): number | undefined =>
  deskCheckQuestions[question]?.answers.find(({ id }) => id === answer)?.weight;

/**
 * Desk-check score of a body part, 0-90: frequency x discomfort x interference (CMDQ, Hedge 1999).
 * A missing frequency scores 0; a missing other factor counts as 1.
 */
export function deskCheckScore(
  answers: Readonly<Record<string, string>>,
  part: DeskCheckPart,
): number {
  const frequency = weightOf(0, answers[`${part}.frequency`]) ?? 0;
  const discomfort = weightOf(1, answers[`${part}.discomfort`]) ?? 1;
  const interference = weightOf(2, answers[`${part}.interference`]) ?? 1;
  return frequency * discomfort * interference;
}

/** Desk-check total: the sum over all body parts. */
export const deskCheckTotal = (answers: Readonly<Record<string, string>>): number =>
  deskCheckParts.reduce((sum, { id }) => sum + deskCheckScore(answers, id), 0);

/** Complaint severity 0-100: the sum of the four answers (OSTRC version 2, Clarsen 2020). */
export const complaintSeverity = (answers: Readonly<Record<string, string>>): number =>
  complaintQuestions.reduce((sum, id) => sum + Number(answers[id] ?? 0), 0);
