import { describe, expect, it } from 'vitest';
import { constants, goalIntervals } from '../../../src/core/rules/constants';
import { firstMatch, type Rule } from '../../../src/core/rules/rule';

const row = (state: string, from: number): Rule<number, string> => ({
  id: 'M1',
  state,
  basis: 'app-choice',
  when: (value) => value >= from,
  reasons: () => [],
});

describe('a decision table', () => {
  it('answers with its first row that holds', () => {
    const table = [row('high', 10), row('low', 0)];
    expect(firstMatch(table, 12)?.state).toBe('high');
    expect(firstMatch(table, 3)?.state).toBe('low');
    expect(firstMatch(table, -1)).toBeUndefined();
  });
});

describe('the table of constants', () => {
  const rows = [...Object.values(constants), ...Object.values(goalIntervals)];

  it('gives each number a source, and names the app where the app chose', () => {
    for (const { basis, source } of rows) {
      expect(source).not.toBe('');
      expect(source === 'Limber').toBe(basis === 'app-choice');
    }
  });

  it('keeps the state edges in order and the interval within its limits', () => {
    const { soonFrom, dueFrom, overdueFrom, shortestInterval, longestInterval } = constants;
    expect(soonFrom.value).toBeLessThan(dueFrom.value);
    expect(dueFrom.value).toBeLessThan(overdueFrom.value);
    for (const { value } of Object.values(goalIntervals)) {
      expect(value).toBeGreaterThanOrEqual(shortestInterval.value);
      expect(value).toBeLessThanOrEqual(longestInterval.value);
    }
  });
});
