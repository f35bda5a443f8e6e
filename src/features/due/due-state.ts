import { computed } from '@preact/signals';
import { addDays, type Day } from '../../core/day';
import { constantsWith } from '../../core/rules/constants';
import type { EngineRecords } from '../../core/rules/engine-records';
import { massageAdvice } from '../../core/rules/massage';
import { type MassageFacts, massageFacts } from '../../core/rules/massage-facts';
import { type PlansInForce, plansInForce } from '../../core/rules/plans';
import { stretchAdvice } from '../../core/rules/stretching';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
import { allRecords, newestRecords, recordsBetween } from '../../db/records';
import { currentMinute, today } from '../../platform/clock';

/** Massages that the rules may need: the newest by day, booked ones first among them. */
const MASSAGES_READ = 60;
/** Days of stretching that the rules may need: one rolling week, and how long ago before it. */
const STRETCH_DAYS_READ = 28;
/** Days of load, sleep and soreness that the rules compare. */
const DAYS_READ = 60;
/** Check-ins reach back to before a treatment plan that still may be looked back on. */
const CHECK_IN_DAYS_READ = 420;
/** Oldest mobility test that still is a reference. */
const TEST_DAYS_READ = 366;

type DueRecords = Omit<EngineRecords, 'profile' | 'today' | 'now' | 'constants'>;

const records = liveSignal<DueRecords>(() => {
  const last = today.value;
  return async () => {
    const since = (days: number) => addDays(last, 1 - days);
    const [massages, stretches, checkIns, trainings, sleeps, drinks, mobilityTests] =
      await Promise.all([
        newestRecords('massage', MASSAGES_READ),
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

const inputs = computed(() => {
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
  if (!inputs.value) return undefined;
  const facts: MassageFacts = massageFacts(inputs.value);
  return { facts, advice: massageAdvice(facts), booking: bookingOf(inputs.value) };
});

export type MassageDue = NonNullable<typeof massageDue.value>;

/** The booked session that comes next, today's included. */
function bookingOf({ massages, today: day }: DueRecords & { readonly today: Day }) {
  return massages
    .filter((massage) => massage.status === 'planned' && massage.day >= day)
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
}

export const stretchDue = computed(() => inputs.value && stretchAdvice(inputs.value));

export const currentPlans = computed<PlansInForce | undefined>(
  () => inputs.value && plansInForce(inputs.value.plans, inputs.value.today),
);

/** Days of massages done since a day, for the progress of a treatment plan. */
export const massagesSince = (first: Day): number =>
  inputs.value?.massages.filter(
    ({ status, modality, day }) =>
      status === 'done' && modality !== 'self' && day >= first && day <= today.value,
  ).length ?? 0;

export type PromptId = 'massage' | 'stretch';

/** The day until which the person asked a prompt to stay quiet, while that lies ahead. */
export function quietUntil(prompt: PromptId): Day | undefined {
  const until = preferences.value?.snoozedUntil[prompt] as Day | undefined;
  return until && until > today.value ? until : undefined;
}

/** Keeps a prompt away until a day; an earlier day brings it back. */
export const keepQuiet = (prompt: PromptId, until: Day) =>
  setPreferences({ snoozedUntil: { ...preferences.value?.snoozedUntil, [prompt]: until } });

export const upcomingEvents = liveSignal(() => {
  const first = today.value;
  return () => recordsBetween('event', first, addDays(first, 366));
});
