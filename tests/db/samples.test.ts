import { afterEach, describe, expect, test } from 'vitest';
import type { KindRecord } from '../../src/core/log/kinds';
import { db } from '../../src/db/db';
import { setPreferences, storedPreferences } from '../../src/db/preferences';
import { addRecords, allRecords } from '../../src/db/records';
import { recordCount } from '../../src/db/records-later';
import { addSamples, removeSamples, SAMPLE_BATCH } from '../../src/db/samples';
import { drink, massage } from '../support/records';

const source = { type: 'demo', batch: SAMPLE_BATCH } as const;
const samples: readonly KindRecord[] = [
  { kind: 'drink', record: drink('2026-11-20', { source }) },
  { kind: 'massage', record: massage('2026-11-21', { source }) },
];
const own: KindRecord = { kind: 'drink', record: drink('2026-11-22', { ml: 333 }) };

afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

const rows = () => Promise.all(db.tables.map((table) => table.toArray()));

describe('sample data', () => {
  test('goes without a trace', async () => {
    const before = await rows();
    await addSamples(samples, 'athlete');
    expect(await recordCount()).toBe(2);
    expect((await storedPreferences()).profile).toBe('athlete');
    await removeSamples();
    expect(await rows()).toEqual(before);
  });

  test('goes alone: what the person typed meanwhile stays', async () => {
    await addSamples(samples, 'desk');
    await addRecords([own]);
    await removeSamples();
    expect(await allRecords('drink')).toEqual([own.record]);
    expect(await recordCount()).toBe(1);
  });

  test("leaves the person's own profile alone, coming and going", async () => {
    await setPreferences({ profile: 'manual' });
    await addSamples(samples, 'athlete');
    expect((await storedPreferences()).profile).toBe('manual');
    await removeSamples();
    expect((await storedPreferences()).profile).toBe('manual');
  });

  test('leaves a profile that was chosen while it was there', async () => {
    await addSamples(samples, 'athlete');
    await setPreferences({ profile: 'active', sampleProfile: null });
    await removeSamples();
    expect((await storedPreferences()).profile).toBe('active');
  });

  test("comes in the place of another persona's", async () => {
    await addSamples(samples, 'athlete');
    await addSamples(samples.slice(0, 1), 'desk');
    expect(await recordCount()).toBe(1);
    expect((await storedPreferences()).profile).toBe('desk');
  });

  test('is back after undo, profile and all', async () => {
    await addSamples(samples, 'tension');
    const removed = await removeSamples();
    await addSamples(removed.records, removed.profile);
    expect(await recordCount()).toBe(2);
    expect((await storedPreferences()).profile).toBe('tension');
    await removeSamples();
    expect((await storedPreferences()).profile).toBeNull();
  });
});
