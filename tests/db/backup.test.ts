import type { Table } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isBesidePart, rowParts } from '../../src/core/backup/content-parts';
import type { CopyContent } from '../../src/core/backup/copy';
import { parseCopy } from '../../src/core/backup/parse-copy';
import { copyTables, makeCopy, tableOfPart } from '../../src/db/backup';
import { db, tableOf } from '../../src/db/db';
import { replaceWithCopy } from '../../src/db/restore';
import { fillDatabase, storedRows } from './filled-database';

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const header = { exportedAt: 1, app: 'test' };

async function contentOfCopy(): Promise<CopyContent> {
  const made = await makeCopy(header);
  const copy = parseCopy((await made?.text.text()) ?? '');
  if (!copy.ok) throw new Error(`no copy: ${copy.error.reason}`);
  expect(copy.value.broken).toEqual([]);
  return copy.value.content;
}

describe('a copy of everything', () => {
  test('goes through a file and comes back the same', async () => {
    await fillDatabase();
    const before = await storedRows();
    const content = await contentOfCopy();
    await Promise.all(db.tables.map((table) => table.clear()));
    expect(await replaceWithCopy(content)).toMatchObject({ outcome: 'restored' });
    expect(await storedRows()).toEqual(before);
  });

  test('has every table but what this device alone remembers', () => {
    const held = copyTables().map(({ name }) => name);
    const missing = db.tables.map(({ name }) => name).filter((name) => !held.includes(name));
    expect(missing.sort()).toEqual(['device']);
    expect(
      rowParts.filter((part) => !isBesidePart(part)).map((part) => tableOfPart(part).name),
    ).toHaveLength(13);
  });

  test('comes without a table that cannot be read, and says which', async () => {
    await fillDatabase();
    const table = tableOf('sleep');
    const tableNamed = db.table.bind(db);
    vi.spyOn(table, 'toArray').mockImplementation(() => {
      throw new Error('damaged');
    });
    vi.spyOn(table, 'toCollection').mockReturnValue({
      primaryKeys: () => Promise.reject(new Error('damaged')),
    } as never);
    vi.spyOn(db, 'table').mockImplementation(
      (name: string): Table => (name === 'sleeps' ? table : tableNamed(name)),
    );
    const made = await makeCopy(header);
    expect(made?.unreadable).toEqual(['sleep']);
    const file = JSON.parse((await made?.text.text()) ?? '');
    expect(file.unreadable).toEqual(['sleep']);
    expect(file.records.sleep).toEqual([]);
    expect(file.records.massage).toHaveLength(1);
  });

  test('is none where nothing can be read', async () => {
    vi.spyOn(db.Table.prototype, 'toArray').mockRejectedValue(new Error('gone'));
    vi.spyOn(db.Table.prototype, 'toCollection').mockReturnValue({
      primaryKeys: () => Promise.reject(new Error('gone')),
    } as never);
    expect(await makeCopy(header)).toBeUndefined();
  });
});
