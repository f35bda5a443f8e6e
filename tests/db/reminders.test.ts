import { afterEach, describe, expect, it } from 'vitest';
import type { Day } from '../../src/core/day';
import type { KindRecord } from '../../src/core/log/kinds';
import { wallMoment } from '../../src/core/moment';
import { newReminder, type ReminderKind } from '../../src/core/reminders/reminder';
import { db, tableOf } from '../../src/db/db';
import { noteReportShared } from '../../src/db/device-notes';
import { setPreferences } from '../../src/db/preferences';
import { addRecords } from '../../src/db/records';
import { reminderState, saveReminder } from '../../src/db/reminders';
import { checkIn, dayOf, drink, massage, momentAtClock, rhythmPlan } from '../support/records';

const zone = 'Europe/Vienna';
const today = dayOf('2026-11-24');

afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

/** What is found out at nine in the morning with a reminder on. */
async function factsFor(kind: ReminderKind, day: Day = today) {
  await saveReminder(newReminder(kind));
  const { at } = wallMoment(day, 540, zone);
  return (await reminderState({ at, zone, dayStartHour: 3 })).facts;
}

const massages = (...records: ReturnType<typeof massage>[]): KindRecord[] =>
  records.map((record) => ({ kind: 'massage', record }));

const booked = (day: string) => massage(day, { status: 'planned', ...momentAtClock(day, '17:00') });

describe('a massage to book', () => {
  const rhythm: KindRecord = {
    kind: 'plan',
    record: rhythmPlan('2026-10-01', { intervalDays: 14 }),
  };

  it('is what the due engine calls due', async () => {
    await addRecords([rhythm, ...massages(massage('2026-11-03'))]);
    expect(await factsFor('massage')).toMatchObject({ isMassageDue: true });
  });

  it('is none while the engine says not yet', async () => {
    await addRecords([rhythm, ...massages(massage('2026-11-20'))]);
    expect(await factsFor('massage')).toMatchObject({ isMassageDue: false });
  });

  it('is none once one is booked', async () => {
    await addRecords([rhythm, ...massages(massage('2026-11-03'), booked('2026-11-30'))]);
    expect(await factsFor('massage')).toMatchObject({ isMassageDue: false });
  });

  it('is not looked for while its reminder is off', async () => {
    await addRecords([rhythm, ...massages(massage('2026-11-03'))]);
    expect(await factsFor('check-in')).toMatchObject({ isMassageDue: false });
  });
});

describe('a report to share', () => {
  it.each([
    ['on the day before a booked massage', '2026-11-25', true],
    ['not two days before', '2026-11-26', false],
    ['not on the day itself', '2026-11-24', false],
  ])('is one %s', async (_what, day, isShareDue) => {
    await addRecords(massages(booked(day)));
    expect(await factsFor('share')).toMatchObject({ isShareDue });
  });

  it('is none once it was shared since the last massage', async () => {
    await addRecords(massages(massage('2026-11-03'), booked('2026-11-25')));
    await noteReportShared(wallMoment(dayOf('2026-11-20'), 600, zone).at);
    expect(await factsFor('share')).toMatchObject({ isShareDue: false });
  });

  it('is one again when it was shared before the last massage', async () => {
    await addRecords(massages(massage('2026-11-03'), booked('2026-11-25')));
    await noteReportShared(wallMoment(dayOf('2026-11-02'), 600, zone).at);
    expect(await factsFor('share')).toMatchObject({ isShareDue: true });
  });
});

describe('a copy to save', () => {
  const drinks = (count: number, day: string): KindRecord[] =>
    Array.from({ length: count }, () => ({ kind: 'drink', record: drink(day) }));

  it('is one after 30 new entries since the last copy', async () => {
    await addRecords([...drinks(5, '2026-11-01'), ...drinks(30, '2026-11-23')]);
    await setPreferences({ lastCopyAt: wallMoment(dayOf('2026-11-22'), 540, zone).at });
    expect(await factsFor('backup')).toMatchObject({ isCopyDue: true });
  });

  it('is none with 29, and none in the first week', async () => {
    await addRecords([...drinks(5, '2026-11-01'), ...drinks(29, '2026-11-23')]);
    await setPreferences({ lastCopyAt: wallMoment(dayOf('2026-11-22'), 540, zone).at });
    expect(await factsFor('backup')).toMatchObject({ isCopyDue: false });
    await tableOf('drink').where('day').equals('2026-11-01').delete();
    await setPreferences({ lastCopyAt: null });
    await addRecords(drinks(10, '2026-11-22'));
    expect(await factsFor('backup')).toMatchObject({ isCopyDue: false });
  });
});

describe('a desk break', () => {
  it('lasts as long as rule S4 gives it', async () => {
    expect((await factsFor('desk')).deskBreak).toEqual({ minutes: { from: 2, to: 3 } });
    await addRecords([
      { kind: 'check-in', record: checkIn('2026-11-24', { soreness: { 'upper-trap-left': 4 } }) },
    ]);
    expect((await factsFor('desk')).deskBreak).toMatchObject({
      minutes: { from: 5, to: 5 },
      sore: { region: 'upper-trap-left', soreness: 4 },
    });
  });
});
