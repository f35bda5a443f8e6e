import type { Table } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CopyContent } from '../../src/core/backup/copy';
import { parseCopy } from '../../src/core/backup/parse-copy';
import { writeCopy } from '../../src/core/backup/write-copy';
import { type KindRecord, kinds } from '../../src/core/log/kinds';
import { newReminder, usualRules } from '../../src/core/reminders/reminder';
import { readEverything, replaceEverything } from '../../src/db/backup';
import { db, preferenceRows, tableOf } from '../../src/db/db';
import { keepDraft } from '../../src/db/drafts';
import { setPreferences } from '../../src/db/preferences';
import { addRecords, recordCount } from '../../src/db/records';
import { putRoutineBack } from '../../src/db/routines';
import { drink, massage, oneOfEachKind, recordIdOf } from '../support/records';

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const ownRoutine = {
  id: recordIdOf(7),
  name: 'Mine',
  steps: [{ stretch: 'standing-calf', seconds: 30, side: 'left' }],
  createdAt: 1,
  updatedAt: 2,
} as const;

const contentOf = (items: readonly KindRecord[]): CopyContent => ({
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
});

const snapshot = async () => (await readEverything()).content;

async function fill(): Promise<void> {
  await addRecords(oneOfEachKind('2026-11-20'));
  await setPreferences({ birthYear: 1980 });
  await keepDraft('training:new', { minutes: '45' });
  await putRoutineBack(ownRoutine);
}

describe('everything', () => {
  test('goes through a file and comes back the same', async () => {
    await fill();
    const before = await snapshot();
    const { content, unreadable } = await readEverything();
    const text = writeCopy(content, { exportedAt: 1, app: 'test', unreadable });
    const copy = parseCopy(text);
    if (!copy.ok) throw new Error('no copy');
    expect(copy.value.broken).toEqual([]);
    await Promise.all(db.tables.map((table) => table.clear()));
    expect(await replaceEverything(copy.value.content)).toBe('replaced');
    expect(await snapshot()).toEqual(before);
  });

  test('comes without a table that cannot be read, and says which', async () => {
    await fill();
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
    const { content, unreadable } = await readEverything();
    expect(unreadable).toEqual(['sleep']);
    expect(content.records.sleep).toEqual([]);
    expect(content.records.massage).toHaveLength(1);
    expect(content.preferences).toEqual({ birthYear: 1980 });
  });
});

describe('replacing everything', () => {
  test('leaves only what the copy holds', async () => {
    await fill();
    const content = contentOf([{ kind: 'drink', record: drink('2026-11-24') }]);
    expect(await replaceEverything(content)).toBe('replaced');
    expect(await recordCount()).toBe(1);
    expect(await preferenceRows().toArray()).toEqual([{ key: 'theme', value: 'dark' }]);
    expect(await db.table('drafts').toArray()).toEqual(content.drafts);
    expect(await db.table('routines').toArray()).toEqual(content.routines);
    expect(await db.table('reminders').toArray()).toEqual(content.reminders);
  });

  test('changes nothing when the last row fails', async () => {
    await fill();
    const before = await snapshot();
    const id = recordIdOf(1);
    const twice = contentOf([
      { kind: 'massage', record: massage('2026-11-24', { id }) },
      { kind: 'massage', record: massage('2026-11-23', { id }) },
    ]);
    await expect(replaceEverything(twice)).rejects.toThrow();
    expect(await snapshot()).toEqual(before);
  });

  test('changes nothing when the device is full', async () => {
    await fill();
    const before = await snapshot();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const content = contentOf([{ kind: 'drink', record: drink('2026-11-24') }]);
    expect(await replaceEverything(content)).toBe('storage-full');
    vi.restoreAllMocks();
    expect(await snapshot()).toEqual(before);
  });
});
