import type { Day } from '../../../src/core/day';
import { checkInDraft } from '../../../src/core/drafts/check-in-draft';
import { complaintDraft } from '../../../src/core/drafts/complaint-draft';
import { drinkDraft } from '../../../src/core/drafts/drink-draft';
import { lifeEventDraft } from '../../../src/core/drafts/event-draft';
import { massageDraft } from '../../../src/core/drafts/massage-draft';
import { mobilityTestDraft } from '../../../src/core/drafts/mobility-test-draft';
import { planDraft } from '../../../src/core/drafts/plan-draft';
import { questionnaireDraft } from '../../../src/core/drafts/questionnaire-draft';
import { safetyAnswerDraft } from '../../../src/core/drafts/safety-answer-draft';
import { sleepDraft } from '../../../src/core/drafts/sleep-draft';
import { stretchDraft } from '../../../src/core/drafts/stretch-draft';
import { therapistDraft } from '../../../src/core/drafts/therapist-draft';
import { trainingDraft } from '../../../src/core/drafts/training-draft';
import { parseComplaint } from '../../../src/core/log/complaint';
import type { Entry, ParseContext, Problem } from '../../../src/core/log/entry';
import type { KindRecord } from '../../../src/core/log/kinds';
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
import type { DayClock, Instant } from '../../../src/core/moment';
import type { Result } from '../../../src/core/result';

interface Where {
  readonly now: Instant;
  readonly today: Day;
  readonly clock: DayClock;
}

/** What a person would store who opened a record's form and saved it as it stands. */
function readAgain({ kind, record }: KindRecord, { now, today, clock }: Where) {
  const context: ParseContext = { ...clock, now, today };
  const read: () => Result<Entry, Problem[]> = () => {
    switch (kind) {
      case 'check-in':
        return parseCheckIn(checkInDraft(record), context);
      case 'training':
        return parseTraining(trainingDraft(record, { distanceUnit: 'km' }), context);
      case 'sleep':
        return parseSleep(sleepDraft(record), context);
      case 'drink':
        return parseDrink(drinkDraft(record, { volumeUnit: 'ml' }), context);
      case 'stretch':
        return parseStretch(stretchDraft(record), context);
      case 'massage':
        return parseMassage(massageDraft(record), context);
      case 'mobility-test':
        return parseMobilityTest(mobilityTestDraft(record), context);
      case 'questionnaire':
        return parseQuestionnaire(questionnaireDraft(record), context);
      case 'complaint':
        return parseComplaint(complaintDraft(record), context);
      case 'therapist':
        return parseTherapist(therapistDraft(record), context);
      case 'safety-answer':
        return parseSafetyAnswer(safetyAnswerDraft(record), context);
      case 'event':
        return parseLifeEvent(lifeEventDraft(record), context);
      case 'plan':
        return parsePlan(planDraft(record), context);
    }
  };
  return read();
}

/** What is wrong with a record by its own kind's rules. */
export function problemsOf(record: KindRecord, where: Where): readonly Problem[] {
  const read = readAgain(record, where);
  return read.ok ? [] : read.error;
}

/** The entry that comes out when a record's form is saved untouched. */
export function typedAgain(record: KindRecord, where: Where): Entry | undefined {
  const read = readAgain(record, where);
  return read.ok ? read.value : undefined;
}
