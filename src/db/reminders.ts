import { copyDue } from '../core/backup/copy-due';
import { addDays, type Day } from '../core/day';
import { calendarDay, type DayClock, type Instant, logDay, momentAt } from '../core/moment';
import type { Preferences } from '../core/preferences';
import type { ReminderFacts, ReminderState } from '../core/reminders/due-reminders';
import {
  type Reminder,
  type ReminderKind,
  type ReminderRow,
  remindersAmong,
  rulesAmong,
  type ShownReminders,
} from '../core/reminders/reminder';
import type { Sitting } from '../core/reminders/sitting';
import { known } from '../core/result';
import { constantsWith } from '../core/rules/constants';
import { deskAdvice, deskFacts } from '../core/rules/desk-break';
import { massageAdvice } from '../core/rules/massage';
import { massageFacts } from '../core/rules/massage-facts';
import { connected, type StorageFailure, storageFailure } from './connection';
import { copyFacts } from './copy-facts';
import { db, deviceRows, reminderRows, tableOf } from './db';
import { deviceNote, reportSharedAt, saveDeviceNote } from './device-notes';
import { storedPreferences } from './preferences';
import { allRecords, recordsBetween } from './records';
import { ruleRecordsOn } from './rule-records';

/** Days of check-ins that say whether the neck or back is sore, and of drinks and stretches. */
const RECENT_DAYS = 14;

const SHOWN = 'reminders-shown';
const SITTING = 'sitting';

/** All reminders and the rules for them. */
export const storedReminders = async (): Promise<ReminderRow[]> =>
  connected(() => reminderRows().toArray());

/** Stores a reminder or the rules. */
export async function saveReminder(row: ReminderRow): Promise<'saved' | StorageFailure> {
  try {
    await connected(() => reminderRows().put(row));
    return 'saved';
  } catch (error) {
    return storageFailure(error);
  }
}

/** Changes parts of a stored reminder, whatever else of it was changed a moment ago. */
export async function updateReminder(
  id: string,
  changes: Partial<Pick<Reminder, 'isOn' | 'days' | 'schedule'>>,
): Promise<'saved' | StorageFailure> {
  try {
    await connected(() => reminderRows().update(id, (row) => void Object.assign(row, changes)));
    return 'saved';
  } catch (error) {
    return storageFailure(error);
  }
}

/** What this device showed and put off. */
export const shownReminders = async (): Promise<ShownReminders> =>
  (await deviceNote<ShownReminders>(SHOWN)) ?? {};

/** Changes what this device remembers, in one transaction: the page and the worker both write. */
export const changeShown = (change: (before: ShownReminders) => ShownReminders): Promise<void> =>
  connected(() =>
    db.transaction('rw', deviceRows(), async () => {
      const before = (await deviceRows().get(SHOWN))?.value as ShownReminders | undefined;
      await deviceRows().put({ key: SHOWN, value: change(before ?? {}) });
    }),
  );

export const storedSitting = (): Promise<Sitting | undefined> => deviceNote<Sitting>(SITTING);

export const saveSitting = (sitting: Sitting): Promise<void> => saveDeviceNote(SITTING, sitting);

interface Clock extends DayClock {
  readonly at: Instant;
}

/** Everything that decides what is due at a moment, read from the database. */
export async function reminderState(clock: Clock, sitting?: Sitting): Promise<ReminderState> {
  const [rows, shown] = await Promise.all([storedReminders(), shownReminders()]);
  const reminders = remindersAmong(rows);
  const facts = await reminderFacts(clock, reminders, sitting);
  return { reminders, rules: rulesAmong(rows), shown, facts };
}

/** The facts; what takes long to find out is asked only for a reminder that is on. */
async function reminderFacts(
  clock: Clock,
  reminders: readonly Reminder[],
  sitting?: Sitting,
): Promise<ReminderFacts> {
  const date = calendarDay(momentAt(clock.at, clock.zone));
  const since = addDays(date, -RECENT_DAYS);
  const isOn = (kind: ReminderKind) => reminders.some((item) => item.kind === kind && item.isOn);
  const [checkIns, drinks, stretches, events, safetyAnswers, preferences] = await Promise.all([
    recordsBetween('check-in', since, addDays(date, 1)),
    recordsBetween('drink', since, addDays(date, 1)),
    recordsBetween('stretch', since, addDays(date, 1)),
    allRecords('event'),
    allRecords('safety-answer'),
    storedPreferences(),
  ]);
  const constants = constantsWith(preferences.ruleConstants);
  const desk = { checkIns, events, safetyAnswers, today: date, constants };
  const working = { sittingMinutes: 0, isWorkingTime: false };
  const advice = deskAdvice(desk, working);
  const stretchAt = latest(stretches.map((item) => item.at ?? item.createdAt));
  return {
    events,
    isMovingBlocked: advice.state === 'BLOCKED',
    deskBreak: {
      minutes: advice.minutes,
      ...known({ sore: deskFacts(desk, working).sore }),
    },
    isMassageDue: isOn('massage') && (await isMassageDue(clock, preferences)),
    isShareDue: isOn('share') && (await isShareDue(date)),
    isCopyDue: isOn('backup') && copyDue(await copyFacts(), clock.at) !== 'not-due',
    ...known({
      checkInDay: checkIns.at(-1)?.day,
      drinkAt: latest(drinks.map((item) => item.at ?? item.createdAt)),
      stretchAt,
      sittingSince: sitting && Math.max(sitting.since, stretchAt ?? sitting.since),
    }),
  };
}

const latest = (instants: readonly Instant[]): Instant | undefined =>
  instants.length > 0 ? Math.max(...instants) : undefined;

/** The due engine says so (science 9.2), and none is booked. */
async function isMassageDue(
  { at, zone, dayStartHour }: Clock,
  { profile, ruleConstants }: Preferences,
): Promise<boolean> {
  const today = logDay(momentAt(at, zone), dayStartHour);
  const constants = constantsWith(ruleConstants);
  const facts = massageFacts({
    ...(await ruleRecordsOn(today)),
    profile,
    today,
    now: at,
    constants,
  });
  const { state, booked } = massageAdvice(facts);
  return booked === undefined && (state === 'DUE' || state === 'OVERDUE');
}

/** A massage is booked for tomorrow, and the report was not shared since the last one. */
async function isShareDue(date: Day): Promise<boolean> {
  const tomorrow = addDays(date, 1);
  const booked = await recordsBetween('massage', tomorrow, tomorrow);
  if (!booked.some(({ status }) => status === 'planned')) return false;
  const sharedAt = await reportSharedAt();
  if (sharedAt === undefined) return true;
  const done = (await allRecords('massage')).filter(({ status }) => status === 'done');
  const lastDoneAt = latest(done.map((item) => item.at ?? item.createdAt));
  return lastDoneAt !== undefined && lastDoneAt > sharedAt;
}

/** Massages booked from a day on. */
export const plannedMassages = async (from: Day) =>
  connected(() =>
    tableOf('massage')
      .where('day')
      .aboveOrEqual(from)
      .filter(({ status }) => status === 'planned')
      .toArray(),
  );
