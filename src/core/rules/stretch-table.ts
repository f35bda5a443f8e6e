import type { Day } from '../day';
import type { RegionId } from '../regions';
import type { RuleConstants } from './constants';
import { type Exclusions, isExcluded } from './exclusions';
import type { LateSoreness } from './late-soreness';
import type { Reason, ReasonValues, Rule } from './rule';
import { openItemsOf, type SafetyState } from './safety';

export type StretchState =
  | 'BLOCKED'
  | 'DYNAMIC_ONLY'
  | 'DONE_FOR_WEEK'
  | 'DUE'
  | 'OPTIONAL'
  | 'NOT_DUE';

/** What the stretching rules look at, for one region. Rolling 7 days end today. */
export interface StretchFacts {
  readonly region: RegionId;
  readonly today: Day;
  readonly constants: RuleConstants;
  readonly safety: SafetyState;
  readonly exclusions: Exclusions;
  /** Day on which the region was tagged tingling. */
  readonly tingling?: Day;
  readonly strength?: ReasonValues['S5'];
  readonly daysIn7: number;
  readonly secondsIn7: number;
  /** Absent when the region was never stretched. */
  readonly daysSinceLast?: number;
  readonly lost?: ReasonValues['S3'];
  /** The stretching plan asks for more range in this region. */
  readonly wantsMore: boolean;
  readonly late?: LateSoreness;
}

type StretchRule = Rule<StretchFacts, StretchState>;

function doseValues(
  { daysIn7, secondsIn7, daysSinceLast }: StretchFacts,
  aimDays: number,
  aimSeconds: number,
): ReasonValues['S1'] {
  return { daysIn7, secondsIn7, aimDays, aimSeconds, daysSinceLast: daysSinceLast ?? 'never' };
}

function keepReasons(facts: StretchFacts): Reason[] {
  const { stretchDays, stretchSeconds } = facts.constants;
  const values = doseValues(facts, stretchDays, stretchSeconds);
  return [{ rule: 'S1', basis: 'guideline', values }];
}

function gainReasons(facts: StretchFacts): Reason[] {
  const { gainDays, gainSeconds } = facts.constants;
  return [{ rule: 'S1b', basis: 'research', values: doseValues(facts, gainDays, gainSeconds) }];
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

const blockedBy = (sign: 'X1' | 'X2'): StretchRule => ({
  id: sign,
  state: 'BLOCKED',
  basis: 'guideline',
  when: ({ safety }) => safety.block === sign,
  reasons: signReasons,
});

const never = Number.POSITIVE_INFINITY;

/**
 * The table of science 9.3, first match wins. A region never stretched is due, gently; more range is
 * asked for once a day at most, lost or wished for (App's choice).
 */
export const stretchRules: readonly StretchRule[] = [
  blockedBy('X1'),
  blockedBy('X2'),
  {
    id: 'X4',
    state: 'BLOCKED',
    basis: 'app-choice',
    when: ({ exclusions, region }) => isExcluded(exclusions, region),
    reasons: ({ exclusions, region }) =>
      exclusions.reasons.filter(
        ({ values: { regions } }) => regions.length === 0 || regions.includes(region),
      ),
  },
  {
    id: 'tingling',
    state: 'BLOCKED',
    basis: 'guideline',
    when: ({ tingling }) => tingling !== undefined,
    reasons: ({ tingling, region }) =>
      tingling ? [{ rule: 'tingling', basis: 'guideline', values: { region, day: tingling } }] : [],
  },
  {
    id: 'S5',
    state: 'DYNAMIC_ONLY',
    basis: 'research',
    when: ({ strength }) => strength !== undefined,
    reasons: ({ strength }) =>
      strength ? [{ rule: 'S5', basis: 'research', values: strength }] : [],
  },
  {
    id: 'S2',
    state: 'DONE_FOR_WEEK',
    basis: 'research',
    when: ({ secondsIn7, constants }) => secondsIn7 >= constants.weekCeiling,
    reasons: ({ secondsIn7, constants }) => [
      {
        rule: 'S2',
        basis: 'research',
        values: { secondsIn7, ceilingSeconds: constants.weekCeiling },
      },
    ],
  },
  {
    id: 'S3',
    state: 'DUE',
    basis: 'research',
    when: ({ lost, daysSinceLast = never }) => lost !== undefined && daysSinceLast >= 1,
    reasons: ({ lost }) => (lost ? [{ rule: 'S3', basis: lostBasis(lost), values: lost }] : []),
  },
  {
    id: 'S1',
    state: 'DUE',
    basis: 'guideline',
    when: ({ daysIn7, secondsIn7, daysSinceLast = never, constants }) =>
      (daysIn7 < constants.stretchDays || secondsIn7 < constants.stretchSeconds) &&
      daysSinceLast >= constants.stretchGap,
    reasons: keepReasons,
  },
  {
    id: 'S1b',
    state: 'DUE',
    basis: 'research',
    when: ({ wantsMore, daysIn7, secondsIn7, daysSinceLast = never, constants }) =>
      wantsMore &&
      daysSinceLast >= 1 &&
      (secondsIn7 < constants.gainSeconds || daysIn7 < constants.gainDays),
    reasons: gainReasons,
  },
  {
    id: 'S7',
    state: 'OPTIONAL',
    basis: 'research',
    when: ({ late }) => late !== undefined,
    reasons: ({ late }) => (late ? [{ rule: 'S7', basis: 'research', values: late }] : []),
  },
  { id: 'S1', state: 'NOT_DUE', basis: 'guideline', when: () => true, reasons: keepReasons },
];

/** The knee-to-wall limit is a paper's, that of neck rotation the app's (science 7.2). */
const lostBasis = ({ test }: ReasonValues['S3']) =>
  test === 'knee-to-wall' ? 'research' : 'app-choice';
