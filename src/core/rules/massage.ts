import { addDays, type Day } from '../day';
import { known } from '../result';
import type { RuleConstants } from './constants';
import type { MassageFacts } from './massage-facts';
import { notesOf, type PacedFacts } from './massage-reasons';
import {
  emptyRule,
  endingRules,
  intervalRules,
  type MassageState,
  type RhythmState,
  raisingRules,
  rhythmStates,
  type SofteningRule,
  softeningRules,
} from './massage-table';
import { firstMatch, type Reason, type RuleId, type RuleRow } from './rule';

export type { MassageState };

export interface MassageAdvice {
  readonly state: MassageState;
  /** Why: what decided first, then what else held, then regions taken out. */
  readonly reasons: readonly Reason[];
  /** What is worth saying beside the state and changes nothing: X5, sleep, pause. */
  readonly notes: readonly Reason[];
  /** First day on which it is due; absent where no interval or no session is known. */
  readonly nextDay?: Day;
  /** Adjusted interval in days; a treatment plan's may be a fraction. */
  readonly intervalDays?: number;
  readonly daysSince?: number;
  /** Day of the next planned session. */
  readonly booked?: Day;
  /** First day on which prompts come back after a holiday, an illness or a journey. */
  readonly pausedUntil?: Day;
}

/** Half days go up; the result stays within the clamp (science 9.2). */
const clamped = (days: number, { shortestInterval, longestInterval }: RuleConstants): number =>
  Math.min(longestInterval, Math.max(shortestInterval, Math.floor(days + 0.5)));

/** The goal times its factors, rounded and clamped; a structured plan's stays as it is. */
function paced(facts: MassageFacts): PacedFacts {
  const { goal, isStructured, constants } = facts;
  if (!goal) return facts;
  if (isStructured) return { ...facts, intervalDays: goal.days };
  const factors = intervalRules.filter(({ when }) => when(facts));
  const days = factors.reduce((product, { factor }) => product * factor(constants), goal.days);
  return { ...facts, intervalDays: clamped(days, constants) };
}

const later = (a: RhythmState, b: RhythmState): RhythmState =>
  rhythmStates.indexOf(b) > rhythmStates.indexOf(a) ? b : a;

/** The later of M1 and M2, or M0; then what softens it. */
function standing(facts: PacedFacts): Pick<MassageAdvice, 'state' | 'reasons'> {
  const raised = raisingRules.filter(({ when }) => when(facts));
  const raisedState = raised.map(({ state }) => state).reduce(later, 'NOT_DUE');
  const deciding = raised.filter(({ state }) => state === raisedState);
  const others = raised.filter(({ state }) => state !== raisedState);
  const rows: RuleRow<PacedFacts>[] = raised.length > 0 ? [...deciding, ...others] : [emptyRule];
  if (facts.last) rows.push(...intervalRules.filter(({ when }) => when(facts)));
  let state: MassageState = raised.length > 0 ? raisedState : emptyRule.state;
  const softening: SofteningRule[] = [];
  for (const rule of softeningRules) {
    const softer = rule.softened[state];
    if (!softer || !rule.when(facts)) continue;
    state = softer;
    softening.push(rule);
  }
  return { state, reasons: [...softening, ...rows].flatMap(({ reasons }) => reasons(facts)) };
}

/** The latest of some days. */
const latest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce((last, day) => (day && (!last || day > last) ? day : last), undefined);

/** The first day on which the interval is full and no pause after a session runs any more. */
function dueDay({ last, lastDeep, fewerFrom, intervalDays, constants }: PacedFacts) {
  if (!last || intervalDays === undefined) return undefined;
  const { massageGap: gap, deepMassageGap } = constants;
  return latest([
    addDays(last.day, Math.max(Math.ceil(intervalDays), gap)),
    lastDeep && addDays(lastDeep.day, deepMassageGap),
    fewerFrom,
  ]);
}

const dueStates: ReadonlySet<MassageState> = new Set(['DUE', 'OVERDUE', 'DUE_LIGHT_ONLY']);

/** Where one of these ends it, regions no longer matter. */
const blockingRules: ReadonlySet<RuleId> = new Set(['X1', 'X2', 'X3']);

/** Whether a massage is due, with its reasons as data (science 9.2). */
export function massageAdvice(facts: MassageFacts): MassageAdvice {
  const inPace = paced(facts);
  const ending = firstMatch(endingRules, inPace);
  const { state, reasons } = ending
    ? { state: ending.state, reasons: ending.reasons(inPace) }
    : standing(inPace);
  const isBlocked = ending !== undefined && blockingRules.has(ending.id);
  const full = dueDay(inPace);
  const isDueEarlier = dueStates.has(state) && full !== undefined && full > facts.today;
  return {
    state,
    reasons: isBlocked ? reasons : [...reasons, ...facts.exclusions.reasons],
    notes: notesOf(facts),
    ...known({
      nextDay: isDueEarlier ? facts.today : full,
      intervalDays: inPace.intervalDays,
      daysSince: facts.last?.daysSince,
      booked: facts.booked?.day,
      pausedUntil: facts.pause?.until,
    }),
  };
}
