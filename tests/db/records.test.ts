import { effect } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Entry, RecordMeta } from '../../src/core/log/entry';
import { type EntryByKind, type Kind, type KindRecord, kinds } from '../../src/core/log/kinds';
import { parseRecordId } from '../../src/core/record-id';
import { db, tableNames } from '../../src/db/db';
import { draftIds, draftOf, keepDraft } from '../../src/db/drafts';
import { liveSignal } from '../../src/db/live';
import {
  addRecords,
  allRecords,
  deleteBatch,
  deleteRecord,
  everythingBetween,
  hasBatch,
  lastDayBefore,
  latestUpdate,
  newestRecords,
  putBack,
  recordById,
  recordsBetween,
  saveRecord,
} from '../../src/db/records';
import {
  deleteRecords,
  everythingUpTo,
  firstDayAfter,
  isAnythingBefore,
  recordCount,
} from '../../src/db/records-later';
import {
  checkIn,
  dayOf,
  drink,
  lifeEvent,
  massage,
  nap,
  oneOfEachKind,
  recordIdOf,
  sleep,
  training,
} from '../support/records';

const DAY = '2026-11-24';

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(db.tables.map((table) => table.clear()));
});

/** A record as the parsers give it: without what storage adds. */
function entryOf(record: RecordMeta): EntryByKind[Kind] {
  const { id: _, createdAt: __, updatedAt: ___, source: ____, ...entry } = record;
  return entry as EntryByKind[Kind];
}

const cases = oneOfEachKind(DAY).map((item): [Kind, KindRecord] => [item.kind, item]);

const daysOf = (records: readonly Entry[]) => records.map(({ day }) => day);

describe('a record of every kind', () => {
  test.each(cases)(
    '(%s) is saved as typed here, found, edited, deleted, put back',
    async (kind, item) => {
      const entry = entryOf(item.record);
      const saved = await saveRecord(kind, entry);
      if (saved.outcome !== 'saved') throw new Error(saved.outcome);
      const { record } = saved;
      expect(record).toMatchObject({ ...entry, source: { type: 'typed' } });
      expect(parseRecordId(record.id)).toBe(record.id);
      expect(await recordById(kind, record.id)).toEqual(record);

      const edited = await saveRecord(kind, { ...entry, note: 'edited' }, { existing: record });
      expect(edited).toMatchObject({ record: { id: record.id, note: 'edited' } });
      expect(await allRecords(kind)).toHaveLength(1);

      await putBack(kind, record);
      expect(await allRecords(kind)).toEqual([record]);

      expect(await deleteRecord(kind, record.id)).toEqual(record);
      expect(await allRecords(kind)).toEqual([]);
      expect(await deleteRecord(kind, record.id)).toBeUndefined();

      await putBack(kind, record);
      expect(await recordById(kind, record.id)).toEqual(record);
    },
  );

  test('has a table of its own', () => {
    expect(new Set(Object.values(tableNames)).size).toBe(kinds.length);
  });
});

describe('saving', () => {
  test('an edit keeps id, time of making and source, and moves the time of change', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });
    const imported = drink(DAY, {
      createdAt: 5,
      updatedAt: 6,
      source: { type: 'import', importer: 'health', batch: 'b1', foreignId: 'f1' },
    });
    await putBack('drink', imported);
    await saveRecord('drink', { day: dayOf(DAY), ml: 300, what: 'tea' }, { existing: imported });
    expect(await recordById('drink', imported.id)).toEqual({
      ...imported,
      ml: 300,
      what: 'tea',
      updatedAt: 1_800_000_000_000,
    });
  });

  test('an edit drops what is no longer said', async () => {
    const noted = drink(DAY, { note: 'cold' });
    await putBack('drink', noted);
    await saveRecord('drink', { day: dayOf(DAY), ml: 250, what: 'water' }, { existing: noted });
    expect(await recordById('drink', noted.id)).not.toHaveProperty('note');
  });

  test('drops the draft of the form and leaves other drafts alone', async () => {
    await keepDraft('drink:new', { amount: '250' });
    await keepDraft('sleep:new', { awake: '06:20' });
    await saveRecord('drink', drink(DAY), { draftId: 'drink:new' });
    expect(await draftIds()).toEqual(['sleep:new']);
  });

  test('stores what comes along in the same transaction: all of it, or nothing', async () => {
    const along = [
      { kind: 'sleep', entry: { day: dayOf(DAY), type: 'night', sleptMinutes: 420 } },
      { kind: 'drink', entry: drink(DAY, { ml: 500 }) },
    ] as const;
    const saved = await saveRecord('check-in', { day: dayOf(DAY), soreness: {} }, { along });
    if (saved.outcome !== 'saved') throw new Error(saved.outcome);
    expect(saved.along.map(({ kind }) => kind)).toEqual(['sleep', 'drink']);
    expect(await recordCount()).toBe(3);
    await deleteRecords([{ kind: 'check-in', record: saved.record }, ...saved.along]);
    expect(await recordCount()).toBe(0);

    const broken = [{ kind: 'sleep', entry: { day: dayOf(DAY), sleptMinutes: () => 1 } }];
    await expect(
      saveRecord('check-in', { day: dayOf(DAY) }, { along: broken as never }),
    ).rejects.toThrow();
    expect(await recordCount()).toBe(0);
  });

  test('that fails keeps the draft: both stand in one transaction', async () => {
    await keepDraft('drink:new', { amount: '250' });
    const remove = IDBObjectStore.prototype.delete;
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      const request = remove.call(this, key);
      // All requests are done, and the device runs full while the transaction goes to disk.
      request.addEventListener('success', () =>
        Reflect.apply(Reflect.get(this.transaction, '_abort'), this.transaction, [
          'QuotaExceededError',
        ]),
      );
      return request;
    });
    expect(await saveRecord('drink', drink(DAY), { draftId: 'drink:new' })).toEqual({
      outcome: 'storage-full',
    });
    vi.restoreAllMocks();
    expect(await draftOf('drink:new')).toEqual({ amount: '250' });
    expect(await recordCount()).toBe(0);
  });

  test('that the device refuses at once says storage is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    expect(await saveRecord('drink', drink(DAY))).toEqual({ outcome: 'storage-full' });
  });

  test('what cannot be stored at all is our own fault and thrown', async () => {
    const broken = { ...drink(DAY), name: (() => '') as unknown as string };
    await expect(saveRecord('drink', broken)).rejects.toThrow();
  });
});

