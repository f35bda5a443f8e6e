import { isImportantImprovement } from '../analysis/change';
import { compareRecords } from '../analysis/record-order';
import { mean } from '../analysis/statistics';
import { addDays, type Day, daysBetween } from '../day';
import { type CheckIn, sorenessAt } from '../log/check-in';
import type { RecordOf } from '../log/kinds';
import type { TreatmentPlan } from '../log/plan';
import type { RegionId } from '../regions';
import type { RuleConstants } from './constants';
import type { ReasonValues } from './rule';

const DAYS_PER_WEEK = 7;

interface Mean {
  readonly value: number;
  readonly days: number;
}

/** What a plan was meant to better, before it began and now: means of logged days, 0-10. */
export interface PlanMeasure {
  readonly measure: 'pain' | 'soreness';
  readonly before: Mean;
  readonly now: Mean;
}

/** Where to look: the plan's focus regions, or everywhere; regions taken out (X4) never. */
interface Place {
  readonly focus: readonly RegionId[];
  readonly isOpen: (region: RegionId) => boolean;
}

type ReadValue = (checkIn: CheckIn, place: Place) => number | undefined;

const openValues = (
  values: Readonly<Partial<Record<RegionId, number>>>,
  { isOpen }: Place,
): number[] =>
  (Object.entries(values) as [RegionId, number][])
    .filter(([region]) => isOpen(region))
    .map(([, value]) => value);

/** Mean pain of the focus regions that have one; without focus regions the worst anywhere. */
const painOf: ReadValue = ({ pain = {} }, place) => {
  const { focus, isOpen } = place;
  if (focus.length > 0) {
    const open = focus.filter(isOpen).map((region) => pain[region]);
    return mean(open.filter((value) => value !== undefined));
  }
  const all = openValues(pain, place);
  return all.length > 0 ? Math.max(...all) : undefined;
};

/** Mean soreness of the focus regions; without focus regions the worst anywhere. */
const sorenessOf: ReadValue = (checkIn, place) => {
  if (!checkIn.soreness) return undefined;
  const { focus, isOpen } = place;
  if (focus.length === 0) return Math.max(0, ...openValues(checkIn.soreness, place));
  const open = focus.filter(isOpen).map((region) => sorenessAt(checkIn, region));
  return mean(open.filter((value) => value !== undefined));
};

/** Mean of the newest logged days of a span; the worst check-in stands for its day. */
function meanOfLast(
  checkIns: readonly RecordOf<'check-in'>[],
  read: (checkIn: CheckIn) => number | undefined,
  { reviewDays, reviewDaysNeeded }: RuleConstants,
): Mean | undefined {
  const byDay = new Map<Day, number>();
  for (const checkIn of checkIns) {
    const value = read(checkIn);
    if (value !== undefined) {
      byDay.set(checkIn.day, Math.max(value, byDay.get(checkIn.day) ?? 0));
    }
  }
  const values = [...byDay.values()].slice(-reviewDays);
  const value = mean(values);
  if (value === undefined || values.length < reviewDaysNeeded) return undefined;
  return { value, days: values.length };
}

/**
 * Pain, else soreness, of a plan's focus regions: the last 7 logged days beside the 7 before it began
 * (M10). At least 4 of each; the first of the last 28 days before the plan, the last of the last 14
 * days and since it began (App's choice). Undefined where either side is not known.
 */
export function planMeasure(
  checkIns: Iterable<RecordOf<'check-in'>>,
  { day: start, focusRegions: focus }: Pick<TreatmentPlan, 'day' | 'focusRegions'>,
  { isOpen, today, constants }: Omit<ReviewSources, 'plan' | 'checkIns' | 'sessionDays'>,
): PlanMeasure | undefined {
  const earliest = addDays(start, -constants.reviewBefore);
  const recent = addDays(today, 1 - constants.soreAge);
  const before: RecordOf<'check-in'>[] = [];
  const since: RecordOf<'check-in'>[] = [];
  for (const checkIn of checkIns) {
    const { day } = checkIn;
    if (day >= earliest && day < start) before.push(checkIn);
    else if (day >= start && day >= recent && day <= today) since.push(checkIn);
  }
  before.sort(compareRecords);
  since.sort(compareRecords);
  const readings = [
    ['pain', painOf],
    ['soreness', sorenessOf],
  ] as const;
  for (const [measure, read] of readings) {
    const value = (checkIn: CheckIn) => read(checkIn, { focus, isOpen });
    const then = meanOfLast(before, value, constants);
    const now = meanOfLast(since, value, constants);
    if (then && now) return { measure, before: then, now };
  }
  return undefined;
}

interface ReviewSources {
  readonly plan: TreatmentPlan;
  readonly checkIns: Iterable<RecordOf<'check-in'>>;
  /** Days of the sessions that count, those of other times included. */
  readonly sessionDays: readonly Day[];
  /** Whether a region takes part: not taken out by X4. */
  readonly isOpen: (region: RegionId) => boolean;
  readonly today: Day;
  readonly constants: RuleConstants;
}

/**
 * A plan worth rethinking (M10): 4 sessions and 4 weeks in, and what it was meant to better is not
 * better by 2 points or 30 % (Farrar 2001). A look back is asked for again 4 weeks after one, and up
 * to 14 days after the plan's end (App's choice). A start at 0 leaves nothing to better.
 */
export function planReview(sources: ReviewSources): ReasonValues['M10'] | undefined {
  const { plan, checkIns, sessionDays, today, constants } = sources;
  const reviewDays = constants.reviewWeeks * DAYS_PER_WEEK;
  const askFrom = addDays(plan.reviewedOn ?? plan.day, reviewDays);
  const askUntil = addDays(plan.day, plan.weeks * DAYS_PER_WEEK + constants.reviewAfter);
  if (today < askFrom || today >= askUntil) return undefined;
  const sessions = sessionDays.filter((day) => day >= plan.day && day <= today).length;
  if (sessions < constants.reviewSessions) return undefined;
  const found = planMeasure(checkIns, plan, sources);
  if (!found || found.before.value === 0) return undefined;
  const { measure, before, now } = found;
  if (isImportantImprovement(before.value, now.value)) return undefined;
  return {
    measure,
    before: before.value,
    now: now.value,
    daysBefore: before.days,
    daysNow: now.days,
    weeks: Math.floor(daysBetween(plan.day, today) / DAYS_PER_WEEK),
    sessions,
    planDay: plan.day,
  };
}
