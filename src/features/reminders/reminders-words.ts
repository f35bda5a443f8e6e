import { COPY_DAYS, COPY_RECORDS } from '../../core/backup/copy-due';
import type { neverReason } from '../../core/reminders/planned';
import { newReminder, type Reminder, type ReminderKind } from '../../core/reminders/reminder';
import type { DeviceKind } from '../../platform/device-kind';
import type { FileOutcome } from '../../platform/files';
import type { NotifyOutcome } from '../../platform/notify';
import { formatMinutes } from '../../ui/format';
import { formatWeekday } from '../../ui/format-later';

export const reminderNames: Readonly<Record<ReminderKind, string>> = {
  'check-in': 'Check-in',
  drinks: 'Drinks',
  stretch: 'Stretching',
  massage: 'Massage rhythm',
  share: 'Sharing before a massage',
  backup: 'A copy of your data',
  desk: 'Desk breaks',
};

const plainHints: Readonly<Record<Exclude<ReminderKind, 'drinks' | 'desk'>, string>> = {
  'check-in': 'Not on days you have checked in.',
  stretch: 'Not on days you have stretched.',
  massage: 'Only when one is due and none is booked.',
  share: 'The day before a booked massage, unless you have shared your page since the last one.',
  backup: `Only after ${COPY_DAYS} days or ${COPY_RECORDS} new entries without a copy.`,
};

/** When a reminder stays away by itself; of a desk day that was never set up, what one tap gives. */
export function reminderHint(kind: ReminderKind, stored: Reminder | undefined): string {
  if (kind !== 'drinks' && kind !== 'desk') return plainHints[kind];
  if (kind === 'desk' && !stored) return 'Every 45 min, Monday to Friday 9 to 17, 2 minutes.';
  const { schedule } = stored ?? newReminder(kind);
  const interval = schedule.type === 'every' ? formatMinutes(schedule.minutes) : '';
  return kind === 'drinks'
    ? `Not within ${interval} of the last drink you noted.`
    : `After ${interval} without a break, in your hours.`;
}

/** What holds on this device when the app is open, hidden and closed. */
export const deviceTruth: Readonly<Record<DeviceKind, string>> = {
  'chromium-desktop':
    'While Limber is open in a tab, reminders come to about 20 seconds. Closed, none come: use the calendar file.',
  'chromium-desktop-installed':
    'While Limber is open, reminders come to about 20 seconds. Closed, one nudge a day at best: for a set time use the calendar file.',
  'firefox-desktop':
    'While Limber is open in a tab, reminders come on time. Closed, none come: use the calendar file.',
  'safari-mac':
    'While Limber is in view, reminders come on time. Hidden, they probably do, but the Mac may put the page to sleep. Closed, none come: use the calendar file.',
  'chromium-android':
    'While Limber is in view, reminders come on time. Hidden, only for some minutes. Closed, none come: use the calendar file.',
  'chromium-android-installed':
    'While Limber is in view, reminders come on time. Hidden, only for some minutes. Closed, one nudge a day at best: for a set time use the calendar file.',
  'ios-tab':
    'In a browser tab on this device there are no notifications. Add Limber to the home screen, or use the calendar file.',
  'ios-home-screen':
    'Reminders come while Limber is in view, and not when it is hidden or closed: use the calendar file.',
  other:
    'Reminders come while Limber is in view. Whether they come when it is hidden is not known for this browser: use the calendar file.',
};

const failures: Readonly<Record<'storage-full' | 'outdated' | 'unavailable', string>> = {
  'storage-full': 'Not saved: the device is full.',
  outdated: 'Not saved: a newer Limber is open in another tab.',
  unavailable: 'Not saved: the browser would not store it.',
};

const tested: Readonly<Record<NotifyOutcome, string>> = {
  shown:
    'Sent. If you saw nothing, the system is holding it back: look at its notification settings.',
  denied: 'The browser is not allowed to notify. Reminders then show in the app alone.',
  unsupported: 'There are no notifications here. Reminders show in the app alone.',
  failed: 'The browser would not show it. Reminders then show in the app alone.',
};

const delivered: Readonly<Record<FileOutcome, string>> = {
  shared: 'Handed over.',
  downloaded: 'Saved. Open the file to add it to your calendar.',
  cancelled: 'Not handed over.',
};

const never: Readonly<Record<NonNullable<ReturnType<typeof neverReason>>, string>> = {
  'no-days': 'No day is chosen, so it never comes. Choose at least one.',
  'too-short':
    'The hours are shorter than the time between two, so it never comes. Make the hours longer or the time shorter.',
  quiet: 'All of it falls in your quiet hours, so it never comes. Choose another time.',
};

export const remindersWords = {
  title: 'Reminders',
  time: (name: string) => `${name}: time`,
  days: 'Days',
  weekday: (day: number) => formatWeekday(day, 'short'),
  quiet: 'Quiet hours',
  quietFrom: 'Quiet from',
  quietTo: 'Quiet until',
  pause: 'Pause',
  pausedUntil: 'No reminders before',
  pauseHint:
    'Leave empty for no pause. Holidays, illness and travel in your plan pause by themselves.',
  test: 'Test it now',
  testing: 'It comes in five seconds.',
  tested,
  testTitle: 'A test from Limber',
  testText: 'This is how a reminder looks here.',
  failures,

  desk: 'Desk breaks',
  every: 'Every',
  from: 'From',
  to: 'Until',
  notInOrder:
    'The end must be later than the start. Until you change it, the hours from before hold.',
  never,
  when: (name: string) => `${name}: times and days`,
  lunch: 'Lunch break',
  lunchFrom: 'Lunch from',
  lunchTo: 'Lunch until',
  start: 'Start a routine now',

  noticeAway: 'Notice when I am away',
  awayHint:
    'The browser then says when nobody is there for five minutes: that counts as a break, from the next start of Limber on.',
  away: (minutes: string) => `You were away for ${minutes}. That counts as a break.`,
  logAway: 'Log a stretch for it',
  forgetAway: 'Close',

  calendarTitle: 'In your calendar',
  calendarLead:
    'A file with your reminders and planned massages. Import it again after a change and the old entries are updated.',
  neutral: 'Titles say only "Limber"',
  calendar: 'Calendar file',
  shareCalendar: 'Share the file',
  delivered,
  google: 'With Google Calendar',
  googleLimit:
    'Google drops the alarms of a file. A link adds one entry at the first time of the day, without your holidays: set its alert there by hand.',
  googleAdd: (name: string) => `Add ${name.toLowerCase()}`,

  otherTime: 'Put off twice today. Would another time suit you better?',
  changeTime: 'Choose another time',
  open: 'Open',
  later: 'In 10 minutes',
  notToday: 'Not today',
};
