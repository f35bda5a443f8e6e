import type { ImportBatch } from '../core/import/import-batch';
import { type Kind, type KindRecord, kinds } from '../core/log/kinds';
import { batchRows } from './batch-rows';
import { connected, type StorageFailure, storageFailure } from './connection';
import { db, recordTables, tableOf } from './db';
import { liveSignal } from './live';
import { addRecords } from './records';

/** An import of which something is still there. */
export interface KeptBatch extends ImportBatch {
  /** How many of its records are left. */
  readonly left: number;
}

/** The imports of which something is still there, the newest first; undefined until first known. */
export const importBatches = liveSignal(() => async (): Promise<readonly KeptBatch[]> => {
  const batches = await batchRows().toArray();
  const kept = await Promise.all(
    batches.map(async (batch) => ({ ...batch, left: await recordsLeft(batch) })),
  );
  return kept.filter(({ left }) => left > 0).sort((a, b) => b.createdAt - a.createdAt);
});

async function recordsLeft({ id, kinds: parts }: ImportBatch): Promise<number> {
  const counts = await Promise.all(
    (Object.keys(parts) as Kind[]).map((kind) => ofBatch(kind, id).count()),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

const ofBatch = (kind: Kind, batch: string) => tableOf(kind).where('source.batch').equals(batch);

const isEdited = ({ record }: KindRecord) => record.updatedAt !== record.createdAt;

/** How many records of a batch were edited after they came. */
export const editedInBatch = async (batch: string): Promise<number> =>
  (await connected(() => recordsOfBatch(batch))).filter(isEdited).length;

async function recordsOfBatch(batch: string): Promise<KindRecord[]> {
  const lists = await Promise.all(
    kinds.map(async (kind) => {
      const records = await ofBatch(kind, batch).toArray();
      return records.map((record) => ({ kind, record }) as KindRecord);
    }),
  );
  return lists.flat();
}

/** What was taken back, enough to put it there again. */
export interface TakenBack {
  readonly records: readonly KindRecord[];
  readonly batch?: ImportBatch;
}

/**
 * Takes out what an import brought, all or nothing. Records that were edited since may stay; then the
 * import stays in the list with them.
 */
export async function takeBatchBack(
  id: string,
  edited: 'keep' | 'take',
): Promise<
  | { readonly outcome: 'taken-back'; readonly taken: TakenBack }
  | { readonly outcome: StorageFailure }
> {
  try {
    const taken = await withBatches(async (): Promise<TakenBack> => {
      const all = await recordsOfBatch(id);
      const records = edited === 'take' ? all : all.filter((item) => !isEdited(item));
      for (const kind of kinds) await tableOf(kind).bulkDelete(idsOf(kind, records));
      const batch = await batchRows().get(id);
      if (records.length < all.length || !batch) return { records };
      await batchRows().delete(id);
      return { records, batch };
    });
    return { outcome: 'taken-back', taken };
  } catch (error) {
    return { outcome: storageFailure(error) };
  }
}

const idsOf = (kind: Kind, records: readonly KindRecord[]) =>
  records.filter((item) => item.kind === kind).map(({ record }) => record.id);

/** Puts back what was taken, exactly as it stood. */
export async function undoTakeBack({
  records,
  batch,
}: TakenBack): Promise<'undone' | StorageFailure> {
  try {
    await withBatches(async () => {
      await addRecords(records);
      if (batch) await batchRows().put(batch);
    });
    return 'undone';
  } catch (error) {
    return storageFailure(error);
  }
}

const withBatches = <T>(work: () => Promise<T>): Promise<T> =>
  connected(() => db.transaction('rw', [...recordTables(), batchRows()], work));
