import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekSpreads } from '../../../src/core/analysis/week-spread';
import { dayOf } from '../../support/records';

const first = dayOf('2026-11-01');

describe('weeks of a long series', () => {
  it('end on its last day, with mean, lowest and highest of the logged days', () => {
    expect(weekSpreads({ first, values: [9, 1, null, 4, null, null, null, 7] })).toEqual([
      { first: '2026-11-01', days: 1, logged: 1, known: { mean: 9, low: 9, high: 9 } },
      { first: '2026-11-02', days: 7, logged: 3, known: { mean: 4, low: 1, high: 7 } },
    ]);
  });

  it('are unknown where nothing was logged', () => {
    expect(weekSpreads({ first, values: [null, null] })).toEqual([
      { first: '2026-11-01', days: 2, logged: 0 },
    ]);
  });

  it('lose no day, and keep the worst and the best of all', () => {
    const value = fc.option(fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        const weeks = weekSpreads({ first, values });
        const known = values.filter((item) => item !== null);
        expect(weeks.reduce((sum, { days }) => sum + days, 0)).toBe(values.length);
        expect(weeks.reduce((sum, { logged }) => sum + logged, 0)).toBe(known.length);
        const spreads = weeks.flatMap((week) => week.known ?? []);
        expect(Math.max(...spreads.map(({ high }) => high))).toBe(Math.max(...known));
        expect(Math.min(...spreads.map(({ low }) => low))).toBe(Math.min(...known));
      }),
    );
  });
});
