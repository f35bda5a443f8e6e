import type { Table } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { countOf } from '../../src/core/backup/compare';
import type { CopyContent } from '../../src/core/backup/copy';
import { type KindRecord, kinds } from '../../src/core/log/kinds';
import { newReminder, usualRules } from '../../src/core/reminders/reminder';
import { db, deviceRows, preferenceRows, tableOf } from '../../src/db/db';
import { addRecords } from '../../src/db/records';
import { recordCount } from '../../src/db/records-later';
import { compareWithStored, mergeCopy, replaceWithCopy, undoRestore } from '../../src/db/restore';
import { failWrites } from '../support/failing-writes';
import { drink, massage, recordIdOf } from '../support/records';
import { fillDatabase, importBatch, ownRoutine, storedRows } from './filled-database';

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const contentOf = (...items: readonly KindRecord[]): CopyContent => ({
  records: Object.fromEntries(
    kinds.map((kind) => [
      kind,
      items.filter((item) => item.kind === kind).map(({ record }) => record),
    ]),
  ) as unknown as CopyContent['records'],
  preferences: { theme: 'dark' },
  drafts: [{ id: 'drink:new', draft: { amount: '3' }, updatedAt: 5 }],
  routines: [ownRoutine],
  reminders: [newReminder('desk'), usualRules],
  batches: [importBatch],
});

const drinkOf = (id: number, ml: number, updatedAt: number): KindRecord => ({
  kind: 'drink',
  record: drink('2026-11-24', { id: recordIdOf(id), ml, updatedAt }),
});

async function undoOf(restored: Promise<Awaited<ReturnType<typeof mergeCopy>>>) {
  const answer = await restored;
  if (answer.outcome !== 'restored') throw new Error(answer.outcome);
  return answer.undo;
}

describe('merging a copy', () => {
  const here = [drinkOf(1, 100, 10), drinkOf(2, 200, 10), drinkOf(3, 300, 10)];
  const copy = contentOf(drinkOf(2, 250, 11), drinkOf(3, 350, 9), drinkOf(4, 400, 1));

  test('adds what is new, takes what is newer, and keeps what is newer here', async () => {
    await addRecords(here);
    expect(await mergeCopy(copy, {})).toMatchObject({ outcome: 'restored' });
    const drinks = await tableOf('drink').toArray();
    expect(drinks.map(({ ml }) => ml).sort()).toEqual([100, 250, 300, 400]);
    expect(await db.table('routines').toArray()).toEqual(copy.routines);
  });

  test('leaves settings alone unless they are given', async () => {
    await preferenceRows().put({ key: 'theme', value: 'light' });
    await mergeCopy(copy, {});
    expect(await preferenceRows().get('theme')).toEqual({ key: 'theme', value: 'light' });
    await mergeCopy(copy, { theme: 'dark' });
    expect(await preferenceRows().get('theme')).toEqual({ key: 'theme', value: 'dark' });
  });

  test('is foretold by the comparison, after which nothing is left to take', async () => {
    await addRecords(here);
    const before = await compareWithStored(copy);
    expect(before.find(({ part }) => part === 'drink')?.counts).toEqual({
      new: 1,
      changed: 1,
      identical: 0,
      older: 1,
    });
    await mergeCopy(copy, {});
    expect(countOf(await compareWithStored(copy), 'new', 'changed')).toBe(0);
  });

  test('can be undone to the last row', async () => {
    await fillDatabase();
    await addRecords(here);
    const before = await storedRows();
    await undoRestore(await undoOf(mergeCopy(copy, { theme: 'dark' })));
    expect(await storedRows()).toEqual(before);
  });

  test('undone, leaves alone what was typed or changed since', async () => {
    await addRecords(here);
    const undo = await undoOf(mergeCopy(copy, {}));
    await addRecords([drinkOf(4, 444, 20), drinkOf(5, 500, 20)]);
    await undoRestore(undo);
    const drinks = await tableOf('drink').toArray();
    expect(drinks.map(({ ml }) => ml).sort()).toEqual([100, 200, 300, 444, 500]);
  });
});

