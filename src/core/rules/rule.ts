import type { Day } from '../day';
import type { SafetyItem } from '../log/safety-answer';
import type { Basis } from './constants';

/** Where a massage interval comes from. */
export type IntervalOrigin = 'profile' | 'rhythm' | 'treatment';

/** What each rule names when it speaks: numbers and days, never words. One row a rule. */
export interface ReasonValues {
  readonly X1: { readonly item: SafetyItem; readonly answeredOn: Day };
  readonly X2: { readonly item: SafetyItem; readonly answeredOn: Day };
  readonly X3: { readonly item: SafetyItem; readonly answeredOn: Day };
  /** Too soon after the last session, which was deep or any. */
  readonly M6: {
    readonly daysSince: number;
    readonly gapDays: number;
    readonly lastDay: Day;
    readonly session: 'any' | 'deep';
  };
  /** A session is in the book, so nothing is due until its day. */
  readonly booked: { readonly day: Day; readonly inDays: number };
  readonly M1: {
    readonly daysSince: number;
    readonly intervalDays: number;
    readonly lastDay: Day;
    readonly origin: IntervalOrigin;
  };
  /** Nothing is known to go by; `missing` says what. */
  readonly M0: { readonly missing: 'massage' | 'rhythm' | 'both' };
  readonly S1: {
    readonly daysIn7: number;
    readonly secondsIn7: number;
    readonly aimDays: number;
    readonly aimSeconds: number;
    readonly daysSinceLast: number | 'never';
  };
  readonly 'drinks-in-day': { readonly ml: number; readonly limitMl: number; readonly day: Day };
  readonly 'drinks-in-hour': {
    readonly ml: number;
    readonly limitMl: number;
    /** Instant of the first drink of that hour, ms since 1970. */
    readonly from: number;
  };
}

export type RuleId = keyof ReasonValues;
export type ReasonOf<Id extends RuleId> = {
  readonly rule: Id;
  readonly basis: Basis;
  readonly values: ReasonValues[Id];
};

/** Why a state holds, as data: a table over all rule ids words it. */
export type Reason = { [Id in RuleId]: ReasonOf<Id> }[RuleId];

/** One row of a decision table. */
export interface Rule<Facts, State extends string> {
  readonly id: RuleId;
  readonly state: State;
  readonly basis: Basis;
  readonly when: (facts: Facts) => boolean;
  /** One reason as a rule; a safety row gives one for each sign. */
  readonly reasons: (facts: Facts) => readonly Reason[];
}

/** The first row that holds: the order of a table is its priority. */
export const firstMatch = <Facts, State extends string>(
  rules: readonly Rule<Facts, State>[],
  facts: Facts,
): Rule<Facts, State> | undefined => rules.find(({ when }) => when(facts));
