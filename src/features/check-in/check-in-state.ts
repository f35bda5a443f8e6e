import { addDays, type Day, parseDay } from '../../core/day';
import { checkInDraft, newCheckInDraft, readCheckIn } from '../../core/drafts/check-in-draft';
import { lastBodyCheckIn, SAME_AS_DAYS, soreLately } from '../../core/drafts/quick-entries';
import type { FigureId } from '../../core/figures';
import type { CheckIn, CheckInDraft } from '../../core/log/check-in';
import type { RecordOf } from '../../core/log/kinds';
import type { BodyWay } from '../../core/preferences';
import type { RegionId } from '../../core/regions';
import { draftContext } from '../../db/draft-context';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
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

export interface RecentBody {
  /** The check-in that "Same as" copies; `null` when there is none. */
  readonly last: RecordOf<'check-in'> | null;
  /** Regions sore in these days with their newest score, the sorest first. */
  readonly sore: readonly (readonly [RegionId, number])[];
}

/**
 * What was said of the body on a day and the three before it. A check-in that is being edited counts
 * as none of them.
 */
export const recentBody = (dayText: string, exceptId?: string) =>
  liveSignal<RecentBody>(() => {
    const day: Day = parseDay(dayText) ?? today.value;
    return async () => {
      const all = await recordsBetween('check-in', addDays(day, -SAME_AS_DAYS), day);
      const others = all.filter(({ id }) => id !== exceptId);
      return { last: lastBodyCheckIn(others, day) ?? null, sore: soreLately(others, day) };
    };
  });

export { preferences };

/** Remembers the way a person marks soreness; the screen follows at once, stored or not. */
export const rememberWay = (bodyWay: BodyWay) => setPreferences({ bodyWay });

export const rememberFigure = (figure: FigureId) => setPreferences({ figure });
