import { known } from '../result';
import type { LoadFacts } from './load-facts';
import type { MassageFacts } from './massage-facts';
import type { Reason, ReasonValues } from './rule';
import { openItemsOf } from './safety';

/** Facts with the interval the factors left. */
export interface PacedFacts extends MassageFacts {
  /** Adjusted interval in days; a treatment plan's may be a fraction. */
  readonly intervalDays?: number;
}

/** One reason for each open item of a safety row. */
export const safetyReasons = (facts: MassageFacts, rule: 'X1' | 'X2' | 'X3'): Reason[] => {
  const { lastConditionsDay, lastSignsDay } = facts.safety;
  const answeredOn = (rule === 'X3' ? lastConditionsDay : lastSignsDay) ?? facts.today;
  return openItemsOf(facts.safety, rule).map((item) => ({
    rule,
    basis: 'guideline',
    values: { item, answeredOn },
  }));
};

/** M1. Its basis is that of the goal in use: custom, or the app's choice. */
export function rhythmReasons({ last, goal, intervalDays }: PacedFacts): Reason[] {
  if (!last || !goal || intervalDays === undefined) return [];
  const { daysSince, day: lastDay } = last;
  const { days: goalDays, origin, basis } = goal;
  return [{ rule: 'M1', basis, values: { daysSince, lastDay, intervalDays, goalDays, origin } }];
}

/** The pause still running after a session: 2 days, 3 after a deep one on the region (M6). */
export function massageGap({ last, lastDeep, constants }: MassageFacts) {
  const { deepMassageGap, massageGap: anyGap } = constants;
  if (lastDeep && lastDeep.daysSince < deepMassageGap) {
    return { ...lastDeep, gapDays: deepMassageGap, session: 'deep' as const };
  }
  if (last && last.daysSince < anyGap) {
    return { ...last, gapDays: anyGap, session: 'any' as const };
  }
  return undefined;
}

export function gapReasons(facts: MassageFacts): Reason[] {
  const gap = massageGap(facts);
  if (!gap) return [];
  const { daysSince, day: lastDay, gapDays, session } = gap;
  return [{ rule: 'M6', basis: 'app-choice', values: { daysSince, lastDay, gapDays, session } }];
}

export function mostReasons({ last, inWindow, fewerFrom, constants }: MassageFacts): Reason[] {
  if (!last || !fewerFrom) return [];
  const values: ReasonValues['M9'] = {
    sessions: inWindow,
    windowDays: constants.sessionsWindow,
    most: constants.sessionsMost,
    lastDay: last.day,
    until: fewerFrom,
  };
  return [{ rule: 'M9', basis: 'research', values }];
}

export function bookedReasons(facts: PacedFacts): Reason[] {
  if (!facts.booked) return [];
  return [{ rule: 'booked', basis: 'app-choice', values: facts.booked }, ...rhythmReasons(facts)];
}

export function missingReasons({ last, goal }: MassageFacts): Reason[] {
  const missing = last ? 'rhythm' : goal ? 'massage' : 'both';
  return [{ rule: 'M0', basis: 'app-choice', values: { missing } }];
}

const loadValues = (
  { weekLoad, beforeLoad, percent }: LoadFacts,
  { goal, intervalDays }: PacedFacts,
  factor: number,
): ReasonValues['M3'] => ({
  weekLoad,
  beforeLoad,
  percent,
  factor,
  goalDays: goal?.days ?? 0,
  intervalDays: intervalDays ?? 0,
});

export const hardWeekReasons = (facts: PacedFacts): Reason[] =>
  facts.load
    ? [
        {
          rule: 'M3',
          basis: 'app-choice',
          values: loadValues(facts.load, facts, facts.constants.loadFactor),
        },
      ]
    : [];

export const calmWeekReasons = (facts: PacedFacts): Reason[] =>
  facts.load && facts.calm
    ? [
        {
          rule: 'M5',
          basis: 'app-choice',
          values: { ...loadValues(facts.load, facts, facts.constants.calmFactor), ...facts.calm },
        },
      ]
    : [];

/** What stands beside the state and never changes it: lasting soreness, short sleep, a pause. */
export function notesOf({ lasting, sleep, pause }: MassageFacts): Reason[] {
  const notes = known({
    sleep: sleep && ({ rule: 'sleep', basis: 'app-choice', values: sleep } as const),
    pause: pause && ({ rule: 'pause', basis: 'app-choice', values: pause } as const),
  });
  return [
    ...lasting.map((values): Reason => ({ rule: 'X5', basis: 'app-choice', values })),
    ...Object.values(notes),
  ];
}
