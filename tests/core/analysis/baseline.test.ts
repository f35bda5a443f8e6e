import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOn, deviationOn, FLAG_Z, flagOf } from '../../../src/core/analysis/baseline';
import type { DailySeries } from '../../../src/core/analysis/series';
import { dailyRating, signalScales } from '../../../src/core/analysis/signals';
import { addDays } from '../../../src/core/day';
import { dailyRatings } from '../../../src/core/log/check-in';
import { checkIn, dayOf } from '../../support/records';
import { repeated } from './load-parts';

const today = dayOf('2026-11-24');
const { soreness, mood } = signalScales;

/** A series that ends today. */
const untilToday = (...values: (number | null)[]): DailySeries => ({
  first: addDays(today, 1 - values.length),
  values,
});

/** Four weeks of 3 and 5 in turn: mean 4, sample SD 1.018. */
const fourWeeks = Array.from({ length: 28 }, (_, index) => (index % 2 === 0 ? 3 : 5));

describe('a baseline', () => {
  it('is the mean and sample SD of the 28 days before, today excluded', () => {
    expect(baselineOn(untilToday(100, ...fourWeeks, 99), today, soreness)).toEqual({
      known: true,
      count: 28,
      needed: 14,
      mean: 4,
      sd: Math.sqrt(28 / 27),
    });
  });

  it('needs 14 entries and says how many there are', () => {
    const thirteen = [...repeated(3, 13), null, null, 3];
    expect(baselineOn(untilToday(...thirteen), today, soreness)).toEqual({
      known: false,
      count: 13,
      needed: 14,
    });
    expect(baselineOn(untilToday(...repeated(3, 14), null, 3), today, soreness).known).toBe(true);
  });

  it('has an SD of at least half a scale step', () => {
    const always = untilToday(...repeated(2, 28), 3);
    expect(baselineOn(always, today, soreness)).toMatchObject({ mean: 2, sd: 0.5 });
    expect(baselineOn(always, today, signalScales.sleepHours)).toMatchObject({ sd: 0.25 });
  });
});

describe('a deviation', () => {
  it('is negative on the worse side, whichever end that is', () => {
    const high = untilToday(...repeated(2, 28), 3);
    expect(deviationOn(high, today, soreness)).toEqual({ day: today, value: 3, mean: 2, z: -2 });
    expect(deviationOn(high, today, mood)?.z).toBe(2);
  });

  it('is unknown on a day without a value: missing is not zero', () => {
    expect(deviationOn(untilToday(...repeated(2, 28), null), today, mood)).toBeUndefined();
    expect(deviationOn(untilToday(2, 2, 5), today, mood)).toBeUndefined();
  });
});

describe('a flag', () => {
  const flag = (...last: (number | null)[]) =>
    flagOf(untilToday(...repeated(4, 28), ...last), today, soreness);

  it('needs two unusual days of the last three', () => {
    expect(flag(4, 4, 9)).toMatchObject({ isFlagged: false, judgedDays: 3, days: 3 });
    expect(flag(4, 9, 9)).toMatchObject({ isFlagged: true, judgedDays: 3 });
    expect(flag(9, 4, 9).isFlagged).toBe(true);
    expect(flag(9, 9, 4).isFlagged).toBe(true);
    expect(flag(9, 9, 4, 4).isFlagged).toBe(false);
  });

  it('names the days and values that raised it', () => {
    expect(flag(9, 4, 8).unusual).toMatchObject([
      { day: addDays(today, -2), value: 9, mean: 4, z: -10 },
      { day: today, value: 8 },
    ]);
  });

  it('takes a day nobody logged for neither good nor bad', () => {
    expect(flag(9, null, 9)).toMatchObject({ isFlagged: true, judgedDays: 2 });
    expect(flag(null, null, 9)).toMatchObject({ isFlagged: false, judgedDays: 1 });
  });

  it('is never raised by the better side', () => {
    expect(flag(0, 0, 0)).toMatchObject({ isFlagged: false, unusual: [] });
  });

  it('begins at 1.5 standard deviations', () => {
    const edge = 4 + Math.abs(FLAG_Z) * 0.5;
    expect(flag(4, edge, 9).isFlagged).toBe(true);
    expect(flag(4, edge - 0.01, 9).isFlagged).toBe(false);
  });

  it('goes by the limit a person has set', () => {
    const series = untilToday(...repeated(4, 28), 5, 4, 5);
    const isFlagged = (limit: number) => flagOf(series, today, soreness, limit).isFlagged;
    expect([isFlagged(-1.5), isFlagged(-3)]).toEqual([true, false]);
  });

  it('once raised, stays raised when today is worse still', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), {
      minLength: 20,
      maxLength: 40,
    });
    const todays = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(values, todays, (before, [value, more]) => {
        const flagged = (last: number) =>
          flagOf(untilToday(...before, last), today, soreness).isFlagged;
        if (flagged(value)) expect(flagged(value + more)).toBe(true);
      }),
    );
  });
});

describe('the signals', () => {
  it('are soreness, every daily rating and sleep', () => {
    expect(Object.keys(signalScales)).toEqual(['soreness', ...dailyRatings, 'sleepHours']);
  });

  it('take the lowest answer of a day to a rating, and no answer as unknown', () => {
    const span = { first: addDays(today, -2), last: today };
    const checkIns = [
      checkIn(span.first, { mood: 4 }),
      checkIn(span.first, { mood: 2 }),
      checkIn(today, { energy: 1 }),
    ];
    expect(dailyRating(checkIns, 'mood', span).values).toEqual([2, null, null]);
    expect(dailyRating(checkIns, 'energy', span).values).toEqual([null, null, 1]);
  });
});
