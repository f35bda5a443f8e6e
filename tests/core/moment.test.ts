import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayFromNumber } from '../../src/core/day';
import {
  calendarDay,
  clockText,
  lastMomentBefore,
  logDay,
  type Moment,
  minuteOfDay,
  minutesBetween,
  momentAt,
  momentOnLogDay,
  offsetAt,
  wallMoment,
} from '../../src/core/moment';
import { dayOf, momentAtClock } from '../support/records';

const zones = [
  'UTC',
  'Europe/Vienna',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'America/Nuuk',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Asia/Tehran',
  'Asia/Pyongyang',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];
const anyZone = fc.constantFrom(...zones);
const anyMinute = fc.integer({ min: 0, max: 1439 });
const anyStart = fc.integer({ min: 0, max: 12 });
/** 1990 to 2036, with the days around clock changes drawn often. */
const anyDay = fc.oneof(
  fc.integer({ min: 7_305, max: 24_470 }).map(dayFromNumber),
  fc
    .constantFrom(
      ...['2011-12-28', '2011-12-29', '2011-12-30', '2011-12-31', '2026-03-07', '2026-03-08'],
      ...['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-04-04', '2026-10-03'],
      ...['2024-03-30', '2024-03-31', '2024-10-26', '2024-10-27', '2026-11-01', '2026-09-05'],
    )
    .map(dayOf),
);

/** Whether the clocks of the place never showed this time on this date. */
const isSkipped = (moment: Moment, date: Day, minute: number) =>
  minuteOfDay(moment) !== minute || calendarDay(moment) !== date;