describe('asking for records', () => {
  test('between two days answers both days and those between, in order', async () => {
    const days = ['2026-11-20', '2026-11-24', '2026-11-22', '2026-11-19', '2026-11-25'];
    await addRecords(days.map((day) => ({ kind: 'check-in', record: checkIn(day) })));
    const found = await recordsBetween('check-in', dayOf('2026-11-20'), dayOf('2026-11-24'));
    expect(daysOf(found)).toEqual(['2026-11-20', '2026-11-22', '2026-11-24']);
    expect(await recordsBetween('check-in', dayOf('2026-11-25'), dayOf('2026-11-20'))).toEqual([]);
  });

  test('between two days goes by the index and reads nothing else', async () => {
    await addRecords([...Array(40)].map(() => ({ kind: 'drink', record: drink('2020-01-01') })));
    await addRecords([{ kind: 'drink', record: drink(DAY) }]);
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const byIndex = vi.spyOn(IDBIndex.prototype, 'getAll');
    expect(await recordsBetween('drink', dayOf(DAY), dayOf(DAY))).toHaveLength(1);
    expect(read).not.toHaveBeenCalled();
    expect(byIndex).toHaveBeenCalledTimes(1);
  });

  test('of every kind tells the kind with each', async () => {
    await addRecords([...oneOfEachKind(DAY), ...oneOfEachKind('2026-11-25')]);
    const found = await everythingBetween(dayOf(DAY), dayOf(DAY));
    expect(found.map(({ kind }) => kind)).toEqual([...kinds]);
    expect(daysOf(found.map(({ record }) => record))).toEqual(Array(kinds.length).fill(DAY));
  });

  test('up to a day answers all of every kind, however old, in order of day', async () => {
    const days = [
      '2026-11-24',
      '2019-02-28',
      '2026-11-25',
      '2025-11-24',
      '2024-02-29',
      '2020-02-29',
    ];
    await addRecords(days.flatMap(oneOfEachKind));
    const found = await everythingUpTo(dayOf(DAY));
    const upTo = ['2019-02-28', '2020-02-29', '2024-02-29', '2025-11-24', '2026-11-24'];
    for (const kind of kinds) {
      const ofKind = found.filter((item) => item.kind === kind);
      expect(daysOf(ofKind.map(({ record }) => record)), kind).toEqual(upTo);
    }
  });

  test('up to a day is followed by a live query without any of their names', async () => {
    const live = liveSignal(() => () => everythingUpTo(dayOf(DAY)));
    const counts: (number | undefined)[] = [];
    const stop = effect(() => {
      counts.push(live.value?.length);
    });
    await expect.poll(() => counts).toEqual([undefined, 0]);
    const old = drink('2019-02-28');
    await putBack('drink', old);
    await expect.poll(() => counts).toEqual([undefined, 0, 1]);
    await putBack('drink', { ...old, ml: 900 });
    await expect.poll(() => live.value?.[0]?.record).toMatchObject({ ml: 900 });
    stop();
  });

  test('tells whether anything is older than a day', async () => {
    await addRecords([{ kind: 'event', record: lifeEvent('2026-11-12') }]);
    expect(await isAnythingBefore(dayOf('2026-11-12'))).toBe(false);
    expect(await isAnythingBefore(dayOf('2026-11-13'))).toBe(true);
  });

  test('for the newest answers the newest days first', async () => {
    const days = ['2026-11-20', '2026-11-24', '2026-11-22'];
    await addRecords(days.map((day) => ({ kind: 'massage', record: massage(day) })));
    expect(daysOf(await newestRecords('massage', 2))).toEqual(['2026-11-24', '2026-11-22']);
  });

  test('for the last day before a day looks through all kinds', async () => {
    expect(await lastDayBefore(dayOf(DAY))).toBeUndefined();
    await addRecords([
      { kind: 'sleep', record: sleep('2026-11-10') },
      { kind: 'training', record: training('2026-11-12') },
      { kind: 'check-in', record: checkIn(DAY) },
      { kind: 'event', record: lifeEvent('2027-05-01') },
    ]);
    expect(await lastDayBefore(dayOf(DAY))).toBe('2026-11-12');
    expect(await lastDayBefore(dayOf('2026-11-12'))).toBe('2026-11-10');
    expect(await firstDayAfter(dayOf('2026-11-10'))).toBe('2026-11-12');
    expect(await firstDayAfter(dayOf(DAY), ['event', 'sleep'])).toBe('2027-05-01');
    expect(await firstDayAfter(dayOf(DAY), ['sleep'])).toBeUndefined();
  });

  test('for the latest change looks through all kinds', async () => {
    expect(await latestUpdate()).toBeUndefined();
    await addRecords([
      { kind: 'drink', record: drink(DAY, { updatedAt: 20 }) },
      { kind: 'sleep', record: sleep('2026-11-10', { updatedAt: 30 }) },
      { kind: 'drink', record: drink(DAY, { updatedAt: 10 }) },
    ]);
    expect(await latestUpdate()).toBe(30);
    expect(await recordCount()).toBe(3);
  });
});

