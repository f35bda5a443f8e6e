import { afterEach, describe, expect, test, vi } from 'vitest';
import { db } from '../../src/db/db';
import { copyTasks } from '../../src/workers/copy-tasks';
import { fillDatabase, storedRows } from '../db/filled-database';
import { copyText } from '../support/copy-text';
import { ownFiles } from '../support/own-files';
import { drink } from '../support/records';

const NOW = Date.UTC(2026, 10, 24);

afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const copy = new Blob([
  copyText(
    { records: { drink: [drink('2026-11-24')] }, preferences: {} },
    { exportedAt: NOW, app: '0.1.0', unreadable: [] },
  ),
]);

/** The tasks with that copy open, in a browser whose own files fail with an error of this name. */
async function tasksWithCopy(failure?: string) {
  const { storage, files } = ownFiles(failure);
  vi.stubGlobal('navigator', { storage });
  await fillDatabase();
  const tasks = copyTasks(() => {});
  expect(await tasks.read({ file: copy, passphrase: '' })).toMatchObject({ ok: true });
  return { tasks, files };
}

describe('replacing everything by a copy', () => {
  test('keeps a safety copy of what was there', async () => {
    const { tasks, files } = await tasksWithCopy();
    const before = await storedRows();
    expect(await tasks.replace({ now: NOW })).toBe('restored');
    const kept = JSON.parse(files.get('before-restore.json') ?? '');
    expect(kept.records.massage).toEqual(before.massages);
  });

  test('does not begin where there is no room for the safety copy', async () => {
    const { tasks } = await tasksWithCopy('QuotaExceededError');
    const before = await storedRows();
    expect(await tasks.replace({ now: NOW })).toBe('storage-full');
    expect(await storedRows()).toEqual(before);
  });

  test('goes on where the browser keeps no files at all', async () => {
    const { tasks } = await tasksWithCopy('NotAllowedError');
    expect(await tasks.replace({ now: NOW })).toBe('restored');
  });
});