describe('the log day', () => {
  const clock = { zone: 'Europe/Vienna', dayStartHour: 3 };

  test('of 23:59 is that date, of 00:01 still the date before when the day starts at 03:00', () => {
    expect(logDay(momentAtClock('2026-11-24', '23:59'), 3)).toBe('2026-11-24');
    expect(logDay(momentAtClock('2026-11-25', '00:01'), 3)).toBe('2026-11-24');
    expect(logDay(momentAtClock('2026-11-25', '02:59'), 3)).toBe('2026-11-24');
    expect(logDay(momentAtClock('2026-11-25', '03:00'), 3)).toBe('2026-11-25');
    expect(logDay(momentAtClock('2026-11-25', '00:01'), 0)).toBe('2026-11-25');
  });

  test('puts the small hours of a log day on the next date', () => {
    expect(momentOnLogDay(dayOf('2026-11-24'), 1, clock)).toEqual(
      momentAtClock('2026-11-25', '00:01'),
    );
    expect(momentOnLogDay(dayOf('2026-11-24'), 1439, clock)).toEqual(
      momentAtClock('2026-11-24', '23:59'),
    );
    expect(momentOnLogDay(dayOf('2026-11-24'), 180, clock)).toEqual(
      momentAtClock('2026-11-24', '03:00'),
    );
    expect(calendarDay(momentOnLogDay(dayOf('2028-02-28'), 30, clock))).toBe('2028-02-29');
  });

  test('of a clock time on a log day is that day, unless the clocks skip the time', () => {
    fc.assert(
      fc.property(anyDay, anyMinute, anyZone, anyStart, (day, minute, zone, dayStartHour) => {
        const moment = momentOnLogDay(day, minute, { zone, dayStartHour });
        const date = minute < dayStartHour * 60 ? addDays(day, 1) : day;
        fc.pre(!isSkipped(moment, date, minute));
        expect(logDay(moment, dayStartHour)).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a clock time', () => {
  test('in Vienna on the night of spring moves on by the hour that is skipped', () => {
    const skipped = momentAtClock('2026-03-29', '02:30');
    expect(skipped).toEqual({ at: Date.parse('2026-03-29T01:30Z'), offset: 120 });
    expect(clockText(minuteOfDay(skipped))).toBe('03:30');
  });

  test('in Vienna and New York that happens twice is the first of the two', () => {
    expect(momentAtClock('2026-10-25', '02:30')).toEqual({
      at: Date.parse('2026-10-25T00:30Z'),
      offset: 120,
    });
    expect(momentAtClock('2026-11-01', '01:30', 'America/New_York')).toEqual({
      at: Date.parse('2026-11-01T05:30Z'),
      offset: -240,
    });
    expect(momentAtClock('2026-10-25', '03:00').offset).toBe(60);
  });

  test('in New York on the night of spring moves on by the hour that is skipped', () => {
    expect(momentAtClock('2026-03-08', '02:30', 'America/New_York')).toEqual({
      at: Date.parse('2026-03-08T07:30Z'),
      offset: -240,
    });
  });

  test('on the day Samoa skipped moves on by that day', () => {
    expect(momentAtClock('2011-12-29', '23:59', 'Pacific/Apia')).toEqual({
      at: Date.parse('2011-12-30T09:59Z'),
      offset: -600,
    });
    const skipped = momentAtClock('2011-12-30', '12:00', 'Pacific/Apia');
    expect(calendarDay(skipped)).toBe('2011-12-31');
    expect(clockText(minuteOfDay(skipped))).toBe('12:00');
    expect(momentAtClock('2011-12-31', '00:00', 'Pacific/Apia')).toEqual({
      at: Date.parse('2011-12-30T10:00Z'),
      offset: 840,
    });
  });

  test('on Lord Howe Island knows half an hour of summer time', () => {
    const zone = 'Australia/Lord_Howe';
    expect(momentAtClock('2026-10-04', '02:10', zone)).toEqual({
      at: Date.parse('2026-10-03T15:40Z'),
      offset: 660,
    });
    expect(momentAtClock('2026-04-05', '01:45', zone)).toEqual({
      at: Date.parse('2026-04-04T14:45Z'),
      offset: 660,
    });
    expect(momentAtClock('2026-04-05', '02:00', zone).offset).toBe(630);
  });

  test('in Kathmandu stands five hours and three quarters before Greenwich', () => {
    expect(momentAtClock('2026-11-24', '00:15', 'Asia/Kathmandu')).toEqual({
      at: Date.parse('2026-11-23T18:30Z'),
      offset: 345,
    });
  });

  test.each([
    ['+05:45', 345],
    ['-03:30', -210],
    ['+00:00', 0],
    ['-15', -15],
  ])('in a zone that is always %s from UTC stands %i minutes from it', (zone, minutes) => {
    expect(offsetAt(Date.parse('2026-07-01T00:00Z'), zone)).toBe(minutes);
  });

  test('that was not skipped is what the clock then shows', () => {
    fc.assert(
      fc.property(anyDay, anyMinute, anyZone, (day, minute, zone) => {
        const moment = wallMoment(day, minute, zone);
        expect(moment.offset).toBe(offsetAt(moment.at, zone));
        const hourBefore = momentAt(moment.at - 3_600_000, zone);
        fc.pre(!isSkipped(moment, day, minute));
        expect(minuteOfDay(hourBefore)).not.toBe(minute); // nor was it shown before
      }),
      { numRuns: 1000 },
    );
  });

  test('before a limit is never after it, and at most a day of 25 hours earlier', () => {
    fc.assert(
      fc.property(anyDay, anyMinute, anyMinute, anyZone, (day, limitMinute, minute, zone) => {
        const limit = wallMoment(day, limitMinute, zone);
        const found = lastMomentBefore(limit, minute, zone);
        expect(found.at).toBeLessThanOrEqual(limit.at);
        expect(minutesBetween(found, limit)).toBeLessThanOrEqual(25 * 60);
      }),
      { numRuns: 2000 },
    );
  });

  test('that Nuuk or Samoa skipped just before a limit is that of the date before', () => {
    const afterGap = momentAtClock('2024-03-31', '00:10', 'America/Nuuk');
    expect(lastMomentBefore(afterGap, 23 * 60 + 30, 'America/Nuuk')).toEqual(
      momentAtClock('2024-03-29', '23:30', 'America/Nuuk'),
    );
    const afterSkippedDay = momentAtClock('2011-12-31', '10:00', 'Pacific/Apia');
    expect(lastMomentBefore(afterSkippedDay, 601, 'Pacific/Apia')).toEqual(
      momentAtClock('2011-12-29', '10:01', 'Pacific/Apia'),
    );
  });

  test('in a zone the browser has no name for counts as Greenwich time', () => {
    expect(momentAtClock('2026-11-24', '12:00', 'Etc/Unknown')).toEqual({
      at: Date.parse('2026-11-24T12:00Z'),
      offset: 0,
    });
  });
});
