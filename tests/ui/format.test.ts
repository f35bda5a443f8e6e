import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockOf,
  formatClock,
  formatCount,
  formatDay,
  formatKm,
  formatList,
  formatMinutes,
  formatMl,
  formatNumber,
  formatRelativeDay,
  formatSeconds,
  formatTime,
  safeLocale,
} from '../../src/ui/format';
import { formatBytes, formatPercent, formatWeekday } from '../../src/ui/format-later';
import { readMinutes } from '../../src/ui/minutes-text';

describe('a locale', () => {
  it.each(['C', '', 'not a locale', 'xx-YY-zzzzzzzzzzzz', undefined])(
    '%s falls back to English',
    (tag) => {
      expect(safeLocale(tag)).toMatch(/^en/);
    },
  );

  it('that is known stays as it is', () => {
    expect(safeLocale('de-AT')).toBe('de-AT');
  });

  it('decides between 12 and 24 hours', () => {
    expect([clockOf('en-US'), clockOf('en-GB'), clockOf('de'), clockOf('C')]).toEqual([
      12, 24, 24, 12,
    ]);
  });
});

describe('a day', () => {
  it('reads as people say it', () => {
    expect(formatDay('2026-11-12')).toBe('Thu 12 November');
    expect(formatDay('2026-11-12', 'full')).toBe('Thursday 12 November');
    expect(formatDay('2026-11-12', 'date')).toBe('12 November');
    expect(formatDay('2026-11-12', 'month')).toBe('November');
  });

  it('names its year when it is another one', () => {
    expect(formatDay('2025-12-31', 'short', '2026-01-01')).toBe('Wed 31 December 2025');
  });

  it('next to today has a word of its own', () => {
    const read = (day: string) => formatRelativeDay(day, '2026-03-01');
    expect(read('2026-03-01')).toBe('Today');
    expect(read('2026-02-28')).toBe('Yesterday');
    expect(read('2026-03-02')).toBe('Tomorrow');
    expect(read('2026-02-27')).toBe('Fri 27 February');
  });

  it('has a weekday counted from Sunday', () => {
    expect([0, 1, 6].map((day) => formatWeekday(day))).toEqual(['Sunday', 'Monday', 'Saturday']);
  });
});

describe('a clock time', () => {
  it('shows 12 or 24 hours', () => {
    expect(formatClock(545)).toBe('09:05');
    expect(formatClock(545, 12)).toBe('9:05\u00a0am');
    expect(formatClock(0, 12)).toBe('12:00\u00a0am');
    expect(formatClock(12 * 60, 12)).toBe('12:00\u00a0pm');
    expect(formatClock(23 * 60 + 59)).toBe('23:59');
  });

  it('of an instant follows the offset that was in force', () => {
    const at = Date.UTC(2026, 10, 12, 23, 30);
    expect(formatTime(at, 60)).toBe('00:30');
    expect(formatTime(at, -300)).toBe('18:30');
    expect(formatTime(at, 845)).toBe('13:35');
  });
});

describe('an amount', () => {
  it('of minutes reads in hours from one hour on', () => {
    expect([0, 45, 59.6, 120, 370, 605].map(formatMinutes)).toEqual([
      '0\u00a0min',
      '45\u00a0min',
      '1\u00a0h',
      '2\u00a0h',
      '6\u00a0h\u00a010',
      '10\u00a0h\u00a005',
    ]);
  });

  it('of minutes is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59_999 }), (minutes) => {
        expect(readMinutes(formatMinutes(minutes).replace(',', ''))).toBe(minutes);
      }),
    );
  });

  it('of minutes can be typed in several ways', () => {
    expect(['6:10', '6h10', '6 H 10 min', '370', '1,5 h', '45 min'].map(readMinutes)).toEqual([
      370, 370, 370, 370, 90, 45,
    ]);
    expect(['', '6:75', 'six', '-5'].map(readMinutes)).toEqual([null, null, null, null]);
  });

  it('of seconds reads in minutes from one minute on', () => {
    expect([45, 60, 90].map(formatSeconds)).toEqual([
      '45\u00a0s',
      '1\u00a0min',
      '1\u00a0min 30\u00a0s',
    ]);
  });

  it('to drink reads in millilitres, litres or ounces', () => {
    expect([250, 1000, 1250, 2500].map((ml) => formatMl(ml))).toEqual([
      '250\u00a0ml',
      '1\u00a0l',
      '1.25\u00a0l',
      '2.5\u00a0l',
    ]);
    expect(formatMl(250, 'fl-oz')).toBe('8.5\u00a0fl\u00a0oz');
  });

  it('of distance reads in kilometres or miles', () => {
    expect([formatKm(5.23), formatKm(5, 'mi')]).toEqual(['5.2\u00a0km', '3.1\u00a0mi']);
  });

  it('counts its noun in the right form', () => {
    const days = { one: 'day', other: 'days' };
    expect([0, 1, 2, 1200].map((count) => formatCount(count, days))).toEqual([
      '0 days',
      '1 day',
      '2 days',
      '1,200 days',
    ]);
  });

  it('leaves out needless decimals', () => {
    expect([
      formatNumber(6),
      formatNumber(6.25),
      formatNumber(6.25, 2),
      formatPercent(0.354),
    ]).toEqual(['6', '6.3', '6.25', '35\u00a0%']);
    expect([formatBytes(11_400), formatBytes(3_400_000)]).toEqual(['12\u00a0kB', '3.4\u00a0MB']);
  });

  it('of things becomes one list', () => {
    expect(formatList(['left calf', 'neck', 'right shoulder'])).toBe(
      'left calf, neck and right shoulder',
    );
  });
});
