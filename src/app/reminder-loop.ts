import { calendarDay, type Instant, momentAt } from '../core/moment';
import {
  afterShowing,
  dueReminders,
  nextDeskBreak,
  openReminders,
} from '../core/reminders/due-reminders';
import { noticeOf } from '../core/reminders/notice';
import { noticeActions } from '../core/reminders/notice-words';
import { afterBreak, lookAtSitting, type Sitting } from '../core/reminders/sitting';
import { changeShown, reminderState, saveSitting, storedSitting } from '../db/reminders';
import { currentZone, dayStartHour } from '../platform/clock';
import { onReturn } from '../platform/idle';
import { badge, notify } from '../platform/notify';
import { asLeader, onTick } from '../platform/ticks';
import { reminderPrefix } from './reminder-words';

/** How long before a desk break the title says so, in ms. */
const SOON_MS = 30_000;
/** The sitting clock is written down this often, in ms: a restart loses no more. */
const WRITE_MS = 60_000;

let sitting: Sitting | undefined;
let writtenAt: Instant = 0;
/** What stands before the page's own title by now. */
let titlePrefix = '';

/** Starts looking for what is due: in one tab alone, however many are open. */
export function startReminders(): void {
  asLeader(() => {
    void onReturn(() => {
      sitting = afterBreak(Date.now());
      void lookAgain();
    });
    void storedSitting().then((stored) => {
      sitting = stored;
      onTick(lookAgain);
      void lookAgain();
    });
    for (const event of ['visibilitychange', 'pageshow', 'focus', 'resume']) {
      addEventListener(event, lookAgain, true);
    }
  });
}

let isLooking = false;

/** One look at a time: two at once would both find the same reminder due. */
async function lookAgain(): Promise<void> {
  if (isLooking) return;
  isLooking = true;
  try {
    await look();
  } catch {
    // A database that is gone for a while is asked again at the next tick.
  } finally {
    isLooking = false;
  }
}

async function look(): Promise<void> {
  const at = Date.now();
  const now = { at, zone: currentZone(), dayStartHour: dayStartHour.value };
  sitting = lookAtSitting(sitting, at);
  const state = await reminderState(now, sitting);
  const isDeskDay = state.reminders.some(({ kind, isOn }) => kind === 'desk' && isOn);
  if (isDeskDay && Math.abs(at - writtenAt) >= WRITE_MS) {
    writtenAt = at;
    await saveSitting(sitting);
  }
  const date = calendarDay(momentAt(at, now.zone));
  const notice = noticeOf(dueReminders(state, now), date, state.facts.deskBreak);
  if (notice) {
    await changeShown((shown) => afterShowing(shown, notice.ids, at));
    await notify(notice, noticeActions);
  }
  const breakAt = nextDeskBreak(state, now);
  const isSoon = breakAt !== undefined && breakAt > at && breakAt - at <= SOON_MS;
  const open = openReminders(state, now).length;
  prefixTitle(reminderPrefix(open, isSoon));
  await badge(open + (isSoon ? 1 : 0));
}

/** Puts what waits before the title; each page sets its own behind it. */
function prefixTitle(prefix: string): void {
  const { title } = document;
  const own = title.startsWith(titlePrefix) ? title.slice(titlePrefix.length) : title;
  titlePrefix = prefix;
  if (title !== prefix + own) document.title = prefix + own;
}
