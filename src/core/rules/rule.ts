import type { Day } from '../day';
import type { EventType } from '../log/event';
import type { MobilitySide, MobilityTestId } from '../log/mobility-test';
import type { SafetyItem } from '../log/safety-answer';
import type { RegionId } from '../regions';
import type { Basis } from './constants';

/** Where a massage interval comes from. */
export type IntervalOrigin = 'profile' | 'rhythm' | 'treatment';

/** Why an area is left alone (X4): a sign somebody noted, pain of 8 and more, an injury's event. */
export type ExclusionCause = 'fresh-injury' | 'bruise' | 'open-skin' | 'pain' | 'injury-event';

/** Dose of one region in the seven days that end today, beside what a rule aims for. */
interface DoseValues {
  readonly daysIn7: number;
  readonly secondsIn7: number;
  readonly aimDays: number;
  readonly aimSeconds: number;
  readonly daysSinceLast: number | 'never';
}

interface SignValues {
  readonly item: SafetyItem;
  readonly answeredOn: Day;
}

/** How a factor changed the interval. Load in AU; percent against the three weeks before. */
interface LoadValues {
  readonly weekLoad: number;
  readonly beforeLoad: number;
  readonly percent: number;
  readonly factor: number;
  readonly goalDays: number;
  readonly intervalDays: number;
}

/** What each rule names when it speaks: numbers and days, never words. One row a rule. */
export interface ReasonValues {
  readonly X1: SignValues;
  readonly X2: SignValues;
  readonly X3: SignValues;
  /** Areas to leave alone; no regions: nobody said where, so it is the whole body. */
  readonly X4: {
    readonly cause: ExclusionCause;
    readonly regions: readonly RegionId[];
    readonly since: Day;
    /** Pain 0-10, where that is the cause. */
    readonly pain?: number;
    /** First day on which it no longer counts; absent while only a new answer ends it. */
    readonly until?: Day;
  };
  /** A region that has been sore for about three weeks: worth having someone look at it. */
  readonly X5: {
    readonly region: RegionId;
    readonly from: number;
    readonly days: number;
    readonly windowDays: number;
  };
  /** As many sessions in a week as the main dosing trial used at most. */
  readonly M9: {
    readonly sessions: number;
    readonly windowDays: number;
    readonly most: number;
    readonly lastDay: Day;
    /** First day on which there are fewer again. */
    readonly until: Day;
  };
  /** Too soon after the last session, which was deep or any. */
  readonly M6: {
    readonly daysSince: number;
    readonly gapDays: number;
    readonly lastDay: Day;
    readonly session: 'any' | 'deep';
  };
  /** A plan after its weeks, beside what it was meant to better. Means of some logged days. */
  readonly M10: {
    readonly measure: 'pain' | 'soreness';
    readonly before: number;
    readonly now: number;
    readonly daysBefore: number;
    readonly daysNow: number;
    readonly weeks: number;
    readonly sessions: number;
    readonly planDay: Day;
  };
  /** A session is in the book, so nothing is due until its day. */
  readonly booked: { readonly day: Day; readonly inDays: number };
  readonly M2: {
    readonly region: RegionId;
    readonly from: number;
    readonly days: number;
    readonly loggedDays: number;
    readonly lastDay: Day;
  };
  readonly M1: {
    readonly daysSince: number;
    /** The adjusted interval, and the goal it comes from. */
    readonly intervalDays: number;
    readonly goalDays: number;
    readonly lastDay: Day;
    readonly origin: IntervalOrigin;
  };
  readonly M3: LoadValues;
  readonly M5: LoadValues & { readonly soreness: number; readonly days: number };
  readonly M7: { readonly day: Day; readonly inDays: number; readonly name?: string };
  /** Late soreness after a hard session; hours are counted from its end, days where no time is known. */
  readonly M4: {
    readonly region: RegionId;
    readonly soreness: number;
    readonly sessionDay: Day;
    readonly daysSince: number;
  };
  /** Nothing is known to go by; `missing` says what. */
  readonly M0: { readonly missing: 'massage' | 'rhythm' | 'both' };
  /** Beside a state, never changing it: sleep was short. */
  readonly sleep: {
    readonly why: 'debt' | 'unusual';
    /** Hours below the need, over the nights that are known. */
    readonly debtHours: number;
    readonly nights: number;
    readonly needHours: number;
    /** Days of the last three that were far below the person's own usual. */
    readonly unusualDays: number;
  };
  /** A holiday, an illness or a journey pauses prompts; `until` is the first day after it. */
  readonly pause: {
    readonly type: EventType;
    readonly firstDay: Day;
    readonly lastDay: Day;
    readonly until: Day;
  };
  readonly tingling: { readonly region: RegionId; readonly day: Day };
  readonly S5: {
    readonly session: 'training' | 'event';
    /** Minutes until it begins; negative: minutes since it ended; 0 while it goes on. */
    readonly minutes: number;
    readonly windowMinutes: number;
  };
  readonly S2: { readonly secondsIn7: number; readonly ceilingSeconds: number };
  readonly S3: {
    readonly test: MobilityTestId;
    readonly side?: MobilitySide;
    readonly lost: number;
    readonly unit: 'cm' | 'degrees';
    readonly since: Day;
    readonly day: Day;
    readonly least: number;
  };
  readonly S1: DoseValues;
  readonly S1b: DoseValues;
  readonly S7: {
    readonly region: RegionId;
    readonly soreness: number;
    readonly sessionDay: Day;
    readonly daysSince: number;
  };
  readonly S4: {
    readonly sittingMinutes: number;
    readonly afterMinutes: number;
    readonly breakFrom: number;
    readonly breakTo: number;
    /** The neck or back region that asks for the longer break. */
    readonly sore?: { readonly region: RegionId; readonly soreness: number; readonly day: Day };
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

/** What every row of a decision table says, whatever it does. */
export interface RuleRow<Facts> {
  readonly id: RuleId;
  readonly basis: Basis;
  readonly when: (facts: Facts) => boolean;
  /** One reason as a rule; a safety row gives one for each sign. */
  readonly reasons: (facts: Facts) => readonly Reason[];
}

/** One row of a decision table in which the first match decides. */
export interface Rule<Facts, State extends string> extends RuleRow<Facts> {
  readonly state: State;
}

/** The first row that holds: the order of a table is its priority. */
export const firstMatch = <Row extends { readonly when: (facts: Facts) => boolean }, Facts>(
  rules: readonly Row[],
  facts: Facts,
): Row | undefined => rules.find(({ when }) => when(facts));
