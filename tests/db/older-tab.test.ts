import { expect, test, vi } from 'vitest';
import { connectionState, openDatabase } from '../../src/db/connection';
import { DATABASE_NAME } from '../../src/db/db';
import { allRecords, saveRecord } from '../../src/db/records';
import { drink } from '../support/records';

/** A tab of an older version that holds the database open and listens to nobody. */
const olderTab = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

test('an older tab that holds the database blocks this one until it is closed', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(); // Dexie says that it is blocked
  const older = await olderTab();
  const opening = openDatabase();
  const saving = saveRecord('drink', drink('2026-11-24'));
  await expect.poll(() => connectionState.value).toBe('blocked');
  older.close();
  expect(await opening).toBe('ready');
  expect((await saving).outcome).toBe('saved');
  expect(connectionState.value).toBe('ready');
  expect(await allRecords('drink')).toHaveLength(1);
});
