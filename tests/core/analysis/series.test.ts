import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DailySeries,
  rollingMean,
  seriesDays,
  usualBand,
  usualBefore,
  valueOn,
} from '../../../src/core/analysis/series';
import { median, quantile } from '../../../src/core/analysis/statistics';
import { dayOf } from '../../support/records';

const first = dayOf('2026-03-27');
const series = (...values: (number | null)[]): DailySeries => ({ first, values });

describe('a daily series', () => {
  it('names its days across the clock change', () => {
    expect(seriesDays(series(1, null, 3))).toEqual([
      { day: '2026-03-27', value: 1 },
      { day: '2026-03-28', value: null },
      { day: '2026-03-29', value: 3 },
    ]);
    expect(valueOn(series(1, null, 3), dayOf('2026-03-29'))).toBe(3);
    expect(valueOn(series(1), dayOf('2026-03-26'))).toBeNull();
  });
});

describe('a rolling mean', () => {
  it('averages the days up to and with each day', () => {
    expect(rollingMean(series(2, 4, 6, 8), 2).values).toEqual([2, 3, 5, 7]);
  });

  it('leaves gaps as gaps and averages only what is known around them', () => {
    expect(rollingMean(series(2, null, 6), 3).values).toEqual([null, null, 4]);
  });

  it('needs half of its days', () => {
    const values = rollingMean(series(1, 1, 1, 1, null, null, null, null, 1), 7).values;
    expect(values.slice(0, 4)).toEqual([null, null, null, 1]);
    expect(values.at(-1)).toBeNull();
  });

  it('never leaves the range of what it averages', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 28 }), (days, window) => {
        const means = rollingMean(series(...days), window).values;
        expect(means).toHaveLength(days.length);
        means.forEach((mean, index) => {
          if (days[index] === null) expect(mean).toBeNull();
          if (mean !== null) expect(mean >= 0 && mean <= 10).toBe(true);
        });
      }),
    );
  });
});

describe('the usual band', () => {
  it('is the middle half, by linear interpolation', () => {
    expect(usualBand([1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual({
      known: true,
      count: 9,
      needed: 7,
      low: 3,
      median: 5,
      high: 7,
    });
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(median([3, 1])).toBe(2);
    expect(median([])).toBeUndefined();
  });

  it('is not known before seven values, and says how many there are', () => {
    expect(usualBand([1, null, 3, 4, null, 5, 6, 7])).toEqual({
      known: false,
      count: 6,
      needed: 7,
    });
    expect(usualBand([1, null, 3, 4, null, 5, 6, 7, 8]).known).toBe(true);
  });

  it('for a day rests on the 28 days before it, without that day', () => {
    const values = [100, ...Array.from({ length: 28 }, () => 5), 99];
    const day = dayOf('2026-04-25');
    expect(usualBefore(series(...values), day)).toMatchObject({ count: 28, low: 5, high: 5 });
    expect(usualBefore(series(...values), first)).toMatchObject({ known: false, count: 0 });
  });
});
