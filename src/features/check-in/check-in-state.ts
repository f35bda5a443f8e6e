import { addDays, type Day, parseDay } from '../../core/day';
import { checkInDraft, newCheckInDraft, readCheckIn } from '../../core/drafts/check-in-draft';
import { lastBodyCheckIn, SAME_AS_DAYS } from '../../core/drafts/quick-entries';
import type { CheckIn, CheckInDraft } from '../../core/log/check-in';
import { draftContext } from '../../db/draft-context';
import { liveSignal } from '../../db/live';
import { recordForm } from '../../db/record-form';
import { recordsBetween } from '../../db/records';
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
