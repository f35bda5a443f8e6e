import { stretchDoses } from '../analysis/stretch-dose';
import { type Day, daysBetween } from '../day';
import type { RegionId } from '../regions';
import { known } from '../result';
import { type BodyLog, bodyLog } from './body-log';
import { pauseOn } from './calendar-facts';
import { usualConstants } from './constants';
import type { EngineRecords } from './engine-records';
import { type Exclusions, exclusionsOf } from './exclusions';
import { lateSoreness, recentHardSessions } from './late-soreness';
import { lostMobility } from './lost-mobility';
import { plansInForce } from './plans';
import { firstMatch, type Reason } from './rule';
import { safetyState } from './safety';
import { strengthNear } from './strength-near';
import { defaultStretchRegions } from './stretch-defaults';
import { type StretchFacts, type StretchState, stretchRules } from './stretch-table';

export interface StretchAdvice {
  readonly region: RegionId;
  readonly state: StretchState;
  /** A due that only a wish for more range asks for: said gently. */
  readonly isGentle: boolean;
  readonly reasons: readonly Reason[];
  readonly daysIn7: number;
  readonly secondsIn7: number;
  readonly daysSinceLast?: number;
  /** First day on which prompts come back after a holiday, an illness or a journey. */
  readonly pausedUntil?: Day;
}

/** Records the stretching rules read. */
export type StretchRecords = Omit<EngineRecords, 'massages' | 'sleeps'>;

/**
 * Regions the person means to stretch: those of the stretching plan and of a running treatment
 * plan's home stretches; without either, the profile's; without a profile, none.
 */
export function stretchRegions({
  plans,
  profile,
  today,
}: Pick<EngineRecords, 'plans' | 'profile' | 'today'>): RegionId[] {
  const { stretching, treatment } = plansInForce(plans, today);
  const planned = [...(stretching?.regions ?? []), ...(treatment?.homeRegions ?? [])];
  if (planned.length > 0) return [...new Set(planned)];
  return profile ? defaultStretchRegions(profile) : [];
}

/** Reads the facts for each region, those of the person's plan unless told, in their order. */
export function stretchFacts(
  records: StretchRecords,
  regions: readonly RegionId[] = stretchRegions(records),
): StretchFacts[] {
  const { today, events, checkIns, constants = usualConstants } = records;
  const safety = safetyState(records.safetyAnswers, today, constants);
  const body: BodyLog = bodyLog(checkIns, today, constants);
  const exclusions: Exclusions = exclusionsOf({ safety, body, events, today, constants });
  const hard = recentHardSessions(records.trainings, records, constants);
  const late = new Map(
    lateSoreness(body, hard, isWorked, constants).map((sore) => [sore.region, sore]),
  );
  const lost = lostMobility(records.mobilityTests, today);
  const doses = stretchDoses(records.stretches, today);
  const goal = plansInForce(records.plans, today).stretching;
  const shared = {
    today,
    constants,
    safety,
    exclusions,
    ...known({ strength: strengthNear(records, constants) }),
  };
  return regions.map((region) => {
    const dose = doses.get(region);
    return {
      ...shared,
      region,
      daysIn7: dose?.daysIn7 ?? 0,
      secondsIn7: dose?.secondsIn7 ?? 0,
      wantsMore: goal?.goal === 'more-flexible' && goal.regions.includes(region),
      ...known({
        daysSinceLast: dose && daysBetween(dose.lastDay, today),
        tingling: body.tingling.get(region),
        lost: lost.get(region),
        late: late.get(region),
      }),
    };
  });
}

/** A session without regions may have worked any. */
const isWorked = (region: RegionId, worked: readonly RegionId[]): boolean =>
  worked.length === 0 || worked.includes(region);

function adviceFor(facts: StretchFacts, pausedUntil: Day | undefined): StretchAdvice {
  const rule = firstMatch(stretchRules, facts);
  if (!rule) throw new Error('The last stretching rule always holds');
  const { region, daysIn7, secondsIn7, daysSinceLast } = facts;
  return {
    region,
    state: rule.state,
    isGentle: rule.id === 'S1b',
    reasons: rule.reasons(facts),
    daysIn7,
    secondsIn7,
    ...known({ daysSinceLast, pausedUntil }),
  };
}

const urgency: Readonly<Record<StretchState, number>> = {
  BLOCKED: 0,
  DUE: 1,
  DYNAMIC_ONLY: 2,
  OPTIONAL: 3,
  NOT_DUE: 4,
  DONE_FOR_WEEK: 5,
};

const restDays = ({ daysSinceLast }: StretchAdvice) => daysSinceLast ?? Number.MAX_SAFE_INTEGER;

const byNeed = (a: StretchAdvice, b: StretchAdvice): number =>
  urgency[a.state] - urgency[b.state] ||
  Number(a.isGentle) - Number(b.isGentle) ||
  restDays(b) - restDays(a) ||
  a.secondsIn7 - b.secondsIn7;

/**
 * What each region needs, those of the person's plan unless told, the neediest first; equals keep
 * their order.
 */
export function stretchAdvice(
  records: StretchRecords,
  regions?: readonly RegionId[],
): StretchAdvice[] {
  const pausedUntil = pauseOn(records.events, records.today)?.until;
  return stretchFacts(records, regions)
    .map((facts) => adviceFor(facts, pausedUntil))
    .sort(byNeed);
}
