import type { Day } from '../day';
import type { Instant } from '../moment';

/** What a person can be reminded of. */
export const reminderKinds = [
  'check-in',
  'drinks',
  'stretch',
  'massage',
  'share',
  'backup',
  'desk',
] as const;

export type ReminderKind = (typeof reminderKinds)[number];

/** A stretch of the local day, in minutes from midnight; `to` is no longer part of it. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** Once a day at a clock time, or again and again within hours since the thing was last done. */
export type Schedule =
  | { readonly type: 'at'; readonly minute: number }
  | {
      readonly type: 'every';
      readonly minutes: number;
      readonly hours: Hours;
      /** A gap in the hours, such as lunch. */
      readonly lunch?: Hours;
    };

/** A reminder. Its times float: they are those of whatever clock the person lives by. */
export interface Reminder {
  readonly id: string;
  readonly kind: ReminderKind;
  readonly isOn: boolean;
  /** Weekdays, 0 (Sunday) to 6. */
  readonly days: readonly number[];
  readonly schedule: Schedule;
}

/** What holds for all reminders together. */
export interface ReminderRules {
  readonly id: 'rules';
  readonly kind: 'rules';
  /** No reminder in these hours; they may pass midnight. */
  readonly quiet: Hours;
  /** First day on which reminders come again. */
  readonly pausedUntil?: Day;
}

/** A row of the table of reminders. */
export type ReminderRow = Reminder | ReminderRules;

/** What one device remembers of a reminder. */
export interface ShownReminder {
  /** When it was last shown. */
  readonly at?: Instant;
  /** Put off until this instant. */
  readonly snoozedUntil?: Instant;
  /** Times it was put off, and the date of that. */
  readonly snoozes?: { readonly day: Day; readonly count: number };
  /** The date on which it was told "not today". */
  readonly notOn?: Day;
}

export type ShownReminders = Readonly<Record<string, ShownReminder>>;

/** Ten at night to seven in the morning (App's choice). */
export const usualRules: ReminderRules = {
  id: 'rules',
  kind: 'rules',
  quiet: { from: 22 * 60, to: 7 * 60 },
};

/** Limits of an interval in minutes: of desk breaks (HSE "short and often"), and of all else (App's choice). */
export const intervalLimits = {
  desk: { min: 20, max: 60, step: 5 },
  other: { min: 30, max: 240, step: 15 },
} as const;

const workdays = [1, 2, 3, 4, 5];
const everyDay = [0, 1, 2, 3, 4, 5, 6];

/** What each reminder is set to by the one tap that makes it (App's choice). */
const usualSchedules: Readonly<Record<ReminderKind, Pick<Reminder, 'days' | 'schedule'>>> = {
  'check-in': { days: everyDay, schedule: { type: 'at', minute: 8 * 60 } },
  drinks: {
    days: everyDay,
    schedule: { type: 'every', minutes: 120, hours: { from: 9 * 60, to: 19 * 60 } },
  },
  stretch: { days: everyDay, schedule: { type: 'at', minute: 18 * 60 } },
  massage: { days: everyDay, schedule: { type: 'at', minute: 10 * 60 } },
  share: { days: everyDay, schedule: { type: 'at', minute: 18 * 60 } },
  backup: { days: [0], schedule: { type: 'at', minute: 17 * 60 } },
  desk: {
    days: workdays,
    schedule: { type: 'every', minutes: 45, hours: { from: 9 * 60, to: 17 * 60 } },
  },
};

/** A reminder as one tap makes it. There is one of each kind, known by its kind. */
export const newReminder = (kind: ReminderKind): Reminder => ({
  id: kind,
  kind,
  isOn: true,
  ...usualSchedules[kind],
});

/** The rules among stored rows, or the usual ones. */
export const rulesAmong = (rows: readonly ReminderRow[]): ReminderRules =>
  rows.find((row) => row.kind === 'rules') ?? usualRules;

/** The reminders among stored rows. */
export const remindersAmong = (rows: readonly ReminderRow[]): Reminder[] =>
  rows.filter((row) => row.kind !== 'rules');
