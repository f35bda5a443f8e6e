import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EpochDay, regularityIndex } from '../../../src/core/analysis/regularity-index';
import { sleepRegularity } from '../../../src/core/analysis/sleep-regularity';
import { addDays } from '../../../src/core/day';
import type { RecordOf } from '../../../src/core/log/kinds';
import { dayOf, momentAtClock, nap, sleep } from '../../support/records';

const day = (states: readonly (boolean | null)[], offset = 60): EpochDay => ({ states, offset });
const nightly = Array.from({ length: 24 }, (_, hour) => hour >= 11 && hour < 19);
const days = (count: number, of: (index: number) => EpochDay | null) =>
  Array.from({ length: count }, (_, index) => of(index));
const indexOf = (all: readonly (EpochDay | null)[]) => {
  const found = regularityIndex(all);
  return found.known ? found.index : undefined;
};

describe('the sleep regularity index (Phillips 2017)', () => {
  it('is 100 when every day is the same', () => {
    expect(regularityIndex(days(6, () => day(nightly)))).toEqual({
      known: true,
      index: 100,
      pairs: 5,
      needed: 5,
    });
  });

  it('is -100 when every day inverts the one before', () => {
    const inverted = days(8, (index) => day(nightly.map((state) => state === (index % 2 === 0))));
    expect(indexOf(inverted)).toBe(-100);
  });

  it('is about 0 by chance', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.boolean(), { minLength: 288, maxLength: 288 }), {
          minLength: 15,
          maxLength: 15,
        }),
        (all) => {
          expect(Math.abs(indexOf(all.map((states) => day(states))) ?? 100)).toBeLessThan(20);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is not raw agreement: a quarter of epochs that differ make 50, not 75', () => {
    const off = nightly.map((state, hour) => (hour < 6 ? !state : state));
    expect(indexOf(days(9, (index) => day(index % 2 === 0 ? nightly : off)))).toBe(50);
  });

  it('leaves unknown epochs out of both sums (Windred 2021)', () => {
    const gap = nightly.map((state, hour) => (hour < 6 ? null : state));
    expect(indexOf(days(6, () => day(gap)))).toBe(100);
  });

  it('drops a day with more than 6 hours unknown', () => {
    const gap = nightly.map((state, hour) => (hour < 7 ? null : state));
    expect(regularityIndex(days(6, (index) => day(index === 3 ? gap : nightly)))).toEqual({
      known: false,
      pairs: 3,
      needed: 5,
    });
  });

  it('needs five pairs of days, and an untold day ends two', () => {
    expect(regularityIndex(days(5, () => day(nightly)))).toMatchObject({ known: false, pairs: 4 });
    const gap = days(7, (index) => (index === 3 ? null : day(nightly)));
    expect(regularityIndex(gap)).toMatchObject({ known: false, pairs: 4 });
    expect(regularityIndex([])).toEqual({ known: false, pairs: 0, needed: 5 });
  });

  it('drops the pair around a clock change', () => {
    const change = days(8, (index) => day(nightly, index < 4 ? 60 : 120));
    expect(regularityIndex(change)).toMatchObject({ known: true, pairs: 6 });
  });
});

describe('regularity out of the diary', () => {
  const today = dayOf('2026-11-24');
  const week = (last: string, changes: (ago: number) => Parameters<typeof sleep>[1] = () => ({})) =>
    Array.from({ length: 7 }, (_, ago) => sleep(addDays(dayOf(last), -ago), changes(ago)));

  /** Asleep from one clock time to another, the short form. */
  const night = (last: string, from: string, to: string, zone?: string): RecordOf<'sleep'> =>
    sleep(last, {
      intoBed: undefined,
      tried: undefined,
      fallAsleepMinutes: undefined,
      outOfBed: undefined,
      asleep: momentAtClock(from >= '12:00' ? addDays(dayOf(last), -1) : last, from, zone),
      awake: momentAtClock(last, to, zone),
    });

  it('is 100 for the same night all week', () => {
    expect(sleepRegularity(week(today), today)).toEqual({
      known: true,
      index: 100,
      pairs: 6,
      needed: 5,
    });
  });

  it('counts each minute that differs, once for falling asleep and once for waking', () => {
    const nights = Array.from({ length: 7 }, (_, ago) => {
      const date = addDays(today, -ago);
      return ago % 2 === 0 ? night(date, '23:00', '07:00') : night(date, '00:12', '08:12');
    });
    const found = sleepRegularity(nights, today);
    expect(found).toMatchObject({ known: true, pairs: 6 });
    expect(found.known && found.index).toBeCloseTo(100 - (200 * 144) / 1440, 10);
  });

  it('compares in clock time and loses one pair to a clock change', () => {
    for (const last of ['2026-03-31', '2026-10-27']) {
      expect(sleepRegularity(week(last), dayOf(last))).toMatchObject({ index: 100, pairs: 5 });
    }
  });

  it('is the same wherever the nights were slept', () => {
    const indexIn = (zone: string) => {
      const nights = Array.from({ length: 7 }, (_, ago) =>
        night(addDays(today, -ago), ago % 3 === 0 ? '22:00' : '23:30', '07:00', zone),
      );
      return sleepRegularity(nights, today);
    };
    expect(indexIn('Pacific/Apia')).toEqual(indexIn('Europe/Vienna'));
    expect(indexIn('America/St_Johns')).toEqual(indexIn('Europe/Vienna'));
  });

  it('does not take a missing night for a sleepless one', () => {
    const nights = [...week('2026-11-16'), ...week(today)];
    expect(sleepRegularity(nights, today)).toMatchObject({ known: true, index: 100, pairs: 12 });
  });

  it('cannot use a night without its beginning, or of known length alone', () => {
    const unknownOnset = week(today, (ago) => (ago === 3 ? { fallAsleepMinutes: undefined } : {}));
    expect(sleepRegularity(unknownOnset, today)).toMatchObject({ known: false, pairs: 4 });
    const lengthOnly = week(today, (ago) =>
      ago === 3 ? { awake: undefined, sleptMinutes: 480 } : {},
    );
    expect(sleepRegularity(lengthOnly, today)).toMatchObject({ known: false, pairs: 4 });
  });

  it('sees a nap with clock times', () => {
    const withNap = nap(today, {
      sleptMinutes: undefined,
      asleep: momentAtClock(today, '10:00'),
      awake: momentAtClock(today, '11:00'),
    });
    const found = sleepRegularity([...week(today), withNap], today);
    expect(found.known && found.index).toBeCloseTo(100 - (200 * 60) / (6 * 1440), 10);
  });

  it('reaches past noon for somebody who sleeps by day', () => {
    const byDay = Array.from({ length: 7 }, (_, ago) =>
      night(addDays(today, -ago), '08:00', '15:00'),
    );
    const found = sleepRegularity(byDay, today);
    // The first day of all has no night before it whose end it could hold: 3 hours of one pair.
    expect(found.known && found.index).toBeCloseTo(100 - (200 * 180) / (6 * 1440), 10);
  });

  it('does not depend on the order of entry', () => {
    const nights = week(today, (ago) => ({ fallAsleepMinutes: ago * 10 }));
    expect(sleepRegularity(nights.toReversed(), today)).toEqual(sleepRegularity(nights, today));
  });
});
