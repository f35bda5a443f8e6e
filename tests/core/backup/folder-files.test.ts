import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyFileName, filesToRemove } from '../../../src/core/backup/folder-files';
import { addDays } from '../../../src/core/day';
import { dayOf } from '../../support/records';

const first = dayOf('2025-01-01');
const anyFolder = fc
  .uniqueArray(fc.integer({ min: 0, max: 800 }), { maxLength: 60 })
  .map((days) => days.map((count) => copyFileName(addDays(first, count))));

describe('a folder of copies', () => {
  test('keeps the last seven and the newest of each month', () => {
    fc.assert(
      fc.property(anyFolder, (names) => {
        const removed = new Set(filesToRemove(names));
        const kept = names.filter((name) => !removed.has(name)).sort();
        expect(kept.slice(-7)).toEqual([...names].sort().slice(-7));
        const months = (list: readonly string[]) => new Set(list.map((name) => name.slice(0, 14)));
        expect(months(kept)).toEqual(months(names));
        const older = kept.slice(0, -7);
        expect(months(older).size).toBe(older.length);
      }),
    );
  });

  test('makes no room by what is not its own', () => {
    const days = Array.from({ length: 20 }, (_, index) => copyFileName(addDays(first, index)));
    const others = [
      'taxes.pdf',
      'limber-old.json',
      'limber-2025-01-01.json.tmp',
      'limber-2025-02-30.json',
    ];
    expect(filesToRemove([...others, ...days]).filter((name) => others.includes(name))).toEqual([]);
    expect(filesToRemove([...others, ...days])).toHaveLength(13);
  });

  test('is none the smaller for being looked at twice', () => {
    fc.assert(
      fc.property(anyFolder, (names) => {
        const removed = new Set(filesToRemove(names));
        expect(filesToRemove(names.filter((name) => !removed.has(name)))).toEqual([]);
      }),
    );
  });
});
