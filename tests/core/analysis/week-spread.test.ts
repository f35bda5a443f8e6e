import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekSpreads } from '../../../src/core/analysis/week-spread';

describe('a long series in weeks', () => {
  test('ends with seven whole days and starts with what is left', () => {
    expect(weekSpreads([9, 1, 2, null, 4, 5, 6, 3])).toEqual([
      { from: 0, to: 0, known: 1, mean: 9, least: 9, most: 9 },
      { from: 1, to: 7, known: 6, mean: 3.5, least: 1, most: 6 },
    ]);
  });

  test('keeps a week without a value as a gap', () => {
    expect(weekSpreads(Array.from({ length: 7 }, () => null))).toEqual([null]);
  });

  test('loses neither the worst nor the best day', () => {
    const value = fc.option(fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 100 }), (values) => {
        const known = values.filter((item) => item !== null);
        const weeks = weekSpreads(values).filter((week) => week !== null);
        expect(Math.max(...weeks.map(({ most }) => most))).toBe(Math.max(...known));
        expect(Math.min(...weeks.map(({ least }) => least))).toBe(Math.min(...known));
        expect(weeks.reduce((sum, week) => sum + week.known, 0)).toBe(known.length);
      }),
    );
  });
});
