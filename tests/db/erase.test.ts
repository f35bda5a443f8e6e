import { expect, test } from 'vitest';
import { DATABASE_NAME, db } from '../../src/db/db';
import { keepDraft } from '../../src/db/drafts';
import { eraseDatabase } from '../../src/db/erase';
import { setPreferences } from '../../src/db/preferences';
import { addRecords } from '../../src/db/records';
import { recordCount } from '../../src/db/records-later';
import { oneOfEachKind } from '../support/records';

const databaseNames = async () => (await indexedDB.databases()).map(({ name }) => name);

test('erasing leaves no database, and a new one starts empty', async () => {
  await addRecords(oneOfEachKind('2026-11-24'));
  await setPreferences({ birthYear: 1980 });
  await keepDraft('training:new', { minutes: '45' });
  expect(await databaseNames()).toContain(DATABASE_NAME);

  expect(await eraseDatabase()).toBe('erased');

  expect(await databaseNames()).toEqual([]);
  await db.open();
  expect(await recordCount()).toBe(0);
  expect(await db.table('preferences').count()).toBe(0);
  expect(await db.table('drafts').count()).toBe(0);
});
