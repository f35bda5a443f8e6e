import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseComplaint } from '../../../src/core/log/complaint';
import type { ParseContext, Problem } from '../../../src/core/log/entry';
import { parseCheckIn } from '../../../src/core/log/parse-check-in';
import { parseDrink } from '../../../src/core/log/parse-drink';
import { parseLifeEvent } from '../../../src/core/log/parse-event';
import { parseMassage } from '../../../src/core/log/parse-massage';
import { parseMobilityTest } from '../../../src/core/log/parse-mobility-test';
import { parseQuestionnaire } from '../../../src/core/log/parse-questionnaire';
import { parseSafetyAnswer } from '../../../src/core/log/parse-safety-answer';
import { parseSleep } from '../../../src/core/log/parse-sleep';
import { parseStretch } from '../../../src/core/log/parse-stretch';
import { parsePlan } from '../../../src/core/log/plan';
import { parseTherapist } from '../../../src/core/log/therapist';
import { parseTraining } from '../../../src/core/log/training';
import { ok, type Result } from '../../../src/core/result';
import { filledCheckIn, filledQuestionnaire, filledSafetyAnswer } from './filled-answers';
import { filledComplaint, filledLifeEvent, filledPlan, filledTherapist } from './filled-plans';
import {
  filledDrink,
  filledMassage,
  filledMobilityTest,
  filledStretch,
  filledTraining,
} from './filled-sessions';
import { filledDiary, filledShortSleep } from './filled-sleep';
import { context, type Filled } from './form-parts';

/** A filled form is read as the entry it was filled from, however its numbers were written. */
function readsBack<E, Draft>(
  kind: string,
  filled: fc.Arbitrary<Filled<E, Draft>>,
  parse: (draft: Draft, context: ParseContext) => Result<E, Problem[]>,
): void {
  test(`a filled form of a ${kind} is read as the very entry it shows`, () => {
    fc.assert(
      fc.property(filled, ({ entry, draft }) => {
        expect(parse(draft, context)).toEqual(ok(entry));
      }),
      { numRuns: 300 },
    );
  });
}

readsBack('check-in', filledCheckIn, parseCheckIn);
readsBack('training', filledTraining, parseTraining);
readsBack('night by the diary', filledDiary, parseSleep);
readsBack('sleep by the short form', filledShortSleep, parseSleep);
readsBack('drink', filledDrink, parseDrink);
readsBack('stretch', filledStretch, parseStretch);
readsBack('massage', filledMassage, parseMassage);
readsBack('mobility test', filledMobilityTest, parseMobilityTest);
readsBack('questionnaire', filledQuestionnaire, parseQuestionnaire);
readsBack('complaint', filledComplaint, parseComplaint);
readsBack('therapist', filledTherapist, parseTherapist);
readsBack('safety answer', filledSafetyAnswer, parseSafetyAnswer);
readsBack('event', filledLifeEvent, parseLifeEvent);
readsBack('plan', filledPlan, parsePlan);
