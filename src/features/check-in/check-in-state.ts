import { addDays, type Day, parseDay } from '../../core/day';
import {
  checkInDraft,
  lastBodyCheckIn,
  newCheckInDraft,
  quickAllClear,
  quickSameAs,
  readCheckIn,
  SAME_AS_DAYS,
} from '../../core/drafts/check-in-draft';
import type { CheckIn, CheckInDraft } from '../../core/log/check-in';
import type { RecordOf } from '../../core/log/kinds';
import { draftContext } from '../../db/draft-context';
import { liveSignal } from '../../db/live';
import { preferences } from '../../db/preferences';
import { recordForm } from '../../db/record-form';
import { recordsBetween, saveRecord } from '../../db/records';
import { parseContext, today } from '../../platform/clock';

/** The form for a check-in to edit, or for a new one with nothing answered. */
export function checkInForm(id: string | undefined, wishes: URLSearchParams) {
  let stored: CheckIn | undefined;
  return recordForm({
    kind: 'check-in',
    id,
    parse: (draft: CheckInDraft) => readCheckIn(draft, parseContext(), stored),
    draftFrom: async (checkIn) => {
      stored = checkIn;
      if (checkIn) return checkInDraft(checkIn);
      return newCheckInDraft(await draftContext(parseContext()), wishes.get('day'));
    },
  });
}

/**
 * The check-in that "Same as" copies for a day, newest first looked at; `null` when there is none.
 * A check-in that is being edited does not copy itself.
 */
export const lastBody = (dayText: string, exceptId?: string) =>
  liveSignal(() => {
    const day: Day = parseDay(dayText) ?? today.value;
    return async () => {
      const checkIns = await recordsBetween('check-in', addDays(day, -SAME_AS_DAYS), day);
      return (
        lastBodyCheckIn(
          checkIns.filter(({ id }) => id !== exceptId),
          day,
        ) ?? null
      );
    };
  });

/** What the card needs: today's check-ins and those "Same as" may copy. */
export const recentCheckIns = liveSignal(() => {
  const last = today.value;
  return () => recordsBetween('check-in', addDays(last, -SAME_AS_DAYS), last);
});

/** 12 or 24, as the person reads clocks. */
export const clockStyle = () => (preferences.value?.hourCycle === '12' ? 12 : 24);

export const saveAllClear = () => saveRecord('check-in', quickAllClear(parseContext()));

export const saveSameAs = (last: RecordOf<'check-in'>) =>
  saveRecord('check-in', quickSameAs(parseContext(), last));
