import { computed } from '@preact/signals';
import { addDays, type Day, parseDay } from '../../core/day';
import type { RecordOf } from '../../core/log/kinds';
import { massageAdvice } from '../../core/rules/massage';
import {
  countsTowardsRhythm,
  type MassageFacts,
  massageFacts,
} from '../../core/rules/massage-facts';
import { type PlansInForce, plansInForce } from '../../core/rules/plans';
import { stretchAdvice } from '../../core/rules/stretching';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
import { allRecords, recordsBetween } from '../../db/records';
import { today } from '../../platform/clock';

/** Days of massages read at once: the longest treatment plan and then some. */
const MASSAGE_DAYS_READ = 400;
/** How far ahead bookings are looked for, in days. */
const AHEAD_DAYS = 3650;
/** Days of stretching that the rules may need: one rolling week, and how long ago before it. */
const STRETCH_DAYS_READ = 28;

interface DueRecords {
  readonly massages: readonly RecordOf<'massage'>[];
  readonly stretches: readonly RecordOf<'stretch'>[];
  readonly safetyAnswers: readonly RecordOf<'safety-answer'>[];
  readonly plans: readonly RecordOf<'plan'>[];
}

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
    const [massages, stretches, safetyAnswers, plans] = await Promise.all([
      massagesUntil(last),
      recordsBetween('stretch', addDays(last, 1 - STRETCH_DAYS_READ), last),
      allRecords('safety-answer'),
      allRecords('plan'),
    ]);
    return { massages, stretches, safetyAnswers, plans };
  };
});

const inputs = computed(() => {
  const profile = preferences.value?.profile;
  if (!records.value || profile === undefined) return undefined;
  return { ...records.value, profile, today: today.value };
});

export const massageDue = computed(() => {
  if (!inputs.value) return undefined;
  const facts: MassageFacts = massageFacts(inputs.value);
  const advice = massageAdvice(facts);
  return { facts, advice, booking: bookingOn(advice.booked, inputs.value.massages) };
});

export type MassageDue = NonNullable<typeof massageDue.value>;

const bookingOn = (day: Day | undefined, massages: readonly RecordOf<'massage'>[]) =>
  massages.find((massage) => massage.status === 'planned' && massage.day === day);

export const stretchDue = computed(() => inputs.value && stretchAdvice(inputs.value));

export const currentPlans = computed<PlansInForce | undefined>(
  () => inputs.value && plansInForce(inputs.value.plans, inputs.value.today),
);

/** Days of massages done since a day, for the progress of a treatment plan. */
export const massagesSince = (first: Day): number =>
  inputs.value?.massages.filter(
    (item) => countsTowardsRhythm(item) && item.day >= first && item.day <= today.value,
  ).length ?? 0;

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
