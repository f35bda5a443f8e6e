import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  daysBetween,
  daysFrom,
  parseDay,
  startOfWeek,
  weekday,
} from '../../src/core/day';
import { dayOf } from '../support/records';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map(dayFromNumber);

describe('a day', () => {
  test('exists on 29 February in a leap year alone', () => {
    expect(parseDay('2028-02-29')).toBe('2028-02-29');
    expect(parseDay('2000-02-29')).toBe('2000-02-29');
    expect(parseDay('2026-02-29')).toBeUndefined();
    expect(parseDay('2100-02-29')).toBeUndefined();
  });

  test.each([
    '',
    '2026-13-01',
    '2026-04-31',
    '2026-00-10',
    '2026-1-01',
    '26-01-01',
    '2026/01/01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '+010000-01-01',
    'today',
  ])('is not %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('follows the leap day and the last day of the year', () => {
    expect(addDays(dayOf('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(dayOf('2028-02-29'), 1)).toBe('2028-03-01');
    expect(addDays(dayOf('2026-12-31'), 1)).toBe('2027-01-01');
    expect(daysBetween(dayOf('2028-02-28'), dayOf('2028-03-01'))).toBe(2);
  });

  test('the same day of a shorter month is its last one', () => {
    expect(addMonths(dayOf('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(dayOf('2028-01-31'), 1)).toBe('2028-02-29');
    expect(addMonths(dayOf('2028-02-29'), 12)).toBe('2029-02-28');
    expect(addMonths(dayOf('2026-03-31'), -1)).toBe('2026-02-28');
  });

  test('30 December 2011 stands in the calendar although Samoa skipped it', () => {
    expect(addDays(dayOf('2011-12-29'), 1)).toBe('2011-12-30');
    expect(addDays(dayOf('2011-12-30'), 1)).toBe('2011-12-31');
  });

  test('every day from a first to a last one is listed, both included', () => {
    expect(daysFrom(dayOf('2026-03-28'), dayOf('2026-03-30'))).toEqual([
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
    ]);
    expect(daysFrom(dayOf('2026-03-28'), dayOf('2026-03-27'))).toEqual([]);
  });

  test('reads back as itself, whatever is added and taken away again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
        const other = addDays(day, count);
        expect(parseDay(day)).toBe(day);
        expect(dayFromNumber(dayNumber(day))).toBe(day);
        expect(daysBetween(day, other)).toBe(count);
        expect(addDays(other, -count)).toBe(day);
        expect(Math.sign(count)).toBe(other > day ? 1 : other < day ? -1 : 0);
      }),
    );
  });

  test('a week starts at most six days before, on the weekday the person chose', () => {
    expect(weekday(dayOf('2026-11-24'))).toBe(2);
    expect(startOfWeek(dayOf('2026-11-24'), 'monday')).toBe('2026-11-23');
    expect(startOfWeek(dayOf('2026-11-24'), 'sunday')).toBe('2026-11-22');
    expect(startOfWeek(dayOf('2026-11-24'), 'saturday')).toBe('2026-11-21');
    const weekdays = { sunday: 0, monday: 1, saturday: 6 } as const;
    fc.assert(
      fc.property(anyDay, fc.constantFrom('monday', 'sunday', 'saturday'), (day, start) => {
        const first = startOfWeek(day, start);
        expect(weekday(first)).toBe(weekdays[start]);
        expect(daysBetween(first, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(first, day)).toBeLessThan(7);
      }),
    );
  });
});
