import { type Day, MS_PER_DAY } from '../../src/core/day';
import type { Kind, KindRecord, RecordOf } from '../../src/core/log/kinds';
import type { EngineRecords } from '../../src/core/rules/engine-records';
import { dayOf } from './records';

export const engineToday = dayOf('2026-11-24');

/** Noon UTC of a day. */
export const noonOf = (day: Day) => Date.parse(day) + MS_PER_DAY / 2;

/** What the rules read when nothing is recorded but what a test names. */
export function engine(records: Partial<EngineRecords> = {}): EngineRecords {
  const today = records.today ?? engineToday;
  return {
    checkIns: [],
    trainings: [],
    sleeps: [],
    stretches: [],
    massages: [],
    mobilityTests: [],
    safetyAnswers: [],
    plans: [],
    events: [],
    profile: null,
    now: noonOf(today),
    ...records,
    today,
  };
}

type Who = Pick<EngineRecords, 'profile' | 'today' | 'now'>;

/** Everything the rules read out of records of all kinds. */
export function engineOf(records: readonly KindRecord[], who: Who): EngineRecords {
  const ofKind = <K extends Kind>(kind: K) =>
    records.filter((each) => each.kind === kind).map(({ record }) => record as RecordOf<K>);
  return {
    checkIns: ofKind('check-in'),
    trainings: ofKind('training'),
    sleeps: ofKind('sleep'),
    stretches: ofKind('stretch'),
    massages: ofKind('massage'),
    mobilityTests: ofKind('mobility-test'),
    safetyAnswers: ofKind('safety-answer'),
    plans: ofKind('plan'),
    events: ofKind('event'),
    recordedDays: ofKind('drink').map(({ day }) => day),
    ...who,
  };
}
