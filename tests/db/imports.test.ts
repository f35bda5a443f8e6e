import { effect } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseCopy } from '../../src/core/backup/parse-copy';
import type { BroughtEntry, ImportChoice } from '../../src/core/import/import-plan';
import type { Kind, RecordOf } from '../../src/core/log/kinds';
import { makeCopy } from '../../src/db/backup';
import { batchRows } from '../../src/db/batch-rows';
import { db } from '../../src/db/db';
import {
  editedInBatch,
  importBatches,
  takeBatchBack,
  undoTakeBack,
} from '../../src/db/import-batches';
import { saveImport } from '../../src/db/imports';
import { addRecords, allRecords, saveRecord } from '../../src/db/records';
import { mergeCopy } from '../../src/db/restore';
import { SAMPLE_BATCH } from '../../src/db/samples';
import { failWrites } from '../support/failing-writes';
import { fixtureReading } from '../support/import-file';
import { patiently } from '../support/patiently';
import { training } from '../support/records';
import { storedRows } from './filled-database';

beforeEach(async () => {
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
});

async function entriesOf(...files: readonly string[]): Promise<readonly BroughtEntry[]> {
  const readings = await Promise.all(files.map((file) => fixtureReading(file)));
  return readings.flatMap((read, file) =>
    'entries' in read ? read.entries.map((entry) => ({ ...entry, file })) : [],
  );
}

async function saved(file: string, choice: ImportChoice = {}) {
  const outcome = await saveImport(await entriesOf(file), choice);
  if (outcome.outcome !== 'saved') throw new Error(outcome.outcome);
  return { ...outcome, batch: outcome.batch ?? '' };
}

/** The one record of its kind that is stored. */
async function only<K extends Kind>(kind: K): Promise<RecordOf<K>> {
  const [record, ...others] = await allRecords(kind);
  if (!record || others.length > 0) throw new Error(`There are ${others.length} other records.`);
  return record;
}

describe('an import', () => {
  it('stores what the file held, with its source, as one batch', async () => {
    const { batch } = await saved('apple-health.xml');
    expect(await allRecords('sleep')).toHaveLength(1);
    expect(await allRecords('drink')).toHaveLength(1);
    expect(await only('training')).toMatchObject({
      activity: 'run',
      source: {
        type: 'import',
        importer: 'apple-health',
        batch,
        foreignId: 'training 2026-01-03T07:00:00Z 1830',
      },
    });
    expect(await batchRows().toArray()).toMatchObject([
      {
        id: batch,
        formats: ['apple-health'],
        kinds: {
          training: { count: 1, first: '2026-01-02', last: '2026-01-02' },
          sleep: { count: 1 },
          drink: { count: 1 },
        },
      },
    ]);
  });

  it('of the same file again adds nothing and makes no batch', async () => {
    expect(await saved('strava.csv')).toMatchObject({ added: 2, known: 0 });
    expect(await saved('strava.csv')).toMatchObject({ added: 0, known: 2, batch: '' });
    expect(await allRecords('training')).toHaveLength(2);
    expect(await batchRows().count()).toBe(1);
  });

  it('of one file in two tabs at once adds it once', async () => {
    const both = await Promise.all([saved('strava.csv'), saved('strava.csv')]);
    expect(both.map(({ added }) => added).sort()).toEqual([0, 2]);
    expect(await allRecords('training')).toHaveLength(2);
  });

  it('leaves an entry as the person edited it since', async () => {
    await saved('samsung-water.csv');
    const brought = await only('drink');
    await saveRecord('drink', { ...brought, ml: 300 }, { existing: brought });
    expect(await saved('samsung-water.csv')).toMatchObject({ added: 0, known: 1 });
    expect(await only('drink')).toMatchObject({ ml: 300 });
  });

  it('adds no session that the person typed, unless that is wanted', async () => {
    const [ride] = (await entriesOf('strava.csv')).slice(1);
    if (ride?.kind !== 'training') throw new Error('no ride was read');
    await saveRecord('training', { ...ride.entry, minutes: 55, rpe: 6 });
    expect(await saved('strava.csv')).toMatchObject({ added: 1, alike: 1 });
    expect((await allRecords('training')).filter(({ rpe }) => rpe === 6)).toHaveLength(1);
    expect(await saved('strava.csv', { also: 'all' })).toMatchObject({ added: 1, known: 1 });
    expect(await allRecords('training')).toHaveLength(3);
  });

  it('lets sample data stand in nobody’s way', async () => {
    const [ride] = (await entriesOf('strava.csv')).slice(1);
    if (ride?.kind !== 'training') throw new Error('no ride was read');
    const sample = training(ride.entry.day, {
      ...ride.entry,
      source: { type: 'demo', batch: SAMPLE_BATCH },
    });
    await addRecords([{ kind: 'training', record: sample }]);
    expect(await saved('strava.csv')).toMatchObject({ added: 2, alike: 0 });
  });
});

