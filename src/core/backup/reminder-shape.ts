import {
  type Hours,
  type Reminder,
  type ReminderKind,
  type ReminderRow,
  type ReminderRules,
  reminderKinds,
  type Schedule,
} from '../reminders/reminder';
import { ok } from '../result';
import { dayShape } from './day-shape';
import { flaw, list, number, object, oneOf, optional, type Shape, tagged } from './shape';

const MINUTES_PER_DAY = 1440;
const minute = number(0, MINUTES_PER_DAY - 1, true);
const hours = object<Hours>({ from: minute, to: number(0, MINUTES_PER_DAY, true) });

const isOn: Shape<boolean> = (value) =>
  typeof value === 'boolean' ? ok(value) : flaw('wrong-type');

const schedule = tagged<Schedule>('type', {
  at: object<Extract<Schedule, { type: 'at' }>>({ type: oneOf(['at']), minute }),
  every: object<Extract<Schedule, { type: 'every' }>>({
    type: oneOf(['every']),
    minutes: number(1, MINUTES_PER_DAY, true),
    hours,
    lunch: optional(hours),
  }),
});

const reminder = (kind: ReminderKind): Shape<Reminder> =>
  object<Reminder>({
    id: oneOf([kind]),
    kind: oneOf([kind]),
    isOn,
    days: list(number(0, 6, true), 7),
    schedule,
  });

/** A row of the table of reminders; there is one of each kind, known by its kind. */
export const reminderShape = tagged<ReminderRow>('kind', {
  ...Object.fromEntries(reminderKinds.map((kind) => [kind, reminder(kind)])),
  rules: object<ReminderRules>({
    id: oneOf(['rules']),
    kind: oneOf(['rules']),
    quiet: hours,
    pausedUntil: optional(dayShape),
  }),
});
