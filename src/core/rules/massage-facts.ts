import type { Day } from '../day';
import type { Profile } from '../preferences';
import { type RegionId, regions } from '../regions';
import { known } from '../result';
import { bodyLog } from './body-log';
import { calmWeek, lastingRegions, soreRegion } from './body-rules';
import { pauseOn, raceAhead } from './calendar-facts';
import { type Basis, goalIntervals, type RuleConstants, usualConstants } from './constants';
import type { EngineRecords } from './engine-records';
import { type Exclusions, exclusionsOf, isExcluded } from './exclusions';
import { lateSoreness, recentHardSessions } from './late-soreness';
import { type LoadFacts, loadFacts } from './load-facts';
import { planReview } from './plan-review';
import { type PlansInForce, plansInForce, treatmentToReview } from './plans';
import type { IntervalOrigin, ReasonValues } from './rule';
import { type SafetyState, safetyState } from './safety';
import { type Sessions, sessionsOf } from './sessions';
import { shortSleep } from './sleep-facts';

/** Everything the massage rules look at. What is absent is not known, or does not hold. */
export interface MassageFacts extends Omit<Sessions, 'days'> {
  readonly today: Day;
  readonly constants: RuleConstants;
  readonly safety: SafetyState;
  readonly exclusions: Exclusions;
  /** Every region a massage could go to is taken out. */
  readonly isAllExcluded: boolean;
  readonly goal?: MassageGoal;
  /** A treatment plan sets its own interval, which only safety, M6, M9 and M10 limit. */
  readonly isStructured: boolean;
  readonly review?: ReasonValues['M10'];
  readonly sore?: ReasonValues['M2'];
  /** A hard session ended less than 96 hours ago. */
  readonly isAfterHard: boolean;
  readonly load?: LoadFacts;
  readonly calm?: { readonly soreness: number; readonly days: number };
  readonly race?: ReasonValues['M7'];
  readonly late?: ReasonValues['M4'];
  readonly lasting: readonly ReasonValues['X5'][];
  readonly sleep?: ReasonValues['sleep'];
  readonly pause?: ReasonValues['pause'];
}

export interface MassageGoal {
  readonly days: number;
  readonly origin: IntervalOrigin;
  readonly basis: Basis;
}

/** Reads the facts for the massage rules out of the records, whatever their order. */
export function massageFacts(records: EngineRecords): MassageFacts {
  const { massages, checkIns, events, today, constants = usualConstants } = records;
  const plans = plansInForce(records.plans, today);
  const focus = plans.treatment?.focusRegions ?? [];
  const safety = safetyState(records.safetyAnswers, today, constants);
  const body = bodyLog(checkIns, today, constants);
  const exclusions = exclusionsOf({ safety, body, events, today, constants });
  const isOpen = openRegions(plans, safety, exclusions);
  const { days: sessionDays, ...sessions } = sessionsOf(massages, focus, today, constants);
  const hard = recentHardSessions(records.trainings, records, constants);
  const plan = treatmentToReview(records.plans, today);
  return {
    today,
    constants,
    safety,
    exclusions,
    isAllExcluded: isAllExcluded(plans, safety, exclusions),
    isStructured: plans.treatment !== undefined,
    isAfterHard: hard.length > 0,
    lasting: lastingRegions(body, today, constants),
    ...sessions,
    ...known({
      goal: goalOf(plans, records.profile),
      review: plan && planReview({ plan, checkIns, sessionDays, isOpen, today, constants }),
      sore: soreRegion(body, isOpen, today, constants),
      load: loadFacts(records),
      calm: calmWeek(body, today, constants),
      race: raceAhead(events, today, constants),
      late: lateSoreness(body, hard, isOpen, constants)[0],
      sleep: shortSleep(records, constants),
      pause: pauseOn(events, today),
    }),
  };
}

type IsOpen = (region: RegionId) => boolean;

/** Regions a plan does not leave alone and, where a clearance is limited to some, among those. */
const allowedRegions = ({ treatment }: PlansInForce, { clearedRegions }: SafetyState): IsOpen => {
  const avoid = new Set(treatment?.avoidRegions);
  return (region) =>
    !avoid.has(region) && (clearedRegions === undefined || clearedRegions.includes(region));
};

/** Which regions the rules and the advice may look at: allowed ones that X4 does not take out. */
export function openRegions(
  plans: PlansInForce,
  safety: SafetyState,
  exclusions: Exclusions,
): IsOpen {
  const isAllowed = allowedRegions(plans, safety);
  return (region) => isAllowed(region) && !isExcluded(exclusions, region);
}

/** Whether X4 leaves no region: none of the plan's focus, or without one none of the body. */
function isAllExcluded(plans: PlansInForce, safety: SafetyState, exclusions: Exclusions): boolean {
  const focus = plans.treatment?.focusRegions ?? [];
  const inQuestion = focus.length > 0 ? focus : regions.map(({ id }) => id);
  const allowed = inQuestion.filter(allowedRegions(plans, safety));
  return allowed.length > 0 && allowed.every((region) => isExcluded(exclusions, region));
}

/**
 * Goal in days: a treatment plan's own, 7 / sessions a week; else that of the rhythm plan or the
 * profile (science 9.1).
 */
function goalOf(
  { treatment, rhythm }: PlansInForce,
  profile: Profile | null,
): MassageGoal | undefined {
  if (treatment) {
    const days = 7 / treatment.sessionsPerWeek;
    return { days, origin: 'treatment', basis: 'common-practice' };
  }
  if (rhythm) return { days: rhythm.intervalDays, origin: 'rhythm', basis: 'common-practice' };
  if (!profile) return undefined;
  const { value: days, basis } = goalIntervals[profile];
  return { days, origin: 'profile', basis };
}
