import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Copy } from '../../../src/core/backup/copy';
import { parseRecordsCsv, recordsCsv } from '../../../src/core/backup/csv-records';
import { csvLine, parseCsv } from '../../../src/core/backup/csv-text';
import { kinds } from '../../../src/core/log/kinds';
import { checkIn, drink, momentAtClock, oneOfEachKind, sleep } from '../../support/records';
import { anyContent } from './any-content';

function read(source: string): Copy {
  const copy = parseRecordsCsv(source);
  if (!copy.ok) throw new Error(`No table: ${copy.error.reason}`);
  return copy.value;
}

const tableOf = (source: string) => {
  const [headings = [], ...rows] = parseCsv(source) ?? [];
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [headings[index], cell])));
};

describe('a table of records', () => {
  test('reads back as everything that was written, whatever the records hold', () => {
    fc.assert(
      fc.property(anyContent, ({ records }) => {
        for (const kind of kinds) {
          const copy = read(recordsCsv(kind, records[kind]));
          expect(copy.broken).toEqual([]);
          expect(copy.content.records[kind]).toEqual(records[kind]);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('keeps every field of a filled record of each kind', () => {
    for (const { kind, record } of oneOfEachKind('2026-11-24')) {
      expect(read(recordsCsv(kind, [record])).content.records[kind]).toEqual([record]);
    }
  });

  test('has units in its headings and times in ISO 8601 with their offset', () => {
    const at = momentAtClock('2026-11-24', '08:15');
    const [row] = tableOf(recordsCsv('drink', [drink('2026-11-24', { ...at, ml: 250 })]));
    expect(row).toMatchObject({
      kind: 'drink',
      day: '2026-11-24',
      at: '2026-11-24T08:15:00.000+01:00',
      'ml [ml]': '250',
    });
  });

  test('gives each region a column, and tells all clear from not asked', () => {
    const clear = checkIn('2026-11-23', { soreness: {} });
    const sore = checkIn('2026-11-24', { soreness: { 'calf-left': 3 } });
    const silent = checkIn('2026-11-25', { energy: 3, soreness: undefined });
    const source = recordsCsv('check-in', [clear, sore, silent]);
    expect(tableOf(source).map((row) => [row.soreness, row['soreness.calf-left [0-10]']])).toEqual([
      ['{}', ''],
      ['', '3'],
      ['', ''],
    ]);
    expect(read(source).content.records['check-in']).toEqual([clear, sore, silent]);
  });

  test.each(['=1+1', '+49 1', '-x', '@sum', '\t=1', "'quoted'", '\r=1'])(
    'holds no formula for a spreadsheet to run: %j',
    (note) => {
      const source = recordsCsv('drink', [drink('2026-11-24', { note })]);
      const [row] = tableOf(source);
      expect(row?.note).toBe(`'${note}`);
      expect(read(source).content.records.drink[0]?.note).toBe(note);
    },
  );

  test('keeps quotes, separators, line ends, emoji and right-to-left text in a note', () => {
    const note = 'He said "stop", then;\r\nשלום 👨‍👩‍👧 ';
    const source = recordsCsv('drink', [drink('2026-11-24', { note })]);
    expect(read(source).content.records.drink[0]?.note).toBe(note);
  });

  test('that a spreadsheet saved with semicolons and decimal commas is read all the same', () => {
    const record = drink('2026-11-24', { ml: 250.5 });
    const lines = parseCsv(recordsCsv('drink', [record])) ?? [];
    const saved = lines.map((line) => line.map((cell) => cell.replace('250.5', '250,5')).join(';'));
    expect(read(saved.join('\n')).content.records.drink).toEqual([record]);
  });

  test('leaves out a row that breaks a rule, and names it', () => {
    const source = recordsCsv('drink', [drink('2026-11-24'), drink('2026-11-23', { ml: 250 })]);
    const copy = read(source.replace(',250,', ',a lot,'));
    expect(copy.broken).toMatchObject([{ part: 'drink', field: 'ml', reason: 'wrong-type' }]);
    expect(copy.content.records.drink).toHaveLength(1);
  });

  test('reaches no prototype through a heading', () => {
    const { id, createdAt } = checkIn('2026-11-24');
    const time = new Date(createdAt).toISOString();
    const copy = read(
      csvLine([
        'kind',
        'id',
        'day',
        'createdAt',
        'updatedAt',
        'source.type',
        'soreness.__proto__',
        '__proto__.polluted',
        'constructor',
      ]) + csvLine(['check-in', id, '2026-11-24', time, time, 'typed', '3', 'yes', 'yes']),
    );
    expect(copy.broken).toMatchObject([{ part: 'check-in', reason: 'unknown-choice' }]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test('keeps both offsets of a night over a clock change', () => {
    const night = sleep('2026-10-25', {
      tried: momentAtClock('2026-10-24', '23:00'),
      awake: momentAtClock('2026-10-25', '07:00'),
    });
    const source = recordsCsv('sleep', [night]);
    expect(tableOf(source)[0]).toMatchObject({
      tried: '2026-10-24T23:00:00.000+02:00',
      awake: '2026-10-25T07:00:00.000+01:00',
    });
    expect(read(source).content.records.sleep).toEqual([night]);
  });

  test.each([
    ['prose', 'Dear diary', 'not-a-copy'],
    ['nothing', '', 'not-a-copy'],
    ['a table of something else', 'name,age\nAnn,3\n', 'not-a-copy'],
    ['a quote that is never closed', 'kind,note\ndrink,"a', 'damaged'],
  ])('is not read from %s', (_what, source, reason) => {
    expect(parseRecordsCsv(source)).toEqual({ ok: false, error: { reason } });
  });

  test('without rows holds nothing', () => {
    expect(read(recordsCsv('drink', [])).content.records.drink).toEqual([]);
  });
});

describe('CSV', () => {
  test('gives back the cells it was made of', () => {
    const anyCell = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', '\t', '😀'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          expect(parseCsv(csvLine(['a', 'b']) + rows.map(csvLine).join(''))?.slice(1)).toEqual(
            rows,
          );
        },
      ),
    );
  });
});
