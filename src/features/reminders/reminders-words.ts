import type { ReminderKind } from '../../core/reminders/reminder';
import type { DeviceKind } from '../../platform/device-kind';
import type { FileOutcome } from '../../platform/files';
import type { NotifyOutcome } from '../../platform/notify';
import { formatWeekday } from '../../ui/format';

export const reminderNames: Readonly<Record<ReminderKind, string>> = {
  'check-in': 'Check-in',
  drinks: 'Drinks',
  stretch: 'Stretching',
  massage: 'Massage rhythm',
  backup: 'A copy of your data',
  desk: 'Desk breaks',
};

/** When each kind stays away by itself. */
export const reminderHints: Readonly<Record<ReminderKind, string>> = {
  'check-in': 'Not on days you have checked in.',
  drinks: 'Not within two hours of the last drink you noted.',
  stretch: 'Not on days you have stretched.',
  massage: 'Only when one is due and none is booked.',
  backup: 'Only when the last copy is two weeks old.',
  desk: 'Every 45 min, Monday to Friday 9 to 17, 2 minutes.',
};

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
  deskHint: reminderHints.desk,
  every: 'Every',
  from: 'From',
  to: 'Until',
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
