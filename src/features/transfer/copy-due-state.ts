import { computed } from '@preact/signals';
import { copyDue } from '../../core/backup/copy-due';
import { addDays, daysBetween, parseDay } from '../../core/day';
import { logDay, momentAt } from '../../core/moment';
import { copyFacts } from '../../db/copy-facts';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
import { currentMinute, currentZone, dayStartHour, today } from '../../platform/clock';

/** The prompt's id among those a person can put off. */
const PROMPT = 'copy';
/** Days that "Not now" keeps the card away (App's choice). */
const QUIET_DAYS = 7;

const facts = liveSignal(() => copyFacts);

export interface CopyPrompt {
  readonly due: 'days' | 'records' | 'not-due';
  /** Days since the last copy; absent before the first. */
  readonly days?: number;
}

/** Whether to ask for a copy, and why; undefined until known. */
export const copyPrompt = computed<CopyPrompt | undefined>(() => {
  if (!facts.value || !preferences.value) return undefined;
  const { lastCopyAt } = facts.value;
  const until = parseDay(preferences.value.snoozedUntil[PROMPT] ?? '');
  if (until && today.value < until) return { due: 'not-due' };
  const due = copyDue(facts.value, currentMinute.value);
  if (lastCopyAt === null) return { due };
  const lastDay = logDay(momentAt(lastCopyAt, currentZone()), dayStartHour.value);
  return { due, days: daysBetween(lastDay, today.value) };
});

/** Keeps the prompt away for a week. */
export const copyLater = () =>
  setPreferences({
    snoozedUntil: {
      ...preferences.peek()?.snoozedUntil,
      [PROMPT]: addDays(today.value, QUIET_DAYS),
    },
  });
