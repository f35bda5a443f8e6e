import { type Day, weekday } from '../day';
import type { RecordOf } from '../log/kinds';
import {
  calendarDay,
  type DayClock,
  type Instant,
  logDay,
  type Moment,
  MS_PER_MINUTE,
  minuteOfDay,
  momentAt,
  wallMoment,
} from '../moment';
import { pauseOn } from '../rules/calendar-facts';
import type { DeskBreak } from './notice';
import { isWithin, workedHours } from './planned';
import type { Reminder, ReminderRules, Schedule, ShownReminder, ShownReminders } from './reminder';

/** What was done, as far as a reminder asks. */
export interface ReminderFacts {
  /** Log day of the newest check-in. */
  readonly checkInDay?: Day;
  readonly drinkAt?: Instant;
  readonly stretchAt?: Instant;
  /** Since when the person has been sitting without a break; absent while nobody is there. */
  readonly sittingSince?: Instant;
  /** The due engine says that a massage is due, and none is booked. */
  readonly isMassageDue: boolean;
  /** A massage is booked for tomorrow, and the report was not shared since the one before. */
  readonly isShareDue: boolean;
  readonly isCopyDue: boolean;
  /** An open X1, X2 or whole-body X4 answer: no word about stretching or moving. */
  readonly isMovingBlocked: boolean;
  readonly deskBreak: DeskBreak;
  readonly events: readonly RecordOf<'event'>[];
}

export interface ReminderState {
  readonly reminders: readonly Reminder[];
  readonly rules: ReminderRules;
  readonly facts: ReminderFacts;
  /** What this device showed and put off. */
  readonly shown: ShownReminders;
}

interface Now extends DayClock {
  readonly at: Instant;
}

interface LocalNow extends DayClock {
  readonly moment: Moment;
  readonly date: Day;
  readonly minute: number;
}

const localNow = ({ at, zone, dayStartHour }: Now): LocalNow => {
  const moment = momentAt(at, zone);
  return { moment, zone, dayStartHour, date: calendarDay(moment), minute: minuteOfDay(moment) };
};

/** The reminders to show now, in the order they are stored; shown together they are one line. */
export function dueReminders(state: ReminderState, now: Now): Reminder[] {
  const local = localNow(now);
  if (isSilent(state, local)) return [];
  return state.reminders.filter((reminder) => isDue(reminder, state, local));
}

/**
 * The reminders that still wait for an answer, shown or not: what the app lists as due or missed. One
 * that was put off waits its time.
 */
export function openReminders(state: ReminderState, now: Now): Reminder[] {
  const unanswered = Object.entries(state.shown).map(([id, { at: _, ...rest }]) => [id, rest]);
  return dueReminders({ ...state, shown: Object.fromEntries(unanswered) }, now);
}

/** When the next desk break comes if nobody gets up before; undefined outside the hours. */
export function nextDeskBreak(state: ReminderState, now: Now): Instant | undefined {
  const local = localNow(now);
  const desk = state.reminders.find(({ kind }) => kind === 'desk');
  if (!desk?.isOn || !desk.days.includes(weekday(local.date)) || isSilent(state, local)) {
    return undefined;
  }
  if (isDone(desk, state.facts, local)) return undefined;
  return dueSince(desk, state.facts, state.shown[desk.id] ?? {}, local);
}

/** Quiet hours, a pause the person set, or a holiday, an illness, a journey. */
function isSilent({ rules, facts }: ReminderState, { date, minute }: LocalNow): boolean {
  if (isWithin(minute, rules.quiet)) return true;
  if (rules.pausedUntil !== undefined && date < rules.pausedUntil) return true;
  return pauseOn(facts.events, date) !== undefined;
}

function isDue(reminder: Reminder, { facts, shown }: ReminderState, now: LocalNow): boolean {
  if (!reminder.isOn || !reminder.days.includes(weekday(now.date))) return false;
  const before = shown[reminder.id] ?? {};
  if (before.notOn === now.date || isDone(reminder, facts, now)) return false;
  const dueAt = dueSince(reminder, facts, before, now);
  return dueAt !== undefined && dueAt <= now.moment.at;
}

function isDone({ kind }: Reminder, facts: ReminderFacts, now: LocalNow): boolean {
  const today = logDay(now.moment, now.dayStartHour);
  switch (kind) {
    case 'check-in':
      return facts.checkInDay !== undefined && facts.checkInDay >= today;
    case 'stretch':
      return facts.isMovingBlocked || isOnDay(facts.stretchAt, today, now);
    case 'desk':
      return facts.isMovingBlocked;
    case 'massage':
      return !facts.isMassageDue;
    case 'share':
      return !facts.isShareDue;
    case 'backup':
      return !facts.isCopyDue;
    case 'drinks':
      return false; // the interval since the last one decides
  }
}

