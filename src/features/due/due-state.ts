import { computed } from '@preact/signals';
import { addDays, type Day, parseDay } from '../../core/day';
import type { RecordOf } from '../../core/log/kinds';
import { constantsWith } from '../../core/rules/constants';
import type { EngineRecords } from '../../core/rules/engine-records';
import { massageAdvice } from '../../core/rules/massage';
import { type MassageFacts, massageFacts } from '../../core/rules/massage-facts';
import { signsPrompt } from '../../core/rules/safety-timing';
import { countsTowardsRhythm } from '../../core/rules/sessions';
import { stretchAdvice } from '../../core/rules/stretching';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
import { allRecords, recordsBetween } from '../../db/records';
import { currentMinute, today } from '../../platform/clock';

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

type DueRecords = Omit<EngineRecords, 'profile' | 'today' | 'now' | 'constants'>;

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

const records = liveSignal<DueRecords>(() => {
  const last = today.value;
  return async () => {
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
  };
});

/** What the rules read, with the person's own numbers. */
export const engineInputs = computed<EngineRecords | undefined>(() => {
  const profile = preferences.value?.profile;
  if (!records.value || profile === undefined) return undefined;
  return {
    ...records.value,
    profile,
    today: today.value,
    now: currentMinute.value,
    constants: constantsWith(preferences.value?.ruleConstants ?? {}),
  };
});

export const massageDue = computed(() => {
  if (!engineInputs.value) return undefined;
  const facts: MassageFacts = massageFacts(engineInputs.value);
  const advice = massageAdvice(facts);
  return { facts, advice, booking: bookingOn(advice.booked, engineInputs.value.massages) };
});

export type MassageDue = NonNullable<typeof massageDue.value>;

const bookingOn = (day: Day | undefined, massages: readonly RecordOf<'massage'>[]) =>
  massages.find((massage) => massage.status === 'planned' && massage.day === day);

export const stretchDue = computed(() => engineInputs.value && stretchAdvice(engineInputs.value));

/** Whether a check-in gives cause to ask for the signs; never while one of them is open. */
export const signsToAsk = computed(() => {
  const isOpen = massageDue.value?.facts.safety.block !== undefined;
  return engineInputs.value && !isOpen ? signsPrompt(engineInputs.value) : undefined;
});

export type PromptId = 'massage' | 'stretch';

/** The day until which the person asked a prompt to stay quiet, while that lies ahead. */
export function quietUntil(prompt: PromptId): Day | undefined {
  const until = parseDay(preferences.value?.snoozedUntil[prompt] ?? '');
  return until && until > today.value ? until : undefined;
}

/** Keeps a prompt away until a day; an earlier day brings it back. */
export const keepQuiet = (prompt: PromptId, until: Day) =>
  setPreferences({ snoozedUntil: { ...preferences.value?.snoozedUntil, [prompt]: until } });

export const upcomingEvents = liveSignal(() => {
  const first = today.value;
  return () => recordsBetween('event', first, addDays(first, 366));
});
