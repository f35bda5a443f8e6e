import { calendarDay, momentAt } from '../core/moment';
import {
  afterNotToday,
  afterShowing,
  afterSnooze,
  openReminders,
} from '../core/reminders/due-reminders';
import { noticeOf } from '../core/reminders/notice';
import { noticeActions } from '../core/reminders/notice-words';
import { storedPreferences } from '../db/preferences';
import { changeShown, reminderState } from '../db/reminders';

declare const self: ServiceWorkerGlobalScope;

const TAG = 'limber-reminder';

async function clock() {
  const { dayStartHour } = await storedPreferences();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { at: Date.now(), zone, dayStartHour };
}

interface NoticeData {
  readonly href: string;
  readonly ids: readonly string[];
}

/** A tap on a notification: its buttons put off, the rest of it opens the place it speaks of. */
export async function answerNotice(action: string, { href, ids }: NoticeData): Promise<void> {
  const now = await clock();
  if (action === 'later') return changeShown((shown) => afterSnooze(shown, ids, now));
  if (action === 'not-today') return changeShown((shown) => afterNotToday(shown, ids, now));
  await openAt(href);
}

/** Leads the app that is open to a place, or opens it there. */
async function openAt(href: string): Promise<void> {
  const url = new URL(href, self.registration.scope).href;
  const [open] = await self.clients.matchAll({ type: 'window' });
  if (!open) {
    await self.clients.openWindow(url);
    return;
  }
  // Only a real tap may focus; the place is right all the same.
  await open.focus().catch(() => {});
  await open.navigate(url);
}

/** The nudge about once a day: one line for whatever the database says is due. */
export async function nudge(): Promise<void> {
  const now = await clock();
  const state = await reminderState(now);
  const date = calendarDay(momentAt(now.at, now.zone));
  const notice = noticeOf(openReminders(state, now), date, state.facts.deskBreak);
  if (!notice) return;
  const { title, text, href, ids } = notice;
  await changeShown((shown) => afterShowing(shown, ids, now.at));
  const options = { body: text, tag: TAG, data: { href, ids }, actions: noticeActions };
  await self.registration.showNotification(title, options);
}
