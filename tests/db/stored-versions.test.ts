import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCopy } from '../../src/core/backup/parse-copy';
import { isKind, kinds } from '../../src/core/log/kinds';
import { openDatabase } from '../../src/db/connection';
import { createDatabase, DATABASE_NAME, db, tableNames } from '../../src/db/db';
import { storedPreferences } from '../../src/db/preferences';
import { allRecords } from '../../src/db/records';
import { copyText } from '../support/copy-text';

/** A database as a released version left it: its stores with their indexes, and every row. */
interface StoredDatabase {
  /** Number of the browser's database, ten times the schema's. */
  readonly version: number;
  readonly stores: Readonly<
    Record<string, { readonly keyPath: string; readonly indexes: readonly string[] }>
  >;
  readonly rows: Readonly<Record<string, readonly Record<string, unknown>[]>>;
}

const folder = new URL('../fixtures/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.startsWith('database-'));

const read = (name: string): StoredDatabase =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** Writes the database by the browser's own means, as the old version would have left it. */
function store({ version, stores, rows }: StoredDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME, version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
        const made = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes) made.createIndex(index, index);
        for (const row of rows[name] ?? []) made.put(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

describe.each(files)('%s, as a released version stored it', (file) => {
  test('opens in the newest version, and every record still obeys the rules of its kind', async () => {
    const stored = read(file);
    await store(stored);
    expect(await openDatabase()).toBe('ready');
    for (const kind of kinds) {
      const records = await allRecords(kind);
      expect(records, kind).toHaveLength(stored.rows[tableNames[kind]]?.length ?? 0);
      expect(records.length, kind).toBeGreaterThan(0);
    }
    expect((await storedPreferences()).profile).toBe('athlete');

    const everything = Object.fromEntries(
      await Promise.all(kinds.map(async (kind) => [kind, await allRecords(kind)] as const)),
    );
    const header = { exportedAt: Date.parse('2026-11-24T08:00:00Z'), app: '', unreadable: [] };
    const copy = parseCopy(
      copyText(
        {
          records: everything,
          preferences: {},
          drafts: [],
          routines: [],
          reminders: [],
          batches: [],
        },
        header,
      ),
    );
    expect(copy.ok && copy.value.broken).toEqual([]);
    expect(Object.keys(everything).every(isKind)).toBe(true);
    await db.delete();
  });
});

test('every schema version has its stored database', async () => {
  const newest = createDatabase('version-probe');
  await newest.open();
  expect(files).toHaveLength(newest.verno);
  await newest.delete();
});
