import { computed, signal } from '@preact/signals';
import type { Day } from '../../core/day';
import { calendarDay, momentAt } from '../../core/moment';
import { type CalendarSource, calendarFile, googleLink } from '../../core/reminders/calendar-file';
import {
  afterNotToday,
  afterSnooze,
  openReminders,
  type ReminderState,
  wantsOtherTime,
} from '../../core/reminders/due-reminders';
import { noticeOf } from '../../core/reminders/notice';
import { noticeActions } from '../../core/reminders/notice-words';
import {
  newReminder,
  type Reminder,
  type ReminderKind,
  type ReminderRules,
  remindersAmong,
  rulesAmong,
} from '../../core/reminders/reminder';
import type { StorageFailure } from '../../db/connection';
import { liveSignal } from '../../db/live';
import { allRecords } from '../../db/records';
import {
  changeShown,
  plannedMassages,
  reminderState,
  saveReminder,
  shownReminders,
  storedReminders,
  storedSitting,
  updateReminder,
} from '../../db/reminders';
import { currentMinute, currentZone, dayStartHour } from '../../platform/clock';
import { deliverFile, type FileOutcome } from '../../platform/files';
import {
  askForDailyNudge,
  askToNotify,
  clearNotices,
  type NotifyOutcome,
  notify,
} from '../../platform/notify';

const rows = liveSignal(() => storedReminders);

/** Every reminder that was ever set, by kind; undefined while loading. */
export const reminders = computed(
  () => rows.value && new Map(remindersAmong(rows.value).map((item) => [item.kind, item])),
);

export const rules = computed<ReminderRules | undefined>(
  () => rows.value && rulesAmong(rows.value),
);

const failed = signal<StorageFailure | undefined>(undefined);

/** Why the latest change was not stored, if it was not. */
export const failure = {
  get value() {
    return failed.value;
  },
};

async function tell(saving: ReturnType<typeof saveReminder>): Promise<void> {
  const outcome = await saving;
  failed.value = outcome === 'saved' ? undefined : outcome;
}

/** Switches a reminder on or off. The tap that makes the first one is where permission is asked. */
export async function switchReminder(kind: ReminderKind, isOn: boolean): Promise<void> {
  const existing = reminders.peek()?.get(kind);
  const asked = isOn ? askToNotify() : undefined;
  await tell(existing ? updateReminder(kind, { isOn }) : saveReminder(newReminder(kind)));
  if ((await asked) === 'granted') await askForDailyNudge();
}

export const changeReminder = (
  { id }: Reminder,
  changes: Partial<Pick<Reminder, 'days' | 'schedule'>>,
): Promise<void> => tell(updateReminder(id, changes));

/** Changes the quiet hours or the pause. */
export const changeRules = (changed: ReminderRules): Promise<void> => tell(saveReminder(changed));

const clockNow = (at = Date.now()) => ({
  at,
  zone: currentZone(),
  dayStartHour: dayStartHour.peek(),
});

const dateNow = (): Day => calendarDay(momentAt(Date.now(), currentZone()));

const state = liveSignal<ReminderState>(() => {
  const at = currentMinute.value;
  return async () => reminderState(clockNow(at), await storedSitting());
});

/** Followed by itself: an answer shows at once, before everything else is read again. */
const shownHere = liveSignal(() => shownReminders);

/** What waits for an answer now, as one line; undefined while loading. */
export const openNow = computed(() => {
  if (!state.value || !shownHere.value) return undefined;
  const now = clockNow(currentMinute.value);
  const { facts } = state.value;
  const shown = shownHere.value;
  const open = openReminders({ ...state.value, shown }, now);
  return {
    notice: noticeOf(open, calendarDay(momentAt(now.at, now.zone)), facts.deskBreak),
    wantsOtherTime: open.some(({ id }) => wantsOtherTime(shown, id, now)),
  };
});

/** Puts off for ten minutes. */
export async function putOff(ids: readonly string[]): Promise<void> {
  await changeShown((shown) => afterSnooze(shown, ids, clockNow()));
  await clearNotices();
}

/** Keeps away for the rest of the day. */
export async function keepAwayToday(ids: readonly string[]): Promise<void> {
  await changeShown((shown) => afterNotToday(shown, ids, clockNow()));
  await clearNotices();
}

/** Seconds until the test appears: time to look away from the app. */
const TEST_AFTER_MS = 5_000;

/** Asks where it must, waits five seconds and shows a real notification. */
export async function testReminder(text: {
  readonly title: string;
  readonly text: string;
}): Promise<NotifyOutcome> {
  const permission = await askToNotify();
  if (permission === 'unsupported') return 'unsupported';
  if (permission !== 'granted') return 'denied';
  await new Promise((resolve) => setTimeout(resolve, TEST_AFTER_MS));
  return notify({ ids: [], href: '#/settings', ...text }, noticeActions);
}

async function calendarSource(isNeutral: boolean): Promise<CalendarSource> {
  const from = dateNow();
  const [stored, massages, events] = await Promise.all([
    storedReminders(),
    plannedMassages(from),
    allRecords('event'),
  ]);
  return {
    reminders: remindersAmong(stored),
    rules: rulesAmong(stored),
    massages,
    events,
    from,
    now: Date.now(),
    appUrl: new URL(import.meta.env.BASE_URL, location.origin).href,
    isNeutral,
  };
}

/** The calendar file; where files are shared the second tap opens the share sheet. */
export async function prepareCalendar(isNeutral: boolean): Promise<File> {
  const text = calendarFile(await calendarSource(isNeutral));
  return new File([text], 'limber.ics', { type: 'text/calendar' });
}

export const deliverCalendar = (file: File): Promise<FileOutcome> => deliverFile(file);

/** Google's own form for each reminder that is on. */
export async function googleLinks(isNeutral: boolean) {
  const source = await calendarSource(isNeutral);
  return source.reminders
    .filter(({ isOn }) => isOn)
    .flatMap((reminder) => {
      const href = googleLink(reminder, source);
      return href ? [{ kind: reminder.kind, href }] : [];
    });
}
