import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byStanding,
  comparePart,
  countOf,
  differingSettings,
  standings,
} from '../../../src/core/backup/compare';
import { isSameData } from '../../../src/core/backup/same-data';
import { preferencesFrom } from '../../../src/core/preferences';

interface Row {
  readonly id: string;
  readonly updatedAt: number;
  readonly text: string;
}

const anyRows: fc.Arbitrary<readonly Row[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    updatedAt: fc.integer({ min: 0, max: 3 }),
    text: fc.constantFrom('x', 'y', 'é😀'),
  }),
  { selector: ({ id }) => id },
);

const byId = (rows: readonly Row[]) => new Map<string, Row>(rows.map((row) => [row.id, row]));

/** What is here after the rows that a merge takes have been put. */
const merged = (theirs: readonly Row[], ours: readonly Row[]) => {
  const { new: added, changed } = byStanding(theirs, byId(ours));
  return [...byId([...ours, ...(added as Row[]), ...(changed as Row[])]).values()];
};

describe('a row of a copy', () => {
  const ours = { id: 'a', updatedAt: 5, soreness: { 'calf-left': 3, neck: 4 } };
  const here = new Map([['a', ours]]);
  test.each([
    ['new where its id is not here', { id: 'b', updatedAt: 5 }, 'new'],
    ['changed where it changed later in the copy', { ...ours, updatedAt: 6 }, 'changed'],
    ['older where it changed later here', { ...ours, updatedAt: 4 }, 'older'],
    ['older where both changed at once: what is here stays', { ...ours, note: 'x' }, 'older'],
    [
      'identical whatever the order of its keys',
      { soreness: { neck: 4, 'calf-left': 3 }, updatedAt: 5, id: 'a' },
      'identical',
    ],
  ] as const)('is %s', (_what, row, standing) => {
    expect(byStanding([row], here)[standing]).toEqual([row]);
  });

  test('is changed where the row here is broken', () => {
    const row = { id: 'a', updatedAt: 1 };
    expect(byStanding([row], new Map([['a', 'rubbish']])).changed).toEqual([row]);
  });

  test('that a table says otherwise at the same instant was edited by hand, and counts', () => {
    const row = { ...ours, note: 'x' };
    expect(byStanding([row], here, 'table').changed).toEqual([row]);
    const stale = { ...row, updatedAt: 4 };
    expect(byStanding([stale], here, 'table').older).toEqual([stale]);
  });

  test('of reminders is as old as its count of changes', () => {
    const older = { id: 'desk', revision: 2 };
    const newer = { id: 'desk', revision: 3 };
    expect(byStanding([newer], new Map([['desk', older]])).changed).toEqual([newer]);
    expect(byStanding([older], new Map([['desk', newer]])).older).toEqual([older]);
  });
});

describe('a comparison', () => {
  test('counts every row of the copy exactly once', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (theirs, ours) => {
        const compared = [comparePart('drink', theirs, byId(ours))];
        expect(countOf(compared, ...standings)).toBe(theirs.length);
      }),
    );
  });

  test('finds everything identical with itself', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(byStanding(rows, byId(rows)).identical).toEqual(rows);
      }),
    );
  });

  test('leaves nothing to take after a merge, which therefore changes nothing the second time', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (theirs, ours) => {
        const after = merged(theirs, ours);
        const again = byStanding(theirs, byId(after));
        expect([...again.new, ...again.changed]).toEqual([]);
      }),
    );
  });

  test('lets a merge lose no row and make none older', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (theirs, ours) => {
        const after = byId(merged(theirs, ours));
        for (const row of [...ours, ...theirs]) {
          expect(after.get(row.id)?.updatedAt).toBeGreaterThanOrEqual(
            byId(ours).get(row.id)?.updatedAt ?? row.updatedAt,
          );
        }
      }),
    );
  });
});

describe('settings of a copy', () => {
  test('differ where they say something else, but never by what a device notes about itself', () => {
    const ours = preferencesFrom([{ key: 'theme', value: 'dark' }]);
    const theirs = {
      theme: 'light',
      volumeUnit: 'ml',
      lastCopyAt: 5,
      welcomeDone: true,
      installHintClosed: true,
    } as const;
    expect(differingSettings(theirs, ours)).toEqual({ theme: 'light' });
  });
});

describe('plain data', () => {
  test('is the same as what a file makes of it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(isSameData(value, structuredClone(value))).toBe(true);
      }),
    );
  });

  test.each([
    [{ a: undefined }, {}, true],
    [{ a: undefined, b: 1 }, { b: 1, c: undefined }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1, c: 2 }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{}, [], false],
    [null, {}, false],
    [0, '0', false],
  ])('%j against %j', (one, other, same) => {
    expect(isSameData(one, other)).toBe(same);
    expect(isSameData(other, one)).toBe(same);
  });
});
