import { describe, expect, it } from 'vitest';
import { toDay } from '../../../src/core/day';
import { readGroups, refusedGroups } from '../../../src/features/imports/file-groups';
import type { FileRead, FileReport, KindReport } from '../../../src/platform/import-desk';
import { training } from '../../support/records';

const day = (text: string) => toDay(Date.parse(text));

const workouts = (first: string, last: string, kept: number): KindReport => ({
  kind: 'training',
  count: kept,
  kept,
  first,
  last,
  firstDay: day(first),
  lastDay: day(last),
  minutes: kept * 30,
  samples: [{ kind: 'training', entry: training(last) }],
});

const fitFile = (name: string, part: Partial<FileRead> = {}): FileRead => ({
  outcome: 'read',
  name,
  formats: ['fit'],
  kinds: [workouts('2026-11-01', '2026-11-01', 1)],
  leftOut: [],
  warnings: [],
  ...part,
});

describe('files of one product', () => {
  it('are told together: counts and amounts summed, the first and the last day of all', () => {
    const [group, ...others] = readGroups([
      fitFile('a.fit', { kinds: [workouts('2026-03-04', '2026-03-09', 2)] }),
      fitFile('b.fit', { kinds: [workouts('2025-12-30', '2025-12-30', 1)] }),
    ]);
    expect(others).toEqual([]);
    expect(group).toMatchObject({
      names: ['a.fit', 'b.fit'],
      kinds: [
        { kind: 'training', kept: 3, firstDay: '2025-12-30', lastDay: '2026-03-09', minutes: 90 },
      ],
    });
    expect(group?.kinds[0]?.samples.map(({ entry }) => entry.day)).toEqual([
      '2026-03-09',
      '2025-12-30',
    ]);
  });

  it('show the newest five entries, however many files there are', () => {
    const days = ['01', '02', '03', '04', '05', '06', '07'].map((date) => `2026-11-${date}`);
    const [group] = readGroups(
      days.map((date) => fitFile(date, { kinds: [workouts(date, date, 1)] })),
    );
    expect(group?.kinds[0]?.samples.map(({ entry }) => entry.day)).toEqual(days.slice(2).reverse());
  });

  it('sum what was left out, and name rows only where there is one file', () => {
    const leftOut = [{ kind: 'training', field: 'minutes', reason: 'required', count: 2 }] as const;
    const warnings = [{ code: 'unreadable-date', count: 1, rows: [7] }] as const;
    const [alone] = readGroups([fitFile('a.fit', { leftOut, warnings })]);
    expect(alone?.warnings).toEqual(warnings);
    const [both] = readGroups([
      fitFile('a.fit', { leftOut, warnings }),
      fitFile('b.fit', { leftOut, warnings }),
    ]);
    expect(both?.leftOut).toMatchObject([{ count: 4 }]);
    expect(both?.warnings).toEqual([{ code: 'unreadable-date', count: 2, rows: [] }]);
  });

  it('stay apart from those of another product, and from what cannot be read', () => {
    const files: FileReport[] = [
      fitFile('a.fit'),
      { outcome: 'refused', name: 'b.doc', reason: 'unknown-format' },
      fitFile('c.csv', { formats: ['strava'] }),
      { outcome: 'refused', name: 'd.doc', reason: 'unknown-format' },
      { outcome: 'refused', name: 'e.db', reason: 'not-importable', format: 'sqlite-database' },
    ];
    expect(readGroups(files).map(({ formats }) => formats)).toEqual([['fit'], ['strava']]);
    expect(refusedGroups(files)).toEqual([
      {
        reason: 'unknown-format',
        format: undefined,
        files: [
          { name: 'b.doc', place: 1 },
          { name: 'd.doc', place: 3 },
        ],
      },
      {
        reason: 'not-importable',
        format: 'sqlite-database',
        files: [{ name: 'e.db', place: 4 }],
      },
    ]);
  });
});
