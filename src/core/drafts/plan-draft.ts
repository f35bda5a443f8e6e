import { addDays, type Day, parseDay } from '../day';
import type { DraftContext } from '../log/entry';
import {
  type Plan,
  type PlanDraft,
  planTypes,
  type RhythmPlan,
  type StretchingPlan,
  type TreatmentPlan,
} from '../log/plan';
import { measures } from '../measures';
import { parseNumber } from '../number';
import type { Profile } from '../preferences';
import type { RegionId } from '../regions';
import { type Constant, constants, goalIntervals } from '../rules/constants';
import type { PlansInForce } from '../rules/plans';
import { defaultStretchRegions } from '../rules/stretch-defaults';
import { entryDraft, newEntryDraft, numberText } from './entry-draft';

/** The starting rhythm of a profile and its ground; without one that of desk workers (App's choice). */
export const usualInterval = (profile: Profile | null): Constant =>
  goalIntervals[profile ?? 'desk'];

/** A structured plan begins with a session a week (App's choice: science 9.1's 7-day step). */
const USUAL_SESSIONS_PER_WEEK = 1;
const USUAL_WEEKS = constants.tensionReview.value;

const empty = {
  intervalDays: '',
  setBy: '',
  sessionsPerWeek: '',
  weeks: '',
  focusRegions: [],
  avoidRegions: [],
  homeRegions: [],
  reviewDay: '',
  reviewedOn: '',
  modalities: [],
  regions: [],
  goal: '',
} as const;

type OwnFields = Partial<Omit<PlanDraft, 'day' | 'note' | 'type'>>;

const rhythmFields = (plan: RhythmPlan): OwnFields => ({
  intervalDays: numberText(plan.intervalDays),
});

const treatmentFields = (plan: TreatmentPlan): OwnFields => ({
  setBy: plan.setBy ?? '',
  sessionsPerWeek: numberText(plan.sessionsPerWeek),
  weeks: numberText(plan.weeks),
  focusRegions: plan.focusRegions,
  avoidRegions: plan.avoidRegions,
  homeRegions: plan.homeRegions,
  reviewDay: plan.reviewDay ?? '',
  reviewedOn: plan.reviewedOn ?? '',
  modalities: plan.modalities ?? [],
});

const stretchingFields = (plan: StretchingPlan): OwnFields => ({
  regions: plan.regions,
  goal: plan.goal,
});

function fieldsOf(plan: Plan): OwnFields {
  if (plan.type === 'rhythm') return rhythmFields(plan);
  return plan.type === 'treatment' ? treatmentFields(plan) : stretchingFields(plan);
}

/** A stored plan as its form shows it. */
export function planDraft(plan: Plan): PlanDraft {
  const { day, note } = entryDraft(plan);
  return { day, note, type: plan.type, ...empty, ...fieldsOf(plan) };
}

interface PlanDefaults {
  readonly profile: Profile | null;
  /** The plans in force: a new plan of a type starts from the one it follows. */
  readonly current: PlansInForce;
  readonly regions?: readonly RegionId[];
}

/** A new plan from today on: what is in force, else what fits the profile. */
export function newPlanDraft(
  context: DraftContext,
  wishedType: string | null,
  { profile, current, regions = [] }: PlanDefaults,
  wishedDay?: string | null,
): PlanDraft {
  const { day, note } = newEntryDraft(context, wishedDay);
  const { rhythm, treatment, stretching } = current;
  const weeks = numberText(treatment?.weeks ?? USUAL_WEEKS);
  return {
    day,
    note,
    type: planTypes.find((type) => type === wishedType) ?? 'rhythm',
    ...empty,
    intervalDays: numberText(usualInterval(profile).value),
    sessionsPerWeek: numberText(USUAL_SESSIONS_PER_WEEK),
    weeks,
    regions: profile ? defaultStretchRegions(profile) : [],
    goal: 'keep',
    ...(rhythm && rhythmFields(rhythm)),
    ...(treatment && treatmentFields(treatment)),
    ...(stretching && stretchingFields(stretching)),
    ...(regions.length > 0 && { regions, focusRegions: regions }),
    reviewDay: reviewDayOf(day, weeks),
    reviewedOn: '',
  };
}

/** The day on which a plan of so many weeks ends; empty while the weeks are no such number. */
export function reviewDayOf(start: string, weeks: string): Day | '' {
  const day = parseDay(start);
  const count = parseNumber(weeks);
  const { min, max } = measures.planWeeks;
  if (!day || count === undefined || !Number.isInteger(count)) return '';
  return count < min || count > max ? '' : addDays(day, count * 7);
}

/** A changed start or length moves the review along, unless the person chose a day for it. */
export function withPlanSpan(
  draft: PlanDraft,
  change: Partial<Pick<PlanDraft, 'day' | 'weeks'>>,
): Partial<PlanDraft> {
  const follows = draft.reviewDay === reviewDayOf(draft.day, draft.weeks);
  if (!follows) return change;
  return {
    ...change,
    reviewDay: reviewDayOf(change.day ?? draft.day, change.weeks ?? draft.weeks),
  };
}
