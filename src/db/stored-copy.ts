import type { RowPart } from '../core/backup/content-parts';
import type { CopyPart } from '../core/backup/copy';
import { type CopyHeader, copyPieces } from '../core/backup/write-copy';
import { tableOfPart } from './backup';
import { DATABASE_NAME, db, type PreferenceRow, preferenceRows, VERSIONS_A_SCHEMA } from './db';

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Dexie's own note in a database that it had to mend. */
const DEXIE_STORE = '$meta';

/**
 * A copy of the database as it is stored, of an older or a newer version than this app's, piece by
 * piece: no row is looked into, and the copy tells the version that they have. What cannot be read is
 * named in it.
 */
export async function* storedCopyPieces(
  header: Omit<CopyHeader, 'version'>,
): AsyncGenerator<string> {
  const database = await answer(indexedDB.open(DATABASE_NAME));
  try {
    const unreadable: CopyPart[] = [];
    const rows = async (part: RowPart | 'preference') => {
      const { name } = part === 'preference' ? preferenceRows() : tableOfPart(part);
      const read = await storedRows(database, name);
      if (!read.complete) unreadable.push(part);
      return read.rows;
    };
    yield* copyPieces(
      { ...header, version: Math.floor(database.version / VERSIONS_A_SCHEMA) },
      {
        rows,
        async preferences() {
          const stored = (await rows('preference')) as PreferenceRow[];
          return Object.fromEntries(stored.map(({ key, value }) => [key, value]));
        },
        unreadable: () => unreadable,
        others: () => unknownStores(database),
      },
    );
  } finally {
    database.close();
  }
}

interface StoredRows {
  readonly rows: unknown[];
  readonly complete: boolean;
}

/** All rows of a store at once or, where one of them is damaged, one after the other. */
async function storedRows(database: IDBDatabase, name: string): Promise<StoredRows> {
  if (!database.objectStoreNames.contains(name)) return { rows: [], complete: true };
  const store = () => database.transaction(name).objectStore(name);
  try {
    return { rows: await answer(store().getAll()), complete: true };
  } catch {
    const rows: unknown[] = [];
    for (const key of await answer(store().getAllKeys()).catch(() => [])) {
      await answer(store().get(key)).then(
        (row) => rows.push(row),
        () => {}, // the damaged one
      );
    }
    return { rows, complete: false };
  }
}

/** What a newer version stores in tables this one does not know, by their names. */
async function unknownStores(database: IDBDatabase) {
  const known = new Set([...db.tables.map(({ name }) => name), DEXIE_STORE]);
  const names = [...database.objectStoreNames].filter((name) => !known.has(name));
  const lists = names.map(async (name) => [name, (await storedRows(database, name)).rows] as const);
  return Object.fromEntries(await Promise.all(lists));
}
