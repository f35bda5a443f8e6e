import { addDays, type Day, daysBetween } from '../day';
import type { RecordOf } from '../log/kinds';
import type { Profile } from '../preferences';
import type { RegionId } from '../regions';
import { known } from '../result';
import { constants } from './constants';
import { plansInForce } from './plans';
import { firstMatch, type Reason, type Rule } from './rule';
import { openItemsOf, type SafetyState, safetyState } from './safety';
import { defaultStretchRegions } from './stretch-defaults';

export type StretchState = 'BLOCKED' | 'DUE' | 'NOT_DUE';

/** What the stretching rules look at, for one region. Rolling 7 days end today. */
export interface StretchFacts {
  readonly region: RegionId;
  readonly safety: SafetyState;
  readonly today: Day;
  readonly daysIn7: number;
  readonly secondsIn7: number;
  /** Absent when the region was never stretched. */
  readonly daysSinceLast?: number;
}

export interface StretchAdvice {
  readonly region: RegionId;
  readonly state: StretchState;
  readonly reasons: readonly Reason[];
  readonly daysIn7: number;
  readonly secondsIn7: number;
  readonly daysSinceLast?: number;
}

export interface StretchRecords {
  readonly stretches: readonly RecordOf<'stretch'>[];
  readonly safetyAnswers: readonly RecordOf<'safety-answer'>[];
  readonly plans: readonly RecordOf<'plan'>[];
  readonly profile: Profile | null;
  readonly today: Day;
}

const WINDOW_DAYS = 7;

/**
 * Regions the person means to stretch: those of the stretching plan and of a running treatment
 * plan's home stretches; without either, the profile's; without a profile, none.
 */
export function stretchRegions({ plans, profile, today }: StretchRecords): RegionId[] {
  const { stretching, treatment } = plansInForce(plans, today);
  const planned = [...(stretching?.regions ?? []), ...(treatment?.homeRegions ?? [])];
  if (planned.length > 0) return [...new Set(planned)];
  return profile ? defaultStretchRegions(profile) : [];
}

interface Dose {
  readonly days: Set<Day>;
  seconds: number;
  last: Day;
}

/** Days, seconds and last day per region, in one pass over all stretches. */
function dosesOf(stretches: readonly RecordOf<'stretch'>[], today: Day): Map<RegionId, Dose> {
  const first = addDays(today, 1 - WINDOW_DAYS);
  const doses = new Map<RegionId, Dose>();
  for (const { day, moves } of stretches) {
    if (day > today) continue;
    for (const { region, seconds } of moves) {
      const dose = doses.get(region) ?? { days: new Set(), seconds: 0, last: day };
      doses.set(region, dose);
      if (day > dose.last) dose.last = day;
      if (day < first) continue;
      dose.days.add(day);
      dose.seconds += seconds;
    }
  }
  return doses;
}

/** Reads the facts for each region of the person's plan, in the plan's order. */
export function stretchFacts(records: StretchRecords): StretchFacts[] {
  const { today } = records;
  const safety = safetyState(records.safetyAnswers, today);
  const doses = dosesOf(records.stretches, today);
  return stretchRegions(records).map((region) => {
    const dose = doses.get(region);
    return {
      region,
      safety,
      today,
      daysIn7: dose?.days.size ?? 0,
      secondsIn7: dose?.seconds ?? 0,
      ...known({ daysSinceLast: dose && daysBetween(dose.last, today) }),
    };
  });
}

const hasSmallDose = ({ daysIn7, secondsIn7 }: StretchFacts): boolean =>
  daysIn7 < constants.stretchDays.value || secondsIn7 < constants.stretchSeconds.value;

function doseReasons({ daysIn7, secondsIn7, daysSinceLast }: StretchFacts): Reason[] {
  const values = {
    daysIn7,
    secondsIn7,
    aimDays: constants.stretchDays.value,
    aimSeconds: constants.stretchSeconds.value,
    daysSinceLast: daysSinceLast ?? ('never' as const),
  };
  return [{ rule: 'S1', basis: 'guideline', values }];
}

function signReasons({ safety, today }: StretchFacts): Reason[] {
  const { block, lastSignsDay } = safety;
  if (!block) return [];
  return openItemsOf(safety, block).map((item) => ({
    rule: block,
    basis: 'guideline',
    values: { item, answeredOn: lastSignsDay ?? today },
  }));
}

const blockedBy = (sign: 'X1' | 'X2'): Rule<StretchFacts, StretchState> => ({
  id: sign,
  state: 'BLOCKED',
  basis: 'guideline',
  when: ({ safety }) => safety.block === sign,
  reasons: signReasons,
});

/** The table of science 9.3, first match wins. A region never stretched is due, gently. */
const stretchRules: readonly Rule<StretchFacts, StretchState>[] = [
  blockedBy('X1'),
  blockedBy('X2'),
  {
    id: 'S1',
    state: 'DUE',
    basis: 'guideline',
    when: (facts) =>
      hasSmallDose(facts) &&
      (facts.daysSinceLast ?? Number.POSITIVE_INFINITY) >= constants.stretchGap.value,
    reasons: doseReasons,
  },
  { id: 'S1', state: 'NOT_DUE', basis: 'guideline', when: () => true, reasons: doseReasons },
];

function adviceFor(facts: StretchFacts): StretchAdvice {
  const rule = firstMatch(stretchRules, facts);
  if (!rule) throw new Error('The last stretching rule always holds');
  const { region, daysIn7, secondsIn7, daysSinceLast } = facts;
  return {
    region,
    state: rule.state,
    reasons: rule.reasons(facts),
    daysIn7,
    secondsIn7,
    ...known({ daysSinceLast }),
  };
}

const urgency: Readonly<Record<StretchState, number>> = { BLOCKED: 0, DUE: 1, NOT_DUE: 2 };

const restDays = ({ daysSinceLast }: StretchAdvice) => daysSinceLast ?? Number.MAX_SAFE_INTEGER;

const byNeed = (a: StretchAdvice, b: StretchAdvice): number =>
  urgency[a.state] - urgency[b.state] || restDays(b) - restDays(a) || a.secondsIn7 - b.secondsIn7;

/** What each region of the plan needs, the neediest first; equals keep the plan's order. */
export const stretchAdvice = (records: StretchRecords): StretchAdvice[] =>
  stretchFacts(records).map(adviceFor).sort(byNeed);
