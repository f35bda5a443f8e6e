import { beforeEach, describe, expect, it } from 'vitest';
import { effect } from '@preact/signals';
import type { BroughtEntry, ImportChoice } from '../../src/core/import/import-plan';
import { batchRows, db } from '../../src/db/db';
import {
  editedInBatch,
  importBatches,
  takeBatchBack,
  undoTakeBack,
} from '../../src/db/import-batches';
import { saveImport } from '../../src/db/imports';
import { allRecords, saveRecord } from '../../src/db/records';
import { fixtureReading } from '../support/import-file';
import { patiently } from '../support/patiently';
import { storedRows } from './filled-database';

beforeEach(async () => {
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
});

async function entriesOf(...files: readonly string[]): Promise<readonly BroughtEntry[]> {
  const readings = await Promise.all(files.map((file) => fixtureReading(file)));
  return readings.flatMap((read, file) =>
    read.outcome === 'refused' ? [] : read.entries.map((entry) => ({ ...entry, file })),
  );
}

async function saved(file: string, choice: ImportChoice = {}) {
  const outcome = await saveImport(await entriesOf(file), choice);
  if (outcome.outcome !== 'saved') throw new Error(outcome.outcome);
  return { ...outcome, batch: outcome.batch ?? '' };
}

describe('an import', () => {
  it('stores what the file held, with its source', async () => {
    const { batch } = await saved('apple-health.xml');
    expect(await allRecords('sleep')).toHaveLength(1);
    expect(await allRecords('drink')).toHaveLength(1);
    expect(await allRecords('training')).toMatchObject([
      {
        activity: 'run',
        source: {
          type: 'import',
          importer: 'apple-health.xml',
          batch,
          foreignId: 'training 2026-01-03T07:00:00Z 1830',
        },
      },
    ]);
  });

  it('of the same file again adds nothing', async () => {
    expect(await saved('strava.csv')).toMatchObject({ added: 2, known: 0 });
    expect(await saved('strava.csv')).toMatchObject({ added: 0, known: 2 });
    expect(await allRecords('training')).toHaveLength(2);
  });

  it('leaves an entry as the person edited it since', async () => {
    await saved('samsung-water.csv');
    const [drink] = await allRecords('drink');
    if (!drink) throw new Error('nothing was stored');
    await saveRecord('drink', { ...drink, ml: 300 }, { existing: drink });
    expect(await saved('samsung-water.csv')).toMatchObject({ added: 0, known: 1 });
    expect(await allRecords('drink')).toMatchObject([{ ml: 300 }]);
  });

  it('adds no session that the person typed', async () => {
    const [ride] = (await entriesOf('strava.csv')).slice(1);
    if (ride?.kind !== 'training') throw new Error('no ride was read');
    await saveRecord('training', { ...ride.entry, minutes: 55, rpe: 6 });
    expect(await saved('strava.csv')).toMatchObject({ added: 1, alike: 1 });
    expect((await allRecords('training')).filter(({ rpe }) => rpe === 6)).toHaveLength(1);
  });

  it('is taken back whole, and nothing else with it', async () => {
    await saved('samsung-water.csv');
    const { batch } = await saved('apple-health.xml');
    expect(await deleteBatch(batch)).toBe(3);
    expect(await allRecords('drink')).toMatchObject([{ ml: 500 }]);
    expect(await allRecords('sleep')).toEqual([]);
  });

  it('tells how many of its entries were edited since', async () => {
    const { batch } = await saved('apple-health.xml');
    expect(await editedInBatch(batch)).toBe(0);
    const [run] = await allRecords('training');
    if (!run) throw new Error('nothing was stored');
    await db.table('trainings').update(run.id, { rpe: 5, updatedAt: run.updatedAt + 1 });
    expect(await editedInBatch(batch)).toBe(1);
  });
});
