import fc from 'fast-check';
import { type CheckIn, type CheckInDraft, sorenessKinds } from '../../../src/core/log/check-in';
import {
  complaintQuestions,
  complaintScores,
  type Questionnaire,
  type QuestionnaireDraft,
  questionsOf,
} from '../../../src/core/log/questionnaire';
import {
  isAboutRegions,
  type SafetyAnswer,
  type SafetyAnswerDraft,
  safetyItemsOf,
} from '../../../src/core/log/safety-answer';
import { known } from '../../../src/core/result';
import {
  anyPastDay,
  anyRecordId,
  anyRegionId,
  anyRegions,
  anyText,
  anyValue,
  atLeastOne,
  byRegion,
  type Filled,
  filled,
  maybe,
  someOf,
  textsOf,
} from './form-parts';

export const filledCheckIn = filled(
  fc
    .record({
      soreness: maybe(byRegion('soreness', 1)),
      pain: maybe(atLeastOne(byRegion('pain'))),
      kinds: maybe(
        atLeastOne(
          fc.dictionary(
            anyRegionId,
            someOf(sorenessKinds).filter((chosen) => chosen.length > 0),
            { maxKeys: 3, noNullPrototype: true },
          ),
        ),
      ),
      energy: maybe(anyValue('energy')),
      stress: maybe(anyValue('stress')),
      mood: maybe(anyValue('mood')),
      sleepQuality: maybe(anyValue('sleepQuality')),
    })
    .filter((values) => Object.values(values).some((value) => value !== undefined)),
  (values, { entry, draft }, write): Filled<CheckIn, CheckInDraft> => ({
    entry: { ...entry, ...known(values) },
    draft: {
      ...draft,
      bodyAnswered: values.soreness !== undefined,
      soreness: textsOf(values.soreness, write),
      pain: textsOf(values.pain, write),
      kinds: values.kinds ?? {},
      energy: write(values.energy),
      stress: write(values.stress),
      mood: write(values.mood),
      sleepQuality: write(values.sleepQuality),
      sleepMinutes: '',
      waterAmount: '',
      waterUnit: 'ml',
    },
  }),
);

const anyDeskAnswers = fc
  .record(
    Object.fromEntries(
      [...questionsOf('cmdq')].map(([id, answers]) => [id, maybe(fc.constantFrom(...answers))]),
    ),
  )
  .map((answers): Record<string, string> => known(answers) as Record<string, string>)
  .filter((answers) => Object.keys(answers).length > 0);
const anyComplaintAnswers = fc
  .tuple(...complaintQuestions.map(() => fc.constantFrom(...complaintScores)))
  .map((scores) => Object.fromEntries(complaintQuestions.map((id, i) => [id, String(scores[i])])))
  .map((answers) => (answers.participation === '0' ? { participation: '0' } : answers));

export const filledQuestionnaire = filled(
  fc.oneof(
    fc.record({
      instrument: fc.constant('cmdq' as const),
      answers: anyDeskAnswers,
      complaint: fc.constant(undefined),
    }),
    fc.record({
      instrument: fc.constant('ostrc' as const),
      answers: anyComplaintAnswers as fc.Arbitrary<Record<string, string>>,
      complaint: anyRecordId,
    }),
  ),
  (
    { instrument, answers, complaint },
    { entry, draft },
  ): Filled<Questionnaire, QuestionnaireDraft> => ({
    entry: {
      ...entry,
      instrument,
      version: instrument === 'cmdq' ? '1' : '2',
      answers,
      ...known({ complaint }),
    },
    draft: { ...draft, instrument, answers, complaint: complaint ?? '' },
  }),
);

export const filledSafetyAnswer = filled(
  fc.constantFrom('signs' as const, 'conditions' as const).chain((question) =>
    fc.record({
      question: fc.constant(question),
      items: someOf(safetyItemsOf(question)),
      places: anyRegions,
      cleared: maybe(fc.record({ by: anyText, day: anyPastDay, regions: anyRegions })),
    }),
  ),
  (
    { question, items, places, cleared },
    { entry, draft },
  ): Filled<SafetyAnswer, SafetyAnswerDraft> => ({
    entry: {
      ...entry,
      question,
      items,
      ...known({
        regions: items.some(isAboutRegions) && places.length > 0 ? places : undefined,
        cleared,
      }),
    },
    draft: {
      ...draft,
      question,
      items,
      regions: places,
      clearedBy: cleared?.by ?? '',
      clearedDay: cleared?.day ?? '',
      clearedRegions: cleared?.regions ?? [],
    },
  }),
);
