import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { rowParts, rowsOfPart } from '../../src/core/backup/content-parts';
import type { CopyContent } from '../../src/core/backup/copy';
import { parseRecordsCsv, recordsCsv } from '../../src/core/backup/csv-records';
import { parseCopy } from '../../src/core/backup/parse-copy';
import { demoRecords } from '../../src/core/demo/demo-records';
import { type KindRecord, kinds } from '../../src/core/log/kinds';
import { makeCopy, tableOfPart } from '../../src/db/backup';
import { db, preferenceRows, recordTables } from '../../src/db/db';
import { eraseDatabase } from '../../src/db/erase';
import { allRecords } from '../../src/db/records';
import { mergeCopy, replaceWithCopy } from '../../src/db/restore';
import { openSealedFile, sealFile } from '../../src/platform/sealed-file';
import { anyContent } from '../core/backup/any-content';
import { context } from '../core/log/form-parts';
import { recordIdOf } from '../support/records';
import { storedRows } from './filled-database';

const RUNS = process.env.SOAK ? {} : { numRuns: 15 };
const MOST_BYTES = 10_000_000;

afterEach(async () => {
  if (!db.isOpen()) await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
});

async function store(content: CopyContent): Promise<void> {
  await Promise.all(db.tables.map((table) => table.clear()));
  for (const part of rowParts) await tableOfPart(part).bulkPut([...rowsOfPart(content, part)]);
  const settings = Object.entries(content.preferences);
  await preferenceRows().bulkPut(settings.map(([key, value]) => ({ key, value })));
}

async function saveCopy(): Promise<Blob> {
  const made = await makeCopy({ exportedAt: 1, app: 'test' });
  if (!made) throw new Error('nothing could be read');
  return made.text;
}

/** Nothing is left: the next access makes an empty database. */
async function eraseEverything(): Promise<void> {
  await eraseDatabase();
  await db.open();
  expect(Object.values(await storedRows()).flat()).toEqual([]);
}

async function restore(text: string): Promise<void> {
  const copy = parseCopy(text);
  if (!copy.ok) throw new Error(copy.error.reason);
  expect(copy.value.broken).toEqual([]);
  expect(await replaceWithCopy(copy.value.content)).toMatchObject({ outcome: 'restored' });
}

async function throughCopy(content: CopyContent, way: (copy: Blob) => Promise<string>) {
  await store(content);
  const before = await storedRows();
  const text = await way(await saveCopy());
  await eraseEverything();
  await restore(text);
  expect(await storedRows()).toEqual(before);
}

async function throughLock(copy: Blob): Promise<string> {
  const opened = await openSealedFile(
    await sealFile(copy, 'שלום 🔑 otters'),
    'שלום 🔑 otters',
    MOST_BYTES,
  );
  if (!opened.ok) throw new Error(opened.error.reason);
  return new TextDecoder().decode(opened.value);
}

async function throughTables(content: CopyContent): Promise<void> {
  await store(content);
  const before = await storedRows();
  const tables = await Promise.all(
    kinds.map(async (kind) => recordsCsv(kind, await allRecords(kind))),
  );
  await eraseEverything();
  for (const table of tables) {
    const copy = parseRecordsCsv(table);
    if (!copy.ok) throw new Error(copy.error.reason);
    expect(copy.value.broken).toEqual([]);
    await mergeCopy(copy.value.content, {}, 'table');
  }
  const names = recordTables().map(({ name }) => name);
  const expected = Object.entries(before).map(
    ([name, rows]) => [name, names.includes(name) ? rows : []] as const,
  );
  expect(await storedRows()).toEqual(Object.fromEntries(expected));
}

/** Ten years are 50,000 records. */
const DAYS = process.env.SOAK ? 3652 : 30;

function yearsOfUse(): KindRecord[] {
  let made = 0;
  const makeId = () => {
    made += 1;
    return recordIdOf(made);
  };
  const { today, now, zone, dayStartHour } = context;
  const clock = { zone, dayStartHour };
  return demoRecords({ persona: 'athlete', today, now, clock, days: DAYS, makeId });
}

const contentOf = (items: readonly KindRecord[]): CopyContent => ({
  records: Object.fromEntries(
    kinds.map((wanted) => [
      wanted,
      items.filter(({ kind }) => kind === wanted).map(({ record }) => record),
    ]),
  ) as unknown as CopyContent['records'],
  preferences: {},
  drafts: [],
  routines: [],
  reminders: [],
  batches: [],
});

describe('any database, saved, erased and brought back, is as it was', () => {
  test('by a copy', () =>
    fc.assert(
      fc.asyncProperty(anyContent, (content) => throughCopy(content, (copy) => copy.text())),
      RUNS,
    ));

  test('by a locked copy', () =>
    fc.assert(
      fc.asyncProperty(anyContent, (content) => throughCopy(content, throughLock)),
      process.env.SOAK ? { numRuns: 100 } : { numRuns: 2 },
    ));

  test('by a table of each kind, as far as records go', () =>
    fc.assert(fc.asyncProperty(anyContent, throughTables), RUNS));

  test('with all that a life of sample data leaves', async () => {
    const content = contentOf(yearsOfUse());
    await throughCopy(content, (copy) => copy.text());
    await throughTables(content);
  });
});
