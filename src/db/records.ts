import type { Day } from '../core/day';
import type { Source } from '../core/log/entry';
import {
  type EntryByKind,
  type Kind,
  type KindEntry,
  type KindRecord,
  kinds,
  type RecordOf,
} from '../core/log/kinds';
import { type RecordId, uuidV7 } from '../core/record-id';
import { connected, type StorageFailure, storageFailure } from './connection';
import { db, draftRows, recordTables, tableNames, tableOf } from './db';

export type SaveOutcome<K extends Kind> =
  | {
      readonly outcome: 'saved';
      readonly record: RecordOf<K>;
      /** What was stored along with it. */
      readonly along: readonly KindRecord[];
    }
  | { readonly outcome: StorageFailure };

export const newRecordId = (): RecordId =>
  uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

/** What storage adds: a new record's name and times, or an edited one's new time. */
function stored<K extends Kind>(
  entry: EntryByKind[K],
  source: Source,
  existing?: RecordOf<K>,
): RecordOf<K> {
  const now = Date.now();
  return {
    ...entry,
    id: existing?.id ?? newRecordId(),
    createdAt: existing?.createdAt ?? now,
    updatedAt: now,
    source: existing?.source ?? source,
  };
}

const TYPED: Source = { type: 'typed' };

/** Whether the night that ended on a day is noted: a day has one. */
export const hasNightOn = async (day: Day): Promise<boolean> =>
  (await recordsBetween('sleep', day, day)).some(({ type }) => type === 'night');

/** Another tab may have noted the night since a form was filled. */
const isNotedAlready = async ({ kind, record }: KindRecord): Promise<boolean> =>
  kind === 'sleep' && record.type === 'night' && hasNightOn(record.day);

interface SaveOptions<K extends Kind> {
  readonly existing?: RecordOf<K>;
  readonly along?: readonly KindEntry[];
  readonly draftId?: string;
}

/**
 * Stores a new entry, or an edited one under its old id, with new ones of other kinds along with it
 * where the day has none yet, and drops the form's draft in the same transaction. The outcome is "saved"
 * only once that transaction has been committed.
 */
export async function saveRecord<K extends Kind>(
  kind: K,
  entry: EntryByKind[K],
  options: SaveOptions<K> = {},
): Promise<SaveOutcome<K>> {
  const record = stored(entry, TYPED, options.existing);
  const wanted = (options.along ?? []).map(
    (beside) => ({ kind: beside.kind, record: stored(beside.entry, TYPED) }) as KindRecord,
  );
  const tables = [kind, ...wanted.map((beside) => beside.kind)].map(tableOf);
  try {
    const along = await connected(() =>
      db.transaction('rw', [...tables, draftRows()], async () => {
        const noted = await Promise.all(wanted.map(isNotedAlready));
        const taken = wanted.filter((_, at) => !noted[at]);
        // Asked for all at once: each answer that is waited for delays the commit.
        await Promise.all([
          ...[{ kind, record }, ...taken].map((one) =>
            db.table(tableNames[one.kind]).put(one.record),
          ),
          options.draftId && draftRows().delete(options.draftId),
        ]);
        return taken;
      }),
    );
    return { outcome: 'saved', record, along };
  } catch (error) {
    return { outcome: storageFailure(error) };
  }
}

/** Takes a record out and answers with it, so that it can be put back. */
export async function deleteRecord<K extends Kind>(
  kind: K,
  id: string,
): Promise<RecordOf<K> | undefined> {
  return connected(() =>
    db.transaction('rw', tableOf(kind), async () => {
      const record = await tableOf(kind).get(id);
      if (record) await tableOf(kind).delete(id);
      return record;
    }),
  );
}

/** Undoes a delete or an edit: the record stands again exactly as it was. */
export async function putBack<K extends Kind>(kind: K, record: RecordOf<K>): Promise<void> {
  await connected(() => tableOf(kind).put(record));
}

/** Adds records that come as a batch (sample data, imports), all or none. */
export async function addRecords(records: readonly KindRecord[]): Promise<void> {
  await connected(() =>
    db.transaction('rw', recordTables(), async () => {
      for (const kind of kinds) {
        const ofKind = records.filter((item) => item.kind === kind).map(({ record }) => record);
        if (ofKind.length > 0) await tableOf(kind).bulkPut(ofKind as RecordOf<Kind>[]);
      }
    }),
  );
}

/** Takes out everything one batch brought. Answers how many records that were. */
export async function deleteBatch(batch: string): Promise<number> {
  return connected(() =>
    db.transaction('rw', recordTables(), async () => {
      const counts = await Promise.all(
        recordTables().map((table) => table.where('source.batch').equals(batch).delete()),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    }),
  );
}

/** Whether any record of a batch is there. Asks for one key a table: a count would walk the batch. */
export async function hasBatch(batch: string): Promise<boolean> {
  const keys = await connected(() =>
    Promise.all(
      recordTables().map((table) =>
        table.where('source.batch').equals(batch).limit(1).primaryKeys(),
      ),
    ),
  );
  return keys.some(({ length }) => length > 0);
}

export const recordById = async <K extends Kind>(
  kind: K,
  id: string,
): Promise<RecordOf<K> | undefined> => connected(() => tableOf(kind).get(id));

/** Records of one kind from `first` to `last`, both days included, in order of day. */
export const recordsBetween = async <K extends Kind>(
  kind: K,
  first: Day,
  last: Day,
): Promise<RecordOf<K>[]> =>
  connected(() => tableOf(kind).where('day').between(first, last, true, true).toArray());

/** Every record of one kind, in no promised order. */
export const allRecords = async <K extends Kind>(kind: K): Promise<RecordOf<K>[]> =>
  connected(() => tableOf(kind).toArray());

/** The newest records of one kind by day, newest first. */
export const newestRecords = async <K extends Kind>(
  kind: K,
  count: number,
): Promise<RecordOf<K>[]> =>
  connected(() => tableOf(kind).orderBy('day').reverse().limit(count).toArray());

/** Records of every kind from `first` to `last`. */
export async function everythingBetween(first: Day, last: Day): Promise<KindRecord[]> {
  const lists = await Promise.all(
    kinds.map(async (kind) => {
      const records = await recordsBetween(kind, first, last);
      return records.map((record) => ({ kind, record }) as KindRecord);
    }),
  );
  return lists.flat();
}

/** The day of the newest record before `day` among some kinds, all when none is named. */
export async function lastDayBefore(
  day: Day,
  among: readonly Kind[] = kinds,
): Promise<Day | undefined> {
  const asked = among.length > 0 ? among : kinds;
  const days = await Promise.all(
    asked.map(async (kind) => (await tableOf(kind).where('day').below(day).last())?.day),
  );
  return days
    .filter((found) => found !== undefined)
    .sort()
    .at(-1);
}

/** The latest change among all records, ms since 1970: a clock set back shows here. */
export async function latestUpdate(): Promise<number | undefined> {
  const times = await connected(() =>
    Promise.all(
      recordTables().map(async (table) => {
        const row = await table.orderBy('updatedAt').last();
        return row?.updatedAt as number | undefined;
      }),
    ),
  );
  const known = times.filter((time) => time !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}
