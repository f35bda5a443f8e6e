import { addDays, type Day } from '../day';
import { known } from '../result';
import { constants } from './constants';
import { type MassageFacts, massageGap } from './massage-facts';
import { firstMatch, type Reason, type Rule } from './rule';
import { openItemsOf } from './safety';

export type MassageState =
  | 'BLOCKED_EMERGENCY'
  | 'BLOCKED_SEEK_ADVICE'
  | 'ASK_PROFESSIONAL_FIRST'
  | 'NOT_NOW'
  | 'NOT_DUE'
  | 'SOON'
  | 'DUE'
  | 'OVERDUE'
  | 'OPTIONAL';

export interface MassageAdvice {
  readonly state: MassageState;
  readonly reasons: readonly Reason[];
  /** First day on which it is due; absent where no interval or no session is known. */
  readonly nextDay?: Day;
  /** Adjusted interval in days; a treatment plan's may be a fraction. */
  readonly intervalDays?: number;
  readonly daysSince?: number;
  /** Day of the next planned session. */
  readonly booked?: Day;
}

type MassageRule = Rule<MassageFacts, MassageState>;

const safetyReasons = (facts: MassageFacts, rule: 'X1' | 'X2' | 'X3'): Reason[] => {
  const { lastConditionsDay, lastSignsDay } = facts.safety;
  const answeredOn = (rule === 'X3' ? lastConditionsDay : lastSignsDay) ?? facts.today;
  return openItemsOf(facts.safety, rule).map((item) => ({
    rule,
    basis: 'guideline',
    values: { item, answeredOn },
  }));
};

/** Days since the last session as a share of the interval: 1 means due today. */
const ratioOf = ({ last, interval }: MassageFacts): number | undefined =>
  last && interval && last.daysSince / interval.days;

function rhythmReasons({ last, interval }: MassageFacts): Reason[] {
  if (!last || !interval) return [];
  const { daysSince, day: lastDay } = last;
  const values = { daysSince, lastDay, intervalDays: interval.days, origin: interval.origin };
  return [{ rule: 'M1', basis: interval.basis, values }];
}

function gapReasons(facts: MassageFacts): Reason[] {
  const gap = massageGap(facts);
  if (!gap) return [];
  const { daysSince, day: lastDay, gapDays, session } = gap;
  return [{ rule: 'M6', basis: 'app-choice', values: { daysSince, lastDay, gapDays, session } }];
}

function bookedReasons(facts: MassageFacts): Reason[] {
  if (!facts.booked) return [];
  const { day, inDays } = facts.booked;
  return [
    { rule: 'booked', basis: 'app-choice', values: { day, inDays } },
    ...rhythmReasons(facts),
  ];
}

function missingReasons({ last, interval }: MassageFacts): Reason[] {
  const missing = last ? 'rhythm' : interval ? 'massage' : 'both';
  return [{ rule: 'M0', basis: 'app-choice', values: { missing } }];
}

/** A row of M1. Its reason carries the basis of the goal in use: custom, or the app's choice. */
const rhythmRow = (state: MassageState, from: number): MassageRule => ({
  id: 'M1',
  state,
  basis: 'common-practice',
  when: (facts) => (ratioOf(facts) ?? -1) >= from,
  reasons: rhythmReasons,
});

/** The table of science 9.2, first match wins. `booked` is App's choice: a date silences "due". */
const massageRules: readonly MassageRule[] = [
  {
    id: 'X1',
    state: 'BLOCKED_EMERGENCY',
    basis: 'guideline',
    when: ({ safety }) => safety.block === 'X1',
    reasons: (facts) => safetyReasons(facts, 'X1'),
  },
  {
    id: 'X2',
    state: 'BLOCKED_SEEK_ADVICE',
    basis: 'guideline',
    when: ({ safety }) => safety.block === 'X2',
    reasons: (facts) => safetyReasons(facts, 'X2'),
  },
  {
    id: 'X3',
    state: 'ASK_PROFESSIONAL_FIRST',
    basis: 'guideline',
    when: ({ safety }) => safety.askFirst === 'X3',
    reasons: (facts) => safetyReasons(facts, 'X3'),
  },
  {
    id: 'M6',
    state: 'NOT_NOW',
    basis: 'app-choice',
    when: (facts) => massageGap(facts) !== undefined,
    reasons: gapReasons,
  },
  {
    id: 'booked',
    state: 'NOT_DUE',
    basis: 'app-choice',
    when: ({ booked }) => booked !== undefined,
    reasons: bookedReasons,
  },
  rhythmRow('OVERDUE', constants.overdueFrom.value),
  rhythmRow('DUE', constants.dueFrom.value),
  rhythmRow('SOON', constants.soonFrom.value),
  rhythmRow('NOT_DUE', 0),
  {
    id: 'M0',
    state: 'OPTIONAL',
    basis: 'app-choice',
    when: () => true,
    reasons: missingReasons,
  },
];

/** The first day on which the interval is full and the pause after the last session is over. */
function dueDay({ last, lastDeep, interval }: MassageFacts): Day | undefined {
  if (!last || !interval) return undefined;
  const full = addDays(last.day, Math.max(Math.ceil(interval.days), constants.massageGap.value));
  const afterDeep = lastDeep && addDays(lastDeep.day, constants.deepMassageGap.value);
  return afterDeep && afterDeep > full ? afterDeep : full;
}

/** Whether a massage is due, with its reasons as data (science 9.2). */
export function massageAdvice(facts: MassageFacts): MassageAdvice {
  const rule = firstMatch(massageRules, facts);
  if (!rule) throw new Error('The last massage rule always holds');
  return {
    state: rule.state,
    reasons: rule.reasons(facts),
    ...known({
      nextDay: dueDay(facts),
      intervalDays: facts.interval?.days,
      daysSince: facts.last?.daysSince,
      booked: facts.booked?.day,
    }),
  };
}
