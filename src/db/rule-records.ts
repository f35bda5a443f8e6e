import { addDays, type Day } from '../core/day';
import type { RecordOf } from '../core/log/kinds';
import type { EngineRecords } from '../core/rules/engine-records';
import { countsTowardsRhythm } from '../core/rules/sessions';
import { allRecords, recordsBetween } from './records';

/** Days of massages read at once: the longest treatment plan and then some. */
const MASSAGE_DAYS_READ = 400;
/** How far ahead bookings are looked for, in days. */
const AHEAD_DAYS = 3650;
/** Days of stretching that the rules may need: one rolling week, and how long ago before it. */
const STRETCH_DAYS_READ = 28;
/** Days of load, sleep and soreness that the rules compare. */
const DAYS_READ = 60;
/** Check-ins reach back to before a treatment plan that still may be looked back on. */
const CHECK_IN_DAYS_READ = 420;
/** Oldest mobility test that still is a reference. */
const TEST_DAYS_READ = 366;

/** What the rules read of the records. */
export type RuleRecords = Omit<EngineRecords, 'profile' | 'today' | 'now' | 'constants'>;

/**
 * The massages the rules may need. Self-massage counts for nothing there: where the last months hold
 * nothing else, the session to count from lies further back.
 */
async function massagesUntil(last: Day): Promise<readonly RecordOf<'massage'>[]> {
  const first = addDays(last, 1 - MASSAGE_DAYS_READ);
  const recent = await recordsBetween('massage', first, addDays(last, AHEAD_DAYS));
  const hasSession = recent.some((item) => countsTowardsRhythm(item) && item.day <= last);
  return hasSession ? recent : allRecords('massage');
}

/** Everything the rules may need on a day, each kind as far back as it matters. */
export async function ruleRecords(last: Day): Promise<RuleRecords> {
  const since = (days: number) => addDays(last, 1 - days);
  const [massages, stretches, checkIns, trainings, sleeps, drinks, mobilityTests] =
    await Promise.all([
      massagesUntil(last),
      recordsBetween('stretch', since(STRETCH_DAYS_READ), last),
      recordsBetween('check-in', since(CHECK_IN_DAYS_READ), last),
      recordsBetween('training', since(DAYS_READ), last),
      recordsBetween('sleep', since(DAYS_READ), last),
      recordsBetween('drink', since(DAYS_READ), last),
      recordsBetween('mobility-test', since(TEST_DAYS_READ), last),
    ]);
  const [safetyAnswers, plans, events] = await Promise.all([
    allRecords('safety-answer'),
    allRecords('plan'),
    allRecords('event'),
  ]);
  return {
    massages,
    stretches,
    checkIns,
    trainings,
    sleeps,
    mobilityTests,
    safetyAnswers,
    plans,
    events,
    recordedDays: drinks.map(({ day }) => day),
  };
}
