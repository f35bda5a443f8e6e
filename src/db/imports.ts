import type { ImportedEntry } from '../core/import/import-tally';
import { isSameSession } from '../core/import/same-session';
import type { KindRecord, RecordOf } from '../core/log/kinds';
import { connected, type StorageFailure, storageFailure } from './connection';
import { db, recordTables, tableOf } from './db';
import { addRecords, newRecordId } from './records';

/** What every batch of an import is called before its own number. */
const BATCH_PREFIX = 'import-';

export interface SavedImport {
  readonly outcome: 'saved';
  /** What takes everything of this import back out, by `deleteBatch`. */
  readonly batch: string;
  readonly added: number;
  /** Brought by an import before, edited since or not: left as they are. */
  readonly known: number;
  /** Training that is there from elsewhere, typed or brought: not added a second time. */
  readonly alike: number;
}

/**
 * Adds what files held as one batch, all or nothing. What is there stays untouched: the same file again
 * adds nothing, and a session that another product or the person already told of is left out.
 * @param importer the format, as the records' source names it
 */
export async function saveImport(
  entries: readonly ImportedEntry[],
  importer: string,
): Promise<SavedImport | { readonly outcome: StorageFailure }> {
  const batch = `${BATCH_PREFIX}${newRecordId()}`;
  try {
    return await connected(() =>
      db.transaction('rw', recordTables(), async (): Promise<SavedImport> => {
        const names = await knownNames();
        const fresh = entries.filter(({ kind, foreignId }) => !names.has(`${kind} ${foreignId}`));
        const others = await trainingBeside(fresh);
        const added = fresh.filter((entry) => !isTold(entry, others));
        await addRecords(added.map((entry) => recordOf(entry, importer, batch)));
        return {
          outcome: 'saved',
          batch,
          added: added.length,
          known: entries.length - fresh.length,
          alike: fresh.length - added.length,
        };
      }),
    );
  } catch (error) {
    return { outcome: storageFailure(error) };
  }
}

/** How many records of a batch were edited after they came. */
export async function editedInBatch(batch: string): Promise<number> {
  const lists = await connected(() =>
    Promise.all(recordTables().map((table) => table.where('source.batch').equals(batch).toArray())),
  );
  return lists.flat().filter(({ createdAt, updatedAt }) => updatedAt !== createdAt).length;
}

/** Kind and foreign name of everything that imports brought. */
async function knownNames(): Promise<ReadonlySet<string>> {
  const kinds = ['training', 'sleep', 'drink'] as const;
  const lists = await Promise.all(
    kinds.map(async (kind) => {
      const brought = await tableOf(kind).where('source.batch').startsWith(BATCH_PREFIX).toArray();
      return brought.map(({ source }) =>
        source.type === 'import' ? `${kind} ${source.foreignId}` : '',
      );
    }),
  );
  return new Set(lists.flat());
}

/** Stored training of the days that the entries lie on. */
async function trainingBeside(entries: readonly ImportedEntry[]): Promise<RecordOf<'training'>[]> {
  const days = entries
    .flatMap(({ kind, entry }) => (kind === 'training' ? [entry.day] : []))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  return tableOf('training').where('day').between(first, last, true, true).toArray();
}

const isTold = (imported: ImportedEntry, others: readonly RecordOf<'training'>[]): boolean =>
  imported.kind === 'training' && others.some((other) => isSameSession(imported.entry, other));

function recordOf(imported: ImportedEntry, importer: string, batch: string): KindRecord {
  const { kind, entry, foreignId } = imported;
  const now = Date.now();
  const record = {
    ...entry,
    id: newRecordId(),
    createdAt: now,
    updatedAt: now,
    source: { type: 'import', importer, batch, foreignId },
  };
  return { kind, record } as KindRecord;
}
