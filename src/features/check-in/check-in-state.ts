import { type CheckInGhosts, checkInGhosts, GHOST_DAYS } from '../../core/analysis/check-in-ghosts';
import { addDays, type Day, parseDay } from '../../core/day';
import { readBeside } from '../../core/drafts/check-in-beside';
import { checkInDraft, newCheckInDraft, readCheckIn } from '../../core/drafts/check-in-draft';
import { lastBodyCheckIn, SAME_AS_DAYS, soreLately } from '../../core/drafts/quick-entries';
import type { FigureId } from '../../core/figures';
import type { CheckIn, CheckInDraft } from '../../core/log/check-in';
import type { RecordOf } from '../../core/log/kinds';
import type { BodyWay } from '../../core/preferences';
import type { RegionId } from '../../core/regions';
import { known } from '../../core/result';
import { draftContext } from '../../db/draft-context';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
import { recordForm } from '../../db/record-form';
import { hasNightOn, recordsBetween } from '../../db/records';
import { parseContext, today } from '../../platform/clock';

/** The form for a check-in to edit, or for a new one with nothing answered. */
export function checkInForm(id: string | undefined, wishes: URLSearchParams) {
  let stored: CheckIn | undefined;
  return recordForm({
    kind: 'check-in',
    id,
    parse: (draft: CheckInDraft) => readCheckIn(draft, parseContext(), stored),
    readAlong: async (draft) => readBeside(draft, parseContext(), await isNightNoted(draft.day)),
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

const isNight = ({ type }: RecordOf<'sleep'>) => type === 'night';

async function isNightNoted(dayText: string): Promise<boolean> {
  const day = parseDay(dayText);
  return day !== undefined && hasNightOn(day);
}

/** What the rows beside the body start from. */
export interface RowsBefore {
  readonly ghosts: CheckInGhosts;
  /** The night of this day, where it is noted already. */
  readonly night?: RecordOf<'sleep'>;
  /** What was drunk on this day so far, in ml. */
  readonly drunkMl: number;
}

/** What was answered lately, and what this day already holds of sleep and drinks. */
export const rowsBefore = (dayText: string) =>
  liveSignal<RowsBefore>(() => {
    const day: Day = parseDay(dayText) ?? today.value;
    return async () => {
      const first = addDays(day, -GHOST_DAYS);
      const [checkIns, sleeps, drinks] = await Promise.all([
        recordsBetween('check-in', first, day),
        recordsBetween('sleep', first, day),
        recordsBetween('drink', day, day),
      ]);
      return {
        ghosts: checkInGhosts(checkIns, sleeps, day),
        drunkMl: drinks.reduce((sum, { ml }) => sum + ml, 0),
        ...known({ night: sleeps.find((sleep) => sleep.day === day && isNight(sleep)) }),
      };
    };
  });

export { preferences };

/** Remembers the way a person marks soreness; the screen follows at once, stored or not. */
export const rememberWay = (bodyWay: BodyWay) => setPreferences({ bodyWay });

export const rememberFigure = (figure: FigureId) => setPreferences({ figure });
