import { addDays } from '../../core/day';
import { quickAllClear, quickSameAs, SAME_AS_DAYS } from '../../core/drafts/quick-entries';
import type { RecordOf } from '../../core/log/kinds';
import { liveSignal } from '../../db/live';
import { preferences } from '../../db/preferences';
import { recordsBetween, saveRecord } from '../../db/records';
import { parseContext, today } from '../../platform/clock';

/** What the card needs: today's check-ins and those "Same as" may copy. */
export const recentCheckIns = liveSignal(() => {
  const last = today.value;
  return () => recordsBetween('check-in', addDays(last, -SAME_AS_DAYS), last);
});

/** 12 or 24, as the person reads clocks. */
export const clockStyle = () => (preferences.value?.hourCycle === '12' ? 12 : 24);

/** Whether the person has chosen a figure to see their body on. */
export const hasFigure = () => Boolean(preferences.value?.figure);

export const saveAllClear = () => saveRecord('check-in', quickAllClear(parseContext()));

export const saveSameAs = (last: RecordOf<'check-in'>) =>
  saveRecord('check-in', quickSameAs(parseContext(), last));
