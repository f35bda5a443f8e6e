import { describe, expect, test } from 'vitest';
import { firstAndLast } from '../../../src/core/analysis/first-and-last';

const days = (count: number, value: number | null) => Array.from({ length: count }, () => value);

describe('the first and the last two weeks', () => {
  test('are compared by their means, days in between left out', () => {
    expect(firstAndLast([...days(14, 5), ...days(2, 9), ...days(14, 3)])).toEqual({
      from: 5,
      to: 3,
    });
  });

  test('are not compared where they would overlap', () => {
    expect(firstAndLast(days(27, 5))).toBeUndefined();
    expect(firstAndLast(days(28, 5))).toEqual({ from: 5, to: 5 });
  });

  test('need half of their days, and a missing day is no zero', () => {
    const half = [...days(7, null), ...days(7, 4)];
    expect(firstAndLast([...half, ...days(14, 2)])).toEqual({ from: 4, to: 2 });
    const thin = [...days(8, null), ...days(6, 4)];
    expect(firstAndLast([...thin, ...days(14, 2)])).toBeUndefined();
  });
});