const isOnDay = (at: Instant | undefined, day: Day, { zone, dayStartHour }: LocalNow): boolean =>
  at !== undefined && logDay(momentAt(at, zone), dayStartHour) >= day;

/** The instant from which a reminder is due on this date, if at all. */
function dueSince(
  reminder: Reminder,
  facts: ReminderFacts,
  before: ShownReminder,
  now: LocalNow,
): Instant | undefined {
  const planned =
    reminder.schedule.type === 'at'
      ? wallMoment(now.date, reminder.schedule.minute, now.zone).at
      : dueAgain(reminder.schedule, lastDone(reminder, facts), now);
  if (planned === undefined) return undefined;
  const { at: shownAt, snoozedUntil } = before;
  if (snoozedUntil !== undefined && isAhead(snoozedUntil, now)) return undefined;
  // A clock that was set back makes "shown" lie ahead: it then says nothing about now.
  const wasShown = shownAt !== undefined && shownAt >= planned && shownAt <= now.moment.at;
  if (!wasShown) return planned;
  if (snoozedUntil !== undefined && snoozedUntil > shownAt) return snoozedUntil;
  if (reminder.schedule.type === 'at') return undefined;
  return shownAt + reminder.schedule.minutes * MS_PER_MINUTE;
}

/**
 * Whether a snooze still runs. One that ends later than any can was made by a clock since set back; a
 * minute is allowed for, because pages read the clock by whole minutes.
 */
const isAhead = (until: Instant, { moment }: LocalNow): boolean =>
  until > moment.at && until <= moment.at + (SNOOZE_MINUTES + 1) * MS_PER_MINUTE;

/** What an interval counts from; a desk break only while somebody is known to sit. */
function lastDone({ kind }: Reminder, facts: ReminderFacts): Instant | undefined {
  if (kind === 'drinks') return facts.drinkAt ?? Number.NEGATIVE_INFINITY;
  if (kind === 'stretch') return facts.stretchAt ?? Number.NEGATIVE_INFINITY;
  return facts.sittingSince;
}

type EverySchedule = Extract<Schedule, { type: 'every' }>;

/** One interval after it was last done or the hours began; undefined outside the hours. */
function dueAgain(
  { minutes, hours, lunch }: EverySchedule,
  done: Instant | undefined,
  { date, minute, zone }: LocalNow,
): Instant | undefined {
  const worked = workedHours(hours, lunch).find((part) => isWithin(minute, part));
  if (!worked || done === undefined) return undefined;
  const begun = wallMoment(date, worked.from, zone).at;
  return Math.max(begun, done) + minutes * MS_PER_MINUTE;
}

/** Minutes that "Later" puts a reminder off (App's choice). */
export const SNOOZE_MINUTES = 10;
/** Times it is put off on one date before another time is offered (App's choice). */
const SNOOZES_BEFORE_OFFER = 2;

const changed = (
  shown: ShownReminders,
  ids: readonly string[],
  change: (before: ShownReminder) => ShownReminder,
): ShownReminders => ({
  ...shown,
  ...Object.fromEntries(ids.map((id) => [id, change(shown[id] ?? {})])),
});

/** Notes that reminders were shown. */
export const afterShowing = (
  shown: ShownReminders,
  ids: readonly string[],
  at: Instant,
): ShownReminders => changed(shown, ids, (before) => ({ ...before, at }));

/** Puts reminders off by ten minutes, and counts it. */
export function afterSnooze(
  shown: ShownReminders,
  ids: readonly string[],
  now: Now,
): ShownReminders {
  const { date } = localNow(now);
  return changed(shown, ids, (before) => ({
    ...before,
    at: now.at,
    snoozedUntil: now.at + SNOOZE_MINUTES * MS_PER_MINUTE,
    snoozes: { day: date, count: snoozesOn(before, date) + 1 },
  }));
}

/** Keeps reminders away for the rest of the date. */
export function afterNotToday(
  shown: ShownReminders,
  ids: readonly string[],
  now: Now,
): ShownReminders {
  const { date } = localNow(now);
  return changed(shown, ids, (before) => ({ ...before, at: now.at, notOn: date }));
}

const snoozesOn = ({ snoozes }: ShownReminder, date: Day): number =>
  snoozes?.day === date ? snoozes.count : 0;

/** Whether a reminder was put off twice today: then another time is offered instead of a third. */
export const wantsOtherTime = (shown: ShownReminders, id: string, now: Now): boolean =>
  snoozesOn(shown[id] ?? {}, localNow(now).date) >= SNOOZES_BEFORE_OFFER;
