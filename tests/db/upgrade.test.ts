import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseCopy } from '../../src/core/backup/parse-copy';
import { connectionState, openDatabase } from '../../src/db/connection';
import { createDatabase, DATABASE_NAME, db } from '../../src/db/db';
import { storedCopyPieces } from '../../src/db/stored-copy';
import { upgradeDatabase } from '../../src/db/upgrade';
import { failWrites } from '../support/failing-writes';
import { UPGRADED } from '../support/next-schema';
import { drink } from '../support/records';
import { storedDatabase, storedDatabaseFiles, writeDatabase } from '../support/stored-database';

vi.mock('../../src/core/backup/migrations', async () => {
  const { nextMigration } = await import('../support/next-schema');
  return { migrations: [nextMigration] };
});

vi.mock('../../src/db/db', async (importOriginal) => {
  const { withNextSchema } = await import('../support/next-schema');
  const released = await importOriginal<typeof import('../../src/db/db')>();
  withNextSchema(released.db);
  const createDatabase = (name: string) => withNextSchema(released.createDatabase(name));
  return { ...released, createDatabase };
});

const stored = storedDatabase(storedDatabaseFiles.at(-1) ?? '');
const notUpgraded = () => {};

beforeEach(() => writeDatabase([DATABASE_NAME, stored]));

afterEach(async () => {
  db.close();
  await db.delete();
});

/** Version and drinks as the browser holds them. */
async function atRest() {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const asked = database.transaction('drinks').objectStore('drinks').getAll();
  const drinks = await new Promise<unknown[]>((resolve) => {
    asked.onsuccess = () => resolve(asked.result);
  });
  database.close();
  return { version: database.version, drinks };
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

const header = { exportedAt: Date.UTC(2026, 10, 24), app: '0.1.0' };

describe('a database of an older schema', () => {
  test('is left as it is until its upgrade is allowed', async () => {
    expect(await openDatabase()).toBe('upgrade-due');
    expect(await atRest()).toEqual({ version: stored.version, drinks: stored.rows.drinks });
  });

  test('can be copied as it is, and the copy restores as if it had been upgraded', async () => {
    const text = await textOf(storedCopyPieces(header));
    expect(JSON.parse(text)).toMatchObject({ version: 1, records: { drink: stored.rows.drinks } });
    const copy = parseCopy(text);
    if (!copy.ok) throw new Error(copy.error.reason);
    expect(copy.value.broken).toEqual([]);
    const { records, drafts, routines, reminders } = copy.value.content;
    expect(records.drink.map(({ note }) => note)).toEqual([UPGRADED, UPGRADED]);
    expect(copy.value.content.preferences.theme).toBe('light');
    expect([drafts, routines, reminders]).toEqual([
      stored.rows.drafts,
      stored.rows.routines,
      stored.rows.reminders,
    ]);
  });

  test('is upgraded row by row', async () => {
    expect(await upgradeDatabase(notUpgraded)).toBe('upgraded');
    const { version, drinks } = await atRest();
    expect(version).toBe(stored.version + 10);
    expect(drinks).toEqual(stored.rows.drinks?.map((row) => ({ ...row, note: UPGRADED })));
  });

  test('stays as it was where the upgrade fails in the middle', async () => {
    const last = stored.rows.drinks?.at(-1)?.id;
    failWrites('QuotaExceededError', (_store, { id }) => id === last);
    expect(await upgradeDatabase(notUpgraded)).toBe('storage-full');
    vi.restoreAllMocks();
    expect(await atRest()).toEqual({ version: stored.version, drinks: stored.rows.drinks });
  });
});

describe('a database of a newer schema', () => {
  test('is refused, left as it is, and can be copied with what this version does not know', async () => {
    await db.delete();
    const rows = { ...stored.rows, moons: [{ id: 'full' }] };
    const { drinks = { keyPath: 'id', indexes: [] } } = stored.stores;
    const stores = {
      ...stored.stores,
      drinks: { ...drinks, indexes: [...drinks.indexes, 'what'] },
      moons: { keyPath: 'id', indexes: [] },
    };
    await writeDatabase([DATABASE_NAME, { version: 900, stores, rows }]);

    expect(await openDatabase()).toBe('newer');
    await expect(db.table('drinks').put(drink('2026-11-24'))).rejects.toThrow();
    expect(await atRest()).toEqual({ version: 900, drinks: stored.rows.drinks });

    const text = await textOf(storedCopyPieces(header));
    expect(JSON.parse(text)).toMatchObject({ version: 90, others: { moons: [{ id: 'full' }] } });
    expect(parseCopy(text)).toEqual({
      ok: false,
      error: { reason: 'newer-version', version: 90 },
    });
  });
});

test('a new database starts at the newest schema, with nothing to upgrade', async () => {
  await db.delete();
  expect(await openDatabase()).toBe('ready');
  expect(connectionState.value).toBe('ready');
  expect(createDatabase('probe').verno).toBe(2);
});
