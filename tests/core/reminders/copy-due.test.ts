import { describe, expect, it } from 'vitest';
import { MS_PER_DAY } from '../../../src/core/day';
import { isCopyDue } from '../../../src/core/reminders/copy-due';

const now = Date.parse('2026-11-24T09:00Z');
const ago = (days: number) => now - days * MS_PER_DAY;

describe('a copy is due', () => {
  it.each([
    ['never in the first week, however much is written', 6.9, undefined, 500, false],
    ['after a week with 30 entries', 7, undefined, 30, true],
    ['not after a week with 29', 7, undefined, 29, false],
    ['after two weeks of few entries without any copy', 14, undefined, 1, true],
    ['not before two weeks since the last copy', 60, 13.9, 29, false],
    ['two weeks after the last copy', 60, 14, 1, true],
    ['with 30 entries since yesterday', 60, 1, 30, true],
    ['not while nothing is new', 60, 40, 0, false],
  ])('%s', (_what, firstDays, copyDays, newRecords, isDue) => {
    const copy = copyDays === undefined ? {} : { lastCopyAt: ago(copyDays) };
    expect(isCopyDue({ firstRecordAt: ago(firstDays), newRecords, ...copy }, now)).toBe(isDue);
  });

  it('not where there is nothing to copy', () => {
    expect(isCopyDue({ newRecords: 0 }, now)).toBe(false);
  });
});
