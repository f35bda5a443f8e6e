import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  beforeLettingGo,
  connected,
  connectionState,
  flushAll,
  openDatabase,
  storageFailure,
} from '../../src/db/connection';
import { db } from '../../src/db/db';
import { allRecords, recordById, saveRecord } from '../../src/db/records';
import { recordCount } from '../../src/db/records-later';
import { drink } from '../support/records';

afterEach(async () => {
  vi.restoreAllMocks();
  db.close({ disableAutoOpen: false });
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const lost = new WeakSet<IDBDatabase>();
let staysLost = false;

/** Opens the database over connections that can get lost, as Safari loses them. */
beforeEach(async () => {
  staysLost = false;
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...wish
  ) {
    if (staysLost || lost.has(this)) {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    }
    return begin.apply(this, wish);
  });
  db.close({ disableAutoOpen: false });
  await db.open();
});

const loseConnection = () => lost.add(db.backendDB());

describe('a lost connection', () => {
  test('is opened again, and the save is done again', async () => {
    loseConnection();
    const saved = await saveRecord('drink', drink('2026-11-24'));
    expect(saved.outcome).toBe('saved');
    expect(await recordCount()).toBe(1);
  });

  test('that was closed under the app is opened again', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(); // Dexie says that it opens again
    await saveRecord('drink', drink('2026-11-24'));
    for (let time = 0; time < 6; time++) {
      db.backendDB().close();
      expect(await allRecords('drink')).toHaveLength(1);
    }
    db.close({ disableAutoOpen: true });
    expect(await allRecords('drink')).toHaveLength(1);
  });

  test('is opened again once for all that was under way', async () => {
    const open = vi.spyOn(db, 'open');
    loseConnection();
    const saved = await Promise.all(
      ['2026-11-22', '2026-11-23', '2026-11-24'].map((day) => saveRecord('drink', drink(day))),
    );
    expect(saved.map(({ outcome }) => outcome)).toEqual(['saved', 'saved', 'saved']);
    expect(open).toHaveBeenCalledTimes(1);
    expect(await recordCount()).toBe(3);
  });

  test('that stays lost is said, after one new try', async () => {
    const open = vi.spyOn(db, 'open');
    staysLost = true;
    expect(await saveRecord('drink', drink('2026-11-24'))).toEqual({ outcome: 'unavailable' });
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('of which some work hears late is not opened a second time', async () => {
    const fail: ((reason: unknown) => void)[] = [];
    const late = connected(() =>
      fail.length > 0
        ? Promise.resolve('done again')
        : new Promise<string>((_, reject) => fail.push(reject)),
    );
    loseConnection();
    expect((await saveRecord('drink', drink('2026-11-24'))).outcome).toBe('saved');
    const close = vi.spyOn(db, 'close');
    fail[0]?.(new DOMException('Connection lost', 'UnknownError'));
    expect(await late).toBe('done again');
    expect(close).not.toHaveBeenCalled();
  });

  test('inside a transaction is left to whoever began it', async () => {
    const open = vi.spyOn(db, 'open');
    const gone = Object.assign(new Error('gone'), { name: 'UnknownError' });
    const inner = vi.fn(async () => {
      throw gone;
    });
    const outer = db.transaction('r', db.tables, () => connected(inner));
    await expect(outer).rejects.toMatchObject({ name: 'UnknownError', inner: gone });
    expect(inner).toHaveBeenCalledTimes(1);
    expect(open).not.toHaveBeenCalled();
  });

  test('is no reason to repeat work that failed by itself', async () => {
    const work = vi.fn(async () => {
      throw new TypeError('a slip of ours');
    });
    await expect(connected(work)).rejects.toThrow('a slip of ours');
    expect(work).toHaveBeenCalledTimes(1);
  });
});

describe('opening', () => {
  test('that the browser refuses is told as failed, and a later success as ready', async () => {
    db.close({ disableAutoOpen: false });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not in this mode', 'SecurityError');
    });
    expect(await openDatabase()).toBe('failed');
    expect(connectionState.value).toBe('failed');
    vi.restoreAllMocks();
    expect(await openDatabase()).toBe('ready');
    expect(connectionState.value).toBe('ready');
    expect(await recordById('drink', 'nothing')).toBeUndefined();
  });
});

describe('a failed write', () => {
  const quota = new DOMException('No room', 'QuotaExceededError');

  test('for want of room is storage-full, however deep Dexie wraps it', () => {
    expect(storageFailure(quota)).toBe('storage-full');
    expect(storageFailure(new Dexie.AbortError(quota))).toBe('storage-full');
    expect(storageFailure(new Dexie.AbortError('aborted', new Dexie.AbortError(quota)))).toBe(
      'storage-full',
    );
    expect(storageFailure(new Error('wrapped', { cause: quota }))).toBe('storage-full');
    expect(storageFailure(new Dexie.BulkError('two rows', { 1: quota }))).toBe('storage-full');
  });

  test.each(['AbortError', 'DatabaseClosedError', 'UnknownError', 'InvalidStateError'])(
    'by %s is the device being unavailable',
    (name) => {
      expect(storageFailure(new DOMException('', name))).toBe('unavailable');
    },
  );

  test.each([new TypeError('slip'), new DOMException('', 'DataError'), 'text', undefined])(
    'by our own fault is thrown on: %s',
    (error) => {
      const thrown = vi.fn();
      try {
        storageFailure(error);
      } catch (caught) {
        thrown(caught);
      }
      expect(thrown).toHaveBeenCalledWith(error);
    },
  );

  test('that leads back to itself is still named', () => {
    const loop = new Error('loop');
    Object.assign(loop, { inner: loop, name: 'AbortError' });
    expect(storageFailure(loop)).toBe('unavailable');
  });
});

test('before letting go everything is flushed, though one flush fails', async () => {
  const done = vi.fn(async () => {});
  const stops = [
    beforeLettingGo(() => {
      throw new Error('at once');
    }),
    beforeLettingGo(() => Promise.reject(new Error('later'))),
    beforeLettingGo(done),
  ];
  await flushAll();
  expect(done).toHaveBeenCalledTimes(1);
  for (const stop of stops) stop();
  await flushAll();
  expect(done).toHaveBeenCalledTimes(1);
});
