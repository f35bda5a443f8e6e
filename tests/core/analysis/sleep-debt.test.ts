import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortNights, sleepDays, sleepDebt } from '../../../src/core/analysis/sleep-debt';
import { addDays } from '../../../src/core/day';
import { dayOf, nap, sleep } from '../../support/records';
import { repeated } from './load-parts';

const today = dayOf('2026-11-24');
const nightsUntilToday = (...values: (number | null)[]) => ({
  first: addDays(today, 1 - values.length),
  values,
});

describe('nights and naps', () => {
  const span = { first: addDays(today, -2), last: today };

  it('stand apart, in minutes', () => {
    const sleeps = [sleep(today), nap(today), nap(today, { sleptMinutes: 15 }), nap(span.first)];
    expect(sleepDays(sleeps, span)).toEqual({
      nights: { first: span.first, values: [null, null, 425] },
      naps: { first: span.first, values: [20, null, 35] },
    });
  });

  it('of a day are unknown when one of them is half told, whatever the order', () => {
    const sleeps = [sleep(today, { fallAsleepMinutes: undefined }), sleep(today)];
    expect(sleepDays(sleeps, span).nights.values[2]).toBeNull();
    expect(sleepDays(sleeps.toReversed(), span).nights.values[2]).toBeNull();
  });
});

describe('sleep debt', () => {
  it('adds what each of 14 nights missed of 7 hours; longer ones stand beside it', () => {
    const nights = nightsUntilToday(0, ...repeated(420, 10), 360, 390, 500, 480);
    expect(sleepDebt(nights, today)).toEqual({
      shortMinutes: 90,
      longerMinutes: 140,
      needMinutes: 420,
      knownNights: 14,
      days: 14,
    });
  });

  it('goes by the person’s own need', () => {
    expect(sleepDebt(nightsUntilToday(420, 450), today, 480)).toMatchObject({
      shortMinutes: 90,
      needMinutes: 480,
    });
  });

  it('takes an unknown night for neither short nor long', () => {
    expect(sleepDebt(nightsUntilToday(360, null, null), today)).toMatchObject({
      shortMinutes: 60,
      knownNights: 1,
    });
    expect(sleepDebt(nightsUntilToday(null, null), today)).toBeUndefined();
  });

  it('never falls when a night is told, nor when one is shorter', () => {
    const nights = fc.array(fc.option(fc.integer({ min: 0, max: 720 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(nights, fc.nat(), fc.integer({ min: 0, max: 720 }), (values, at, minutes) => {
        const place = at % values.length;
        const debt = (told: (number | null)[]) =>
          sleepDebt(nightsUntilToday(...told), today)?.shortMinutes ?? 0;
        expect(debt(values.with(place, minutes))).toBeGreaterThanOrEqual(
          debt(values.with(place, null)),
        );
        expect(debt(values.with(place, minutes / 2))).toBeGreaterThanOrEqual(
          debt(values.with(place, minutes)),
        );
      }),
    );
  });
});

describe('nights are short', () => {
  it('from 5 hours of debt in 7 days on', () => {
    const short = (minutes: number) =>
      shortNights(nightsUntilToday(...repeated(minutes, 14)), today);
    expect(short(378)).toMatchObject({ isShort: false, shortMinutes: 294, days: 7 });
    expect(short(377)).toMatchObject({ isShort: true, shortMinutes: 301 });
    expect(shortNights(nightsUntilToday(120, ...repeated(420, 7)), today)?.isShort).toBe(false);
    expect(shortNights(nightsUntilToday(120, ...repeated(420, 6)), today)?.isShort).toBe(true);
  });

  it('from the limit on that a person has set', () => {
    const nights = nightsUntilToday(...repeated(390, 7));
    expect(shortNights(nights, today, 420, 210)?.isShort).toBe(true);
    expect(shortNights(nights, today, 420, 211)?.isShort).toBe(false);
  });

  it('is not known without a night', () => {
    expect(shortNights(nightsUntilToday(null), today)).toBeUndefined();
  });
});
