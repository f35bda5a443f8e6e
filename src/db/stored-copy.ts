import { type CopyHeader, copyPieces } from '../core/backup/write-copy';
import { tableOfPart } from './backup';
import { DATABASE_NAME, db, type PreferenceRow, preferenceRows } from './db';

/** Dexie counts ten of the browser's versions as one. */
const VERSIONS_A_SCHEMA = 10;

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * A copy of the database as it is stored, of an older or a newer version than this app's, piece by
 * piece: no row is looked into, and the copy tells the version that they have.
 */
export async function* storedCopyPieces(
  header: Omit<CopyHeader, 'version'>,
): AsyncGenerator<string> {
  const database = await answer(indexedDB.open(DATABASE_NAME));
  try {
    const names = [...database.objectStoreNames];
    const rowsIn = async (name: string): Promise<unknown[]> =>
      names.includes(name) ? answer(database.transaction(name).objectStore(name).getAll()) : [];
    const known = new Set([...db.tables.map(({ name }) => name), '$meta']);
    const version = Math.floor(database.version / VERSIONS_A_SCHEMA);
    yield* copyPieces(
      { ...header, version },
      {
        rows: (part) => rowsIn(tableOfPart(part).name),
        async preferences() {
          const rows = (await rowsIn(preferenceRows().name)) as PreferenceRow[];
          return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
        },
        unreadable: () => [],
        async others() {
          const unknown = names.filter((name) => !known.has(name));
          const lists = unknown.map(async (name) => [name, await rowsIn(name)] as const);
          return Object.fromEntries(await Promise.all(lists));
        },
      },
    );
  } finally {
    database.close();
  }
}
