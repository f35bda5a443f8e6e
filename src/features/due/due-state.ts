import { computed } from '@preact/signals';
import { addDays, type Day, parseDay } from '../../core/day';
import type { RecordOf } from '../../core/log/kinds';
import { constantsWith } from '../../core/rules/constants';
import type { EngineRecords } from '../../core/rules/engine-records';
import { massageAdvice } from '../../core/rules/massage';
import { type MassageFacts, massageFacts } from '../../core/rules/massage-facts';
import { signsPrompt } from '../../core/rules/safety-timing';
import { stretchAdvice } from '../../core/rules/stretching';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
import { recordsBetween } from '../../db/records';
import { type RuleRecords, ruleRecords } from '../../db/rule-records';
import { currentMinute, today } from '../../platform/clock';

const records = liveSignal<RuleRecords>(() => {
  const last = today.value;
  return () => ruleRecords(last);
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
