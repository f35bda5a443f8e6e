import { type Day, daysBetween } from '../day';
import { type BodyArea, type RegionId, regionOf } from '../regions';
import { known } from '../result';
import { bodyLog, highestFirst } from './body-log';
import { pauseOn } from './calendar-facts';
import { type RuleConstants, usualConstants } from './constants';
import type { EngineRecords } from './engine-records';
import { type Exclusions, exclusionsOf } from './exclusions';
import { firstMatch, type Reason, type ReasonValues, type Rule } from './rule';
import { openItemsOf, type SafetyState, safetyState } from './safety';

export type DeskBreakState = 'BLOCKED' | 'BREAK' | 'NOT_DUE';

/** What the desk-break table looks at, for the person as a whole. */
export interface DeskFacts {
  readonly today: Day;
  readonly constants: RuleConstants;
  /** Minutes sat without a break. */
  readonly sittingMinutes: number;
  readonly isWorkingTime: boolean;
  readonly safety: SafetyState;
  readonly exclusions: Exclusions;
  /** The neck or back region that is 4 or more at the last check-in, the sorest. */
  readonly sore?: NonNullable<ReasonValues['S4']['sore']>;
}

export interface DeskAdvice {
  readonly state: DeskBreakState;
  readonly reasons: readonly Reason[];
  /** How long to move, in minutes. */
  readonly minutes: { readonly from: number; readonly to: number };
  readonly pausedUntil?: Day;
}

export type DeskRecords = Pick<
  EngineRecords,
  'checkIns' | 'safetyAnswers' | 'events' | 'today' | 'constants'
>;

/** What the sitting clock and the working hours say. */
export type Sitting = Pick<DeskFacts, 'sittingMinutes' | 'isWorkingTime'>;

const neckAndBack: ReadonlySet<BodyArea> = new Set(['neck', 'upper-back', 'lower-back']);

const isNeckOrBack = (region: RegionId): boolean => neckAndBack.has(regionOf(region).area);

/** Reads the facts for the desk break (science 5.2). */
export function deskFacts(records: DeskRecords, sitting: Sitting): DeskFacts {
  const { today, events, constants = usualConstants } = records;
  const safety = safetyState(records.safetyAnswers, today, constants);
  const body = bodyLog(records.checkIns, today, constants);
  const [latest] = body.days;
  const isRecent = latest && daysBetween(latest.day, today) < constants.deskSoreAge;
  const sore = highestFirst(latest?.soreness ?? []).find(
    ([region, value]) => value >= constants.soreFrom && isNeckOrBack(region),
  );
  return {
    ...sitting,
    today,
    constants,
    safety,
    exclusions: exclusionsOf({ safety, body, events, today, constants }),
    ...known({
      sore: isRecent && sore ? { region: sore[0], soreness: sore[1], day: latest.day } : undefined,
    }),
  };
}

/** Minutes to move: 2 to 3, or 5 with a sore neck or back. */
const breakMinutes = ({ sore, constants }: DeskFacts) =>
  sore
    ? { from: constants.soreBreak, to: constants.soreBreak }
    : { from: constants.breakFrom, to: constants.breakTo };

function breakReasons(facts: DeskFacts): Reason[] {
  const { sittingMinutes, constants, sore } = facts;
  const { from: breakFrom, to: breakTo } = breakMinutes(facts);
  const values: ReasonValues['S4'] = {
    sittingMinutes,
    afterMinutes: constants.sittingNudge,
    breakFrom,
    breakTo,
    ...known({ sore }),
  };
  return [{ rule: 'S4', basis: 'guideline', values }];
}

const blockedBy = (sign: 'X1' | 'X2'): Rule<DeskFacts, DeskBreakState> => ({
  id: sign,
  state: 'BLOCKED',
  basis: 'guideline',
  when: ({ safety }) => safety.block === sign,
  reasons: ({ safety, today }) =>
    openItemsOf(safety, sign).map((item) => ({
      rule: sign,
      basis: 'guideline',
      values: { item, answeredOn: safety.lastSignsDay ?? today },
    })),
});

/** The desk-break table (S4), first match wins. A single area taken out leaves the break, and is named. */
export const deskRules: readonly Rule<DeskFacts, DeskBreakState>[] = [
  blockedBy('X1'),
  blockedBy('X2'),
  {
    id: 'X4',
    state: 'BLOCKED',
    basis: 'app-choice',
    when: ({ exclusions }) => exclusions.isWholeBody,
    reasons: ({ exclusions }) => exclusions.reasons,
  },
  {
    id: 'S4',
    state: 'BREAK',
    basis: 'guideline',
    when: ({ isWorkingTime, sittingMinutes, constants }) =>
      isWorkingTime && sittingMinutes >= constants.sittingNudge,
    reasons: (facts) => [...breakReasons(facts), ...facts.exclusions.reasons],
  },
  { id: 'S4', state: 'NOT_DUE', basis: 'guideline', when: () => true, reasons: breakReasons },
];

/** Whether it is time to get up from the desk, and for how long (HSE; App's choice of minutes). */
export function deskAdvice(records: DeskRecords, sitting: Sitting): DeskAdvice {
  const facts = deskFacts(records, sitting);
  const rule = firstMatch(deskRules, facts);
  if (!rule) throw new Error('The last desk-break rule always holds');
  return {
    state: rule.state,
    reasons: rule.reasons(facts),
    minutes: breakMinutes(facts),
    ...known({ pausedUntil: pauseOn(records.events, records.today)?.until }),
  };
}
