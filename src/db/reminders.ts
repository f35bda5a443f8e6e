import { copyDue } from '../core/backup/copy-due';
import { addDays, type Day } from '../core/day';
import { calendarDay, type DayClock, type Instant, momentAt } from '../core/moment';
import type { ReminderFacts, ReminderState } from '../core/reminders/due-reminders';
import {
  type ReminderRow,
  remindersAmong,
  rulesAmong,
  type ShownReminders,
} from '../core/reminders/reminder';
import type { Sitting } from '../core/reminders/sitting';
import { known } from '../core/result';
import { constantsWith } from '../core/rules/constants';
import { deskAdvice } from '../core/rules/desk-break';
import { plansInForce } from '../core/rules/plans';
import { countsTowardsRhythm } from '../core/rules/sessions';
import { connected, type StorageFailure, storageFailure } from './connection';
import { copyFacts } from './copy-facts';
import { db, deviceRows, reminderRows, tableOf } from './db';
import { storedPreferences } from './preferences';
import { allRecords, recordsBetween } from './records';

/** Days of check-ins that say whether the neck or back is sore, and of drinks and stretches. */
const RECENT_DAYS = 14;
const AHEAD_DAYS = 3650;

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

const onDevice = async <T>(key: string): Promise<T | undefined> =>
  (await connected(() => deviceRows().get(key)))?.value as T | undefined;

/** What this device showed and put off. */
export const shownReminders = async (): Promise<ShownReminders> =>
  (await onDevice<ShownReminders>(SHOWN)) ?? {};

/** Changes what this device remembers, in one transaction: the page and the worker both write. */
export const changeShown = (change: (before: ShownReminders) => ShownReminders): Promise<void> =>
  connected(() =>
    db.transaction('rw', deviceRows(), async () => {
      const before = (await deviceRows().get(SHOWN))?.value as ShownReminders | undefined;
      await deviceRows().put({ key: SHOWN, value: change(before ?? {}) });
    }),
  );

export const storedSitting = (): Promise<Sitting | undefined> => onDevice<Sitting>(SITTING);

export const saveSitting = async (sitting: Sitting): Promise<void> => {
  await connected(() => deviceRows().put({ key: SITTING, value: sitting }));
};

interface Clock extends DayClock {
  readonly at: Instant;
}

/** Everything that decides what is due at a moment, read from the database. */
export async function reminderState(clock: Clock, sitting?: Sitting): Promise<ReminderState> {
  const date = calendarDay(momentAt(clock.at, clock.zone));
  const [rows, shown, facts] = await Promise.all([
    storedReminders(),
    shownReminders(),
    reminderFacts(clock.at, date, sitting),
  ]);
  return { reminders: remindersAmong(rows), rules: rulesAmong(rows), shown, facts };
}

async function reminderFacts(at: Instant, date: Day, sitting?: Sitting): Promise<ReminderFacts> {
  const since = addDays(date, -RECENT_DAYS);
  const [checkIns, drinks, stretches, events, safetyAnswers, preferences] = await Promise.all([
    recordsBetween('check-in', since, addDays(date, 1)),
    recordsBetween('drink', since, addDays(date, 1)),
    recordsBetween('stretch', since, addDays(date, 1)),
    allRecords('event'),
    allRecords('safety-answer'),
    storedPreferences(),
  ]);
  const constants = constantsWith(preferences.ruleConstants);
  const advice = deskAdvice(
    { checkIns, events, safetyAnswers, today: date, constants },
    { sittingMinutes: 0, isWorkingTime: false },
  );
  const stretchAt = latest(stretches.map((item) => item.at ?? item.createdAt));
  return {
    events,
    isMovingBlocked: advice.state === 'BLOCKED',
    isMassageDue: await isMassageDue(date),
    isCopyDue: copyDue(await copyFacts(), at) !== 'not-due',
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

/** The rhythm's interval has passed since the last session, and none is booked. */
async function isMassageDue(date: Day): Promise<boolean> {
  const { rhythm } = plansInForce(await allRecords('plan'), date);
  if (!rhythm) return false;
  const recent = await recordsBetween(
    'massage',
    addDays(date, -rhythm.intervalDays),
    addDays(date, AHEAD_DAYS),
  );
  const isBooked = recent.some(({ status, day }) => status === 'planned' && day >= date);
  const wasDone = recent.some(
    (item) =>
      item.status === 'done' &&
      countsTowardsRhythm(item) &&
      item.day > addDays(date, -rhythm.intervalDays),
  );
  return !isBooked && !wasDone;
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
