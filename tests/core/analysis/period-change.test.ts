import { describe, expect, it } from 'vitest';
import { periodChange } from '../../../src/core/analysis/period-change';

const days = (count: number, value: number | null) => Array.from({ length: count }, () => value);

describe('the change over a range', () => {
  it('is between its first and its last 14 days, whatever lies between', () => {
    const values = [...days(14, 5), ...days(40, 10), ...days(14, 3)];
    expect(periodChange(values)).toEqual({ before: 5, after: 3 });
  });

  it('counts known days alone, a day of 0 among them', () => {
    const values = [...days(7, null), ...days(7, 4), ...days(7, 0), ...days(7, null)];
    expect(periodChange(values)).toEqual({ before: 4, after: 0 });
  });

  it('is not told from fewer than half of either two weeks', () => {
    expect(periodChange([...days(8, null), ...days(6, 4), ...days(14, 3)])).toBeUndefined();
    expect(periodChange([...days(14, 4), ...days(6, 3), ...days(8, null)])).toBeUndefined();
  });

  it('is not told where the two periods would overlap, nor of nothing', () => {
    expect(periodChange(days(27, 5))).toBeUndefined();
    expect(periodChange([])).toBeUndefined();
  });
});
