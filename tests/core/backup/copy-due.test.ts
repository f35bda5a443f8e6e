import { describe, expect, test } from 'vitest';
import { COPY_RECORDS, copyDue } from '../../../src/core/backup/copy-due';
import { MS_PER_DAY } from '../../../src/core/day';

const now = Date.parse('2026-11-24T08:00:00Z');
const daysAgo = (days: number) => now - days * MS_PER_DAY;

describe('a copy is due', () => {
  test.each([
    ['never while there is no record', { changed: 0 }, 'not-due'],
    [
      'never in the first week, however much is noted',
      { firstAt: daysAgo(6.9), changed: 30 },
      'not-due',
    ],
    ['after 30 records from the second week on', { firstAt: daysAgo(7), changed: 30 }, 'records'],
    ['not yet after 29', { firstAt: daysAgo(7), changed: COPY_RECORDS - 1 }, 'not-due'],
    ['14 days after the first record', { firstAt: daysAgo(14), changed: 1 }, 'days'],
    ['14 days after the last copy', { firstAt: daysAgo(90), copy: 14, changed: 1 }, 'days'],
    ['not before that', { firstAt: daysAgo(90), copy: 13.9, changed: 29 }, 'not-due'],
    [
      'after 30 records since the last copy',
      { firstAt: daysAgo(90), copy: 1, changed: 30 },
      'records',
    ],
    [
      'not while nothing has changed since',
      { firstAt: daysAgo(90), copy: 60, changed: 0 },
      'not-due',
    ],
  ] as const)('%s', (_what, { changed, ...times }, due) => {
    const { copy, ...rest } = { copy: undefined, ...times };
    const lastCopyAt = copy === undefined ? null : daysAgo(copy);
    expect(copyDue({ ...rest, lastCopyAt, changed }, now)).toBe(due);
  });
});