describe('replacing everything', () => {
  test('leaves only what the copy holds, and what this device remembers for itself', async () => {
    await fillDatabase();
    await deviceRows().put({ key: 'folder', value: 'here' });
    const content = contentOf(drinkOf(1, 250, 1));
    expect(await replaceWithCopy(content)).toMatchObject({ outcome: 'restored' });
    expect(await recordCount()).toBe(1);
    expect(await preferenceRows().toArray()).toEqual([{ key: 'theme', value: 'dark' }]);
    expect(await db.table('drafts').toArray()).toEqual(content.drafts);
    expect(await db.table('routines').toArray()).toEqual(content.routines);
    expect(await db.table('reminders').toArray()).toEqual(content.reminders);
    expect(await deviceRows().count()).toBe(1);
  });

  test('can be undone to the last row', async () => {
    await fillDatabase();
    const before = await storedRows();
    await undoRestore(await undoOf(replaceWithCopy(contentOf(drinkOf(1, 250, 1)))));
    expect(await storedRows()).toEqual(before);
  });

  test('writes nothing that is the same already, and takes out what the copy lacks', async () => {
    const same = [drinkOf(1, 100, 1), drinkOf(2, 200, 1), drinkOf(3, 300, 1), drinkOf(4, 400, 1)];
    const [before, after, extra] = [drinkOf(5, 500, 1), drinkOf(5, 550, 2), drinkOf(6, 600, 1)];
    await addRecords([...same, before, extra]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const content = contentOf(...same, after);
    const undo = await undoOf(
      replaceWithCopy({
        ...content,
        preferences: {},
        drafts: [],
        routines: [],
        reminders: [],
        batches: [],
      }),
    );
    expect(put).toHaveBeenCalledOnce();
    const amounts = async () => (await tableOf('drink').toArray()).map(({ ml }) => ml);
    expect(await amounts()).toEqual([100, 200, 300, 400, 550]);
    await undoRestore(undo);
    expect(await amounts()).toEqual([100, 200, 300, 400, 500, 600]);
  });

  test('is not held up by rows that cannot be read', async () => {
    await fillDatabase();
    const read = db.Table.prototype.toArray;
    vi.spyOn(db.Table.prototype, 'toArray').mockImplementation(function (this: Table) {
      return this.name === 'sleeps' ? Promise.reject(new Error('damaged')) : read.apply(this);
    } as never);
    const content = contentOf(drinkOf(1, 250, 1));
    expect(await replaceWithCopy(content, () => {}, ['sleep'])).toMatchObject({
      outcome: 'restored',
    });
    vi.restoreAllMocks();
    expect(await recordCount()).toBe(1);
  });

  test.each([
    ['QuotaExceededError', 'storage-full'],
    ['AbortError', 'unavailable'],
  ])('changes nothing when the last row fails with %s', async (name, outcome) => {
    await fillDatabase();
    const before = await storedRows();
    failWrites(name, (store) => store === 'preferences');
    const content = contentOf({ kind: 'massage', record: massage('2026-11-24') });
    expect(await replaceWithCopy(content)).toEqual({ outcome });
    vi.restoreAllMocks();
    expect(await storedRows()).toEqual(before);
  });

  test('twice at once leaves one of the two, whole', async () => {
    const one = contentOf(drinkOf(1, 100, 1), drinkOf(2, 100, 1));
    const two = contentOf(drinkOf(3, 200, 1), drinkOf(4, 200, 1));
    await Promise.all([replaceWithCopy(one), replaceWithCopy(two)]);
    const amounts = (await tableOf('drink').toArray()).map(({ ml }) => ml);
    expect([
      [100, 100],
      [200, 200],
    ]).toContainEqual(amounts);
  });
});