describe('a batch', () => {
  const sampled = (batch: string) =>
    oneOfEachKind(DAY).map(
      ({ kind, record }) =>
        ({ kind, record: { ...record, source: { type: 'demo', batch } } }) as KindRecord,
    );

  test('is there until it is deleted; typed records and other batches stay', async () => {
    const own = drink(DAY);
    await addRecords([...sampled('demo'), ...sampled('other'), { kind: 'drink', record: own }]);
    expect(await hasBatch('demo')).toBe(true);
    expect(await deleteBatch('demo')).toBe(kinds.length);
    expect(await hasBatch('demo')).toBe(false);
    expect(await hasBatch('other')).toBe(true);
    expect(await recordById('drink', own.id)).toEqual(own);
    expect(await recordCount()).toBe(kinds.length + 1);
    expect(await deleteBatch('demo')).toBe(0);
  });

  test('comes in as a whole or not at all', async () => {
    const broken = checkIn(DAY, { note: (() => '') as unknown as string });
    const items: KindRecord[] = [
      { kind: 'drink', record: drink(DAY) },
      { kind: 'check-in', record: broken },
    ];
    await expect(addRecords(items)).rejects.toThrow();
    expect(await recordCount()).toBe(0);
  });

  test('with the same ids twice leaves one of each', async () => {
    const item: KindRecord = { kind: 'drink', record: drink(DAY, { id: recordIdOf(7) }) };
    await addRecords([item]);
    await addRecords([item]);
    expect(await recordCount()).toBe(1);
  });
});

describe('a night noted beside a check-in', () => {
  const entries = [{ kind: 'sleep' as const, entry: sleep(DAY) }];

  test('is there once, when two tabs save it at the same moment', async () => {
    const saved = await Promise.all([
      saveRecord('check-in', checkIn(DAY), { along: entries }),
      saveRecord('check-in', checkIn(DAY), { along: entries }),
    ]);
    expect(await allRecords('check-in')).toHaveLength(2);
    expect(await allRecords('sleep')).toHaveLength(1);
    const along = saved.map((one) => one.outcome === 'saved' && one.along.length);
    expect(along.sort()).toEqual([0, 1]);
  });

  test('is noted beside a nap of that day, and on another day', async () => {
    await addRecords([{ kind: 'sleep', record: nap(DAY) }]);
    await saveRecord('check-in', checkIn(DAY), { along: entries });
    const other = [{ kind: 'sleep' as const, entry: sleep('2026-11-23') }];
    await saveRecord('check-in', checkIn('2026-11-23'), { along: other });
    expect(await allRecords('sleep')).toHaveLength(3);
  });
});
