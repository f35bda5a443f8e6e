import { addDays, type Day, daysBetween } from '../day';
import type { Stored } from '../log/entry';
import type { TreatmentPlan } from '../log/plan';
import { known } from '../result';
import { afterPauses, pauseOn } from './calendar-facts';
import { type Basis, usualConstants } from './constants';
import type { EngineRecords } from './engine-records';
import { massageAdvice } from './massage';
import { massageFacts } from './massage-facts';
import { plansInForce, treatmentEnd } from './plans';
import type { IntervalOrigin } from './rule';
import { countsTowardsRhythm } from './sessions';

/** Dates projected at most (App's choice). */
const NEXT_DATES = 6;
const DAYS_PER_WEEK = 7;

/** How far a treatment plan has come. */
export interface TreatmentProgress {
  readonly plan: Stored<TreatmentPlan>;
  readonly sessionsDone: number;
  /** Sessions a week times weeks. */
  readonly sessionsPlanned: number;
  /** Sessions since the plan's week began; weeks are counted from its first day. */
  readonly sessionsThisWeek: number;
  /** Week of the plan that runs today, from 1. */
  readonly week: number;
  /** First day on which it no longer runs. */
  readonly endDay: Day;
  readonly reviewDay: Day;
  readonly isReviewDue: boolean;
}

/** What is planned, and when it comes round. */
export interface PlanSummary {
  readonly goal?: {
    readonly days: number;
    readonly origin: IntervalOrigin;
    readonly basis: Basis;
  };
  /** The goal with this week's factors. */
  readonly intervalDays?: number;
  readonly lastDay?: Day;
  /** The next days, the booked one first, if the rhythm holds; none lies in a pause. */
  readonly nextDays: readonly Day[];
  readonly booked?: Day;
  readonly pausedUntil?: Day;
  readonly treatment?: TreatmentProgress;
}

/** Sums up the plans in force: next dates, a treatment plan's progress, its review. */
export function planSummary(records: EngineRecords): PlanSummary {
  const facts = massageFacts(records);
  const advice = massageAdvice(facts);
  const { treatment } = plansInForce(records.plans, records.today);
  return {
    nextDays: nextDays(records, advice, treatment),
    ...known({
      goal: facts.goal,
      intervalDays: advice.intervalDays,
      lastDay: facts.last?.day,
      booked: advice.booked,
      pausedUntil: pauseOn(records.events, records.today)?.until,
      treatment: treatment && progressOf(treatment, records),
    }),
  };
}

/**
 * The next dates from the booked or the next due day on, each an interval after the one before: a
 * fraction of a day adds up and is rounded up. A date in a pause moves to its end. A treatment plan's
 * dates end with it.
 */
function nextDays(
  { events, today }: EngineRecords,
  advice: Pick<ReturnType<typeof massageAdvice>, 'nextDay' | 'booked' | 'intervalDays'>,
  treatment: TreatmentPlan | undefined,
): Day[] {
  const { intervalDays, booked, nextDay } = advice;
  const due = nextDay && nextDay < today ? today : nextDay;
  const start = booked ?? (due && afterPauses(events, due));
  if (!start) return [];
  if (intervalDays === undefined) return [start];
  const end = treatment && treatmentEnd(treatment);
  const days: Day[] = [];
  let from = start;
  let steps = 0;
  while (days.length < NEXT_DATES) {
    const planned = addDays(from, Math.ceil(steps * intervalDays));
    const day = steps === 0 ? planned : afterPauses(events, planned);
    if (end && day >= end) break;
    days.push(day);
    if (day !== planned) [from, steps] = [day, 0];
    steps += 1;
  }
  return days;
}

function progressOf(
  plan: Stored<TreatmentPlan>,
  { massages, today, constants = usualConstants }: EngineRecords,
): TreatmentProgress {
  const week = Math.floor(daysBetween(plan.day, today) / DAYS_PER_WEEK);
  const weekStart = addDays(plan.day, week * DAYS_PER_WEEK);
  const done = massages.filter(
    (massage) => massage.day >= plan.day && massage.day <= today && countsTowardsRhythm(massage),
  );
  const endDay = treatmentEnd(plan);
  const again = plan.reviewedOn && addDays(plan.reviewedOn, constants.reviewWeeks * DAYS_PER_WEEK);
  const reviewDay = again ?? plan.reviewDay ?? endDay;
  return {
    plan,
    sessionsDone: done.length,
    sessionsPlanned: plan.sessionsPerWeek * plan.weeks,
    sessionsThisWeek: done.filter(({ day }) => day >= weekStart).length,
    week: week + 1,
    endDay,
    reviewDay,
    isReviewDue: today >= reviewDay,
  };
}
