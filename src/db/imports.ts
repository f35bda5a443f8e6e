import { BATCH_PREFIX, batchParts, type ImportBatch } from '../core/import/import-batch';
import {
  type BroughtEntry,
  type ImportChoice,
  type ImportPlan,
  planImport,
} from '../core/import/import-plan';
import { type PlanCounts, planCounts } from '../core/import/plan-report';
import type { KindRecord } from '../core/log/kinds';
import { batchRows } from './batch-rows';
import { connected, type StorageFailure, storageFailure } from './connection';
import { db, recordTables, tableOf } from './db';
import { addRecords, newRecordId } from './records';

export interface SavedImport extends PlanCounts {
  readonly outcome: 'saved';
  /** What takes everything of this import back out; absent where nothing was added. */
  readonly batch?: string;
}

/** What an import would do to what is stored now. */
export const planAgainstStored = async (
  brought: readonly BroughtEntry[],
  choice: ImportChoice,
): Promise<ImportPlan> => planImport(brought, await storedOfKinds(brought), choice);

/** Every record of the kinds that are brought. */
async function storedOfKinds(brought: readonly BroughtEntry[]): Promise<KindRecord[]> {
  const kinds = [...new Set(brought.map(({ kind }) => kind))];
  const lists = await connected(() =>
    Promise.all(
      kinds.map(async (kind) => {
        const records = await tableOf(kind).toArray();
        return records.map((record) => ({ kind, record }) as KindRecord);
      }),
    ),
  );
  return lists.flat();
}

/**
 * Adds what files brought as one batch, all or nothing. The plan is made within the transaction: of two
 * tabs that import the same file at once, the second finds it there.
 */
export async function saveImport(
  brought: readonly BroughtEntry[],
  choice: ImportChoice = {},
): Promise<SavedImport | { readonly outcome: StorageFailure }> {
  const id = `${BATCH_PREFIX}${newRecordId()}`;
  try {
    return await connected(() =>
      db.transaction('rw', [...recordTables(), batchRows()], async (): Promise<SavedImport> => {
        const plan = await planAgainstStored(brought, choice);
        const counts = planCounts(plan);
        if (counts.added === 0) return { outcome: 'saved', ...counts };
        const batch = batchOf(plan.added, id);
        await addRecords(plan.added.map((entry) => recordOf(entry, batch)));
        await batchRows().put(batch);
        return { outcome: 'saved', batch: id, ...counts };
      }),
    );
  } catch (error) {
    return { outcome: storageFailure(error) };
  }
}

const batchOf = (added: readonly BroughtEntry[], id: string): ImportBatch => ({
  id,
  createdAt: Date.now(),
  formats: [...new Set(added.map(({ format }) => format))].sort(),
  kinds: batchParts(added),
});

function recordOf(brought: BroughtEntry, { id: batch, createdAt }: ImportBatch): KindRecord {
  const { kind, entry, id = newRecordId(), foreignId, format } = brought;
  const record = {
    ...entry,
    id,
    createdAt,
    updatedAt: createdAt,
    source: { type: 'import', importer: format, batch, foreignId },
  };
  return { kind, record } as KindRecord;
}