describe('an import that is taken back', () => {
  const shown = () => importBatches.value?.map(({ id, left }) => ({ id, left }));

  it('goes whole, nothing else goes with it, and undoing brings all of it back', async () => {
    await saved('samsung-water.csv');
    const { batch } = await saved('apple-health.xml');
    const before = await storedRows();
    const back = await takeBatchBack(batch, 'take');
    if (back.outcome !== 'taken-back') throw new Error(back.outcome);
    expect(back.taken.records).toHaveLength(3);
    expect(await only('drink')).toMatchObject({ ml: 500 });
    expect(await allRecords('sleep')).toEqual([]);
    expect(await batchRows().count()).toBe(1);
    expect(await undoTakeBack(back.taken)).toBe('undone');
    expect(await storedRows()).toEqual(before);
  });

  it('may leave what was edited since, and stays in the list with it', async () => {
    const { batch } = await saved('apple-health.xml');
    const stop = effect(() => void importBatches.value);
    await patiently(() => expect(shown()).toEqual([{ id: batch, left: 3 }]));
    expect(await editedInBatch(batch)).toBe(0);
    const run = await only('training');
    await db.table('trainings').update(run.id, { rpe: 5, updatedAt: run.updatedAt + 1 });
    expect(await editedInBatch(batch)).toBe(1);

    expect(await takeBatchBack(batch, 'keep')).toMatchObject({ outcome: 'taken-back' });
    expect(await only('training')).toMatchObject({ rpe: 5 });
    await patiently(() => expect(shown()).toEqual([{ id: batch, left: 1 }]));

    expect(await takeBatchBack(batch, 'take')).toMatchObject({ outcome: 'taken-back' });
    await patiently(() => expect(shown()).toEqual([]));
    stop();
    expect(await batchRows().count()).toBe(0);
  });

  it('may have come back with a copy', async () => {
    const { batch } = await saved('apple-health.xml');
    const before = await storedRows();
    const made = await makeCopy({ exportedAt: 0, app: '0.1.0' });
    const copy = parseCopy((await made?.text.text()) ?? '');
    if (!copy.ok) throw new Error(copy.error.reason);
    await takeBatchBack(batch, 'take');
    await mergeCopy(copy.value.content, {});
    expect(await storedRows()).toEqual(before);
    await takeBatchBack(batch, 'take');
    expect(await allRecords('training')).toEqual([]);
  });

  it('that runs out of room in the middle leaves everything as it was', async () => {
    await saved('samsung-water.csv');
    const before = await storedRows();
    failWrites('QuotaExceededError', (store) => store === 'drinks');
    expect(await saveImport(await entriesOf('apple-health.xml'))).toEqual({
      outcome: 'storage-full',
    });
    vi.restoreAllMocks();
    expect(await storedRows()).toEqual(before);
  });
});
