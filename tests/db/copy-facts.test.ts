import { afterEach, describe, expect, test } from 'vitest';
import { copyFacts } from '../../src/db/copy-facts';
import { db } from '../../src/db/db';
import { setPreferences } from '../../src/db/preferences';
import { addRecords } from '../../src/db/records';
import { SAMPLE_BATCH } from '../../src/db/samples';
import { drink, massage, recordIdOf } from '../support/records';

afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

const drinks = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'drink' as const,
    record: drink('2026-11-24', {
      id: recordIdOf(1000 + index),
      createdAt: 1000 + index,
      updatedAt: 1000 + index,
    }),
  }));

describe('what decides whether a copy is due', () => {
  test('is the oldest record of any kind, and how many changed since the last copy', async () => {
    const first = massage('2026-11-24', { id: recordIdOf(5), createdAt: 5, updatedAt: 5 });
    await addRecords([...drinks(4), { kind: 'massage', record: first }]);
    expect(await copyFacts()).toEqual({ firstAt: 5, lastCopyAt: null, changed: 5 });
    await setPreferences({ lastCopyAt: 1001 });
    expect(await copyFacts()).toEqual({ firstAt: 5, lastCopyAt: 1001, changed: 2 });
  });

  test('is counted no further than it matters', async () => {
    await addRecords(drinks(40));
    expect((await copyFacts()).changed).toBe(30);
  });

  test('leaves sample data alone', async () => {
    const source = { type: 'demo', batch: SAMPLE_BATCH } as const;
    await addRecords([{ kind: 'drink', record: drink('2026-11-24', { source }) }]);
    expect(await copyFacts()).toEqual({ lastCopyAt: null, changed: 0 });
  });
});
