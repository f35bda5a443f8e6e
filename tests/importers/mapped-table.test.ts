import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsCsv } from '../../src/core/backup/csv-records';
import { fieldsOf, tableKinds } from '../../src/core/import/column-fields';
import type { TableMapping } from '../../src/core/import/column-mapping';
import type { Training } from '../../src/core/log/training';
import { type ImportReading, readImport } from '../../src/importers/read-import';
import { fileOf, reading } from '../support/import-file';
import { contextAt } from '../support/parse-context';
import { oneOfEachKind } from '../support/records';
import { zipOf } from '../support/zip-of';

const mapped = (content: string | Uint8Array<ArrayBuffer>, mapping: TableMapping) =>
  readImport(fileOf(content), { context: contextAt(), mapping });

/** Reads a table as the person would who takes every guess. */
async function guessed(content: string | Uint8Array<ArrayBuffer>): Promise<ImportReading> {
  const first = await reading(content);
  return first.outcome === 'needs-columns' ? mapped(content, first.guess) : first;
}

const lines = [
  'Datum;Dauer;Sport',
  '24.12.2025 18:30;45 min;Laufen',
  '25.12.2025 9:05;1:30;"Rad; Berg"',
];
const utf16 = (text: string) =>
  new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));

describe('a table that no importer knows', () => {
  it('asks what its columns mean, with a guess', async () => {
    expect(await reading(lines.join('\n'))).toMatchObject({
      outcome: 'needs-columns',
      table: { header: ['Datum', 'Dauer', 'Sport'], rowCount: 2 },
      guess: { kind: 'training', columns: { day: 0, duration: 1, activity: 2 } },
    });
  });

  it.each([
    ['semicolons', lines.join('\n')],
    [
      'tabs',
      lines
        .join('\n')
        .replaceAll('"Rad; Berg"', 'Rad; Berg')
        .replaceAll(/;(?! )/g, '\t'),
    ],
    [
      'bars',
      lines
        .join('\n')
        .replaceAll('"Rad; Berg"', 'Rad; Berg')
        .replaceAll(/;(?! )/g, '|'),
    ],
    ['commas', lines.join('\n').replaceAll(/;(?! )/g, ',')],
    ['CR alone', lines.join('\r')],
    ['a byte order mark', `\ufeff${lines.join('\r\n')}\r\n`],
    ['a first line for Excel', `sep=;\r\n${lines.join('\r\n')}`],
    ['UTF-16', utf16(lines.join('\r\n'))],
    ['empty lines around', `\n\n${lines.join('\n\n')}\n\n`],
    ['a zip around', zipOf([{ name: 'list.csv', content: lines.join('\n') }])],
  ])('is read with %s', async (_what, content) => {
    const read = await guessed(content);
    expect(read).toMatchObject({
      outcome: 'read',
      formats: ['table'],
      kinds: { training: { count: 2, kept: 2, first: '2025-12-24T18:30:00', minutes: 135 } },
    });
  });

  it('keeps what a broken row leaves readable, and names the rows', async () => {
    const broken = [
      'Date,Minutes,Distance (km)',
      '2026-03-01,30,5',
      '2026-02-30,30,5',
      '2026-03-02,thirty,5',
      '2026-03-03,30',
      '2026-03-04,30,5,6,7',
      ',,',
      '2026-03-05,30,=1+1',
      '2026-03-06,30,NaN',
    ].join('\n');
    expect(await guessed(broken)).toMatchObject({
      outcome: 'read',
      kinds: { training: { kept: 5, minutes: 150, meters: 15_000 } },
      leftOut: [{ kind: 'training', field: 'minutes', reason: 'required', count: 1 }],
      warnings: [
        { code: 'unreadable-date', what: 'day', rows: [3] },
        { code: 'unreadable-number', what: 'duration', rows: [4] },
        { code: 'unreadable-number', what: 'distance', rows: [8] },
      ],
    });
  });

  it.each([
    ['of 1,001 columns', 'too-many-columns', `Date,${'Minutes,'.repeat(1000)}\n2026-03-01,30\n`],
    [
      'of 100,000 columns',
      'too-many-columns',
      `${'Date,'.repeat(100_000)}\n${'1,'.repeat(100_000)}\n`,
    ],
    ['without a day', 'unknown-format', 'Name,Score\nA,1\nB,2\n'],
    ['without a row', 'unknown-format', 'Date,Minutes\n'],
    ['that is a sentence, with a comma', 'unknown-format', 'Dear diary, today\nI ran, a little\n'],
  ])('%s is refused, at once', async (_what, reason, content) => {
    const started = performance.now();
    expect(await reading(content)).toMatchObject({ outcome: 'refused', reason });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('is refused where a zip holds two: nobody could tell which', async () => {
    const two = zipOf([
      { name: 'a.csv', content: lines.join('\n') },
      { name: 'b.csv', content: lines.join('\n') },
    ]);
    expect(await reading(two)).toMatchObject({ outcome: 'refused', reason: 'nothing-found' });
  });

  it('gives the same names at every reading, so that a second import adds nothing', async () => {
    const names = async () => {
      const read = await guessed(lines.join('\n'));
      return 'entries' in read ? read.entries.map(({ foreignId }) => foreignId) : [];
    };
    expect(await names()).toEqual([
      'training 2025-12-24T18:30:00 2700',
      'training 2025-12-25T09:05:00 5400',
    ]);
    expect(await names()).toEqual(await names());
  });
});

interface Run {
  readonly day: Date;
  readonly clock: number;
  readonly minutes: number;
  readonly tenths: number;
}

const runs = fc.array(
  fc.record({
    day: fc.date({ min: new Date('2010-01-01'), max: new Date('2026-11-01'), noInvalidDate: true }),
    clock: fc.integer({ min: 4 * 60, max: 23 * 60 + 59 }),
    minutes: fc.integer({ min: 1, max: 1440 }),
    tenths: fc.integer({ min: 1, max: 2000 }),
  }),
  { minLength: 1, maxLength: 12 },
);

const two = (value: number) => String(value).padStart(2, '0');
const clockOf = ({ clock }: Run) => `${two(Math.floor(clock / 60))}:${two(clock % 60)}`;
const dayOf = ({ day }: Run, order: 'day' | 'month' | 'year') => {
  const [year, month, date] = day.toISOString().slice(0, 10).split('-');
  if (order === 'year') return `${year}-${month}-${date}`;
  return order === 'day' ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
};

const lengths = {
  min: ({ minutes }: Run) => String(minutes),
  h: ({ minutes }: Run) => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`,
  s: ({ minutes }: Run) => String(minutes * 60),
} as const;

/** One way of writing a table: the order of its columns, its dates, units and signs. */
const ways = fc.record({
  order: fc.shuffledSubarray(['day', 'clock', 'duration', 'activity', 'distance'] as const, {
    minLength: 5,
  }),
  dates: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
  unit: fc.constantFrom('min' as const, 'h' as const, 's' as const),
  decimal: fc.constantFrom('.' as const, ',' as const),
  mark: fc.constantFrom(';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
});

describe('the same entries', () => {
  it('come out of a table however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(runs, ways, async (told, way) => {
        const cellOf = {
          day: (run: Run) => dayOf(run, way.dates),
          clock: clockOf,
          duration: lengths[way.unit],
          activity: () => 'Run',
          distance: ({ tenths }: Run) => String(tenths / 10).replace('.', way.decimal),
        };
        const rows = told.map((run) => way.order.map((field) => cellOf[field](run)).join(way.mark));
        const content = [way.order.join(way.mark), ...rows].join(way.lineEnd);
        const read = await mapped(content, {
          kind: 'training',
          columns: Object.fromEntries(way.order.map((field, place) => [field, place])),
          units: { duration: way.unit, distance: 'km' },
          dateOrder: way.dates === 'month' ? 'month-first' : 'day-first',
          decimal: way.decimal,
          nightDay: 'evening',
          fixed: {},
        });
        const entries = 'entries' in read ? read.entries.map(({ entry }) => entry as Training) : [];
        expect(
          entries.map(({ day, minutes, distanceMeters }) => [day, minutes, distanceMeters]),
        ).toEqual(told.map((run) => [dayOf(run, 'year'), run.minutes, run.tenths * 100]));
      }),
    );
  });
});

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '',
    '-',
    'NaN',
    '1e999',
    '-5',
    '0',
    '9'.repeat(40),
    '٣',
    '12:60',
    '24:00',
    '=1+1',
  ),
  fc.constantFrom(
    '2026-03-01',
    '31/12/1899',
    '2026-03-29 02:30',
    '1:2:3',
    '5 km',
    '5 parsecs',
    'calf',
  ),
);

describe('whatever its cells hold and its columns are said to mean', () => {
  it('a table is read without an error, and no entry has a number that is none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...tableKinds),
        fc.shuffledSubarray([0, 1, 2, 3, 7], { minLength: 4 }),
        async (rows, kind, places) => {
          const quoted = (cells: readonly string[]) =>
            cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
          const content = ['a,b,c,d', ...rows.map(quoted)].join('\n');
          const fields = fieldsOf(kind).map(({ id }) => id);
          const read = await mapped(content, {
            kind,
            columns: Object.fromEntries(places.map((place, index) => [fields[index], place])),
            units: {},
            dateOrder: 'day-first',
            decimal: '.',
            nightDay: 'morning',
            fixed: {},
          });
          const told = JSON.stringify(read, (_key, value) =>
            typeof value === 'number' && !Number.isFinite(value) ? 'no number' : value,
          );
          expect(told).not.toContain('no number');
          expect(['read', 'nothing']).toContain(read.outcome);
        },
      ),
      { numRuns: process.env.SOAK ? 20_000 : 100 },
    );
  });
});

describe('a table that Limber wrote', () => {
  it.each(oneOfEachKind('2026-03-28').map((own) => [own.kind, own] as const))(
    'brings a %s back as it is, under its own name',
    async (kind, { record }) => {
      const read = await reading(recordsCsv(kind, [record]));
      const { id, createdAt: _, updatedAt: __, source: ___, ...entry } = record;
      expect(read).toMatchObject({
        outcome: 'read',
        formats: ['limber-csv'],
        kinds: { [kind]: { count: 1, kept: 1 } },
      });
      expect('entries' in read && read.entries).toEqual([
        { kind, entry, id, foreignId: id, format: 'limber-csv' },
      ]);
    },
  );

  it('says which rows break the rules of their kind', async () => {
    const [own] = oneOfEachKind('2026-03-28');
    if (!own) throw new Error('no record');
    const table = recordsCsv(own.kind, [own.record]).replace(own.record.day, 'someday');
    expect(await reading(table)).toMatchObject({
      warnings: [{ code: 'broken-record', count: 1, what: own.kind }],
    });
  });
});
