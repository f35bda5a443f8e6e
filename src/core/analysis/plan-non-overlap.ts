import { addDays, type Day } from '../day';
import type { TreatmentPlan } from '../log/plan';
import { nonOverlap } from './non-overlap';
import type { DailySeries, DaySpan } from './series';
import { valueOn } from './series';
import { median } from './statistics';

/** Days with a value that each side needs before the two are compared (App's choice). */
export const PLAN_DAYS_NEEDED = 5;
const DAYS_PER_WEEK = 7;

/** The weeks of a treatment plan beside as many weeks before it. */
export interface PlanNonOverlap {
  /** Days with a value on each side. */
  readonly before: number;
  readonly during: number;
  readonly needed: number;
  readonly told?: {
    /** Non-overlap of all pairs, 0 to 1: how often a day during is lower than one before. */
    readonly share: number;
    readonly medianBefore: number;
    readonly medianDuring: number;
  };
}

/** The days a plan is judged by: as many weeks before its start as it lasts, and its own to `today`. */
export function planSpans({ day, weeks }: TreatmentPlan, today: Day) {
  const length = weeks * DAYS_PER_WEEK;
  const end = addDays(day, length - 1);
  return {
    before: { first: addDays(day, -length), last: addDays(day, -1) },
    during: { first: day, last: end < today ? end : today },
  };
}

/** Compares daily soreness during a plan with that of as many weeks before it (`nonOverlap`). */
export function planNonOverlap(
  plan: TreatmentPlan,
  soreness: DailySeries,
  today: Day,
): PlanNonOverlap {
  const spans = planSpans(plan, today);
  const [before, during] = [spans.before, spans.during].map((span) => valuesIn(soreness, span));
  const counted = { before: before?.length ?? 0, during: during?.length ?? 0 };
  const needed = PLAN_DAYS_NEEDED;
  if (!before || !during || counted.before < needed || counted.during < needed) {
    return { ...counted, needed };
  }
  const share = nonOverlap(before, during);
  const [medianBefore, medianDuring] = [median(before), median(during)];
  if (share === undefined || medianBefore === undefined || medianDuring === undefined) {
    return { ...counted, needed };
  }
  return { ...counted, needed, told: { share, medianBefore, medianDuring } };
}

function valuesIn(series: DailySeries, { first, last }: DaySpan): number[] {
  const values: number[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const value = valueOn(series, day);
    if (value !== null) values.push(value);
  }
  return values;
}
