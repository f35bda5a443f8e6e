import { afterEach, describe, expect, test } from 'vitest';
import { rowParts } from '../../src/core/backup/content-parts';
import { COPY_VERSION } from '../../src/core/backup/copy';
import { parseCopy } from '../../src/core/backup/parse-copy';
import { rowUpgrade } from '../../src/core/backup/upgraded-rows';
import { makeCopy, tableOfPart } from '../../src/db/backup';
import { openDatabase } from '../../src/db/connection';
import { createDatabase, DATABASE_NAME, db, VERSIONS_A_SCHEMA } from '../../src/db/db';
import { storedPreferences } from '../../src/db/preferences';
import { upgradeDatabase } from '../../src/db/upgrade';
import {
  type StoredDatabase,
  storedDatabase,
  storedDatabaseFiles,
  writeDatabase,
} from '../support/stored-database';

afterEach(() => db.delete());

/** What stands in one table once everything that changed since has been done to its rows. */
function expectedRows({ version, rows }: StoredDatabase, part: (typeof rowParts)[number]) {
  const upgrade = rowUpgrade(part, version / VERSIONS_A_SCHEMA) ?? ((row) => row);
  return (rows[tableOfPart(part).name] ?? []).map(upgrade);
}

describe.each(storedDatabaseFiles)('%s, as a released version stored it', (file) => {
  test('opens in the newest version, with every row there and obeying the rules of its part', async () => {
    const stored = storedDatabase(file);
    await writeDatabase([DATABASE_NAME, stored]);
    expect(await upgradeDatabase(() => {})).toBe('upgraded');
    expect(await openDatabase()).toBe('ready');

    for (const part of rowParts) {
      const expected = expectedRows(stored, part);
      expect(expected.length, part).toBeGreaterThan(0);
      expect(await tableOfPart(part).toArray(), part).toEqual(expected);
    }
    expect(await db.table('device').toArray()).toEqual(stored.rows.device);
    expect(await storedPreferences()).toMatchObject({ profile: 'athlete', country: 'AT' });

    const made = await makeCopy({ exportedAt: 1, app: '' });
    const copy = parseCopy((await made?.text.text()) ?? '');
    expect(copy.ok && copy.value.broken).toEqual([]);
  });
});

test('every schema version has its stored database, and a row of changes that leads to it', () => {
  const newest = createDatabase('version-probe').verno;
  expect(storedDatabaseFiles).toHaveLength(newest);
  expect(COPY_VERSION).toBe(newest);
});
