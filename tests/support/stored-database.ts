import { readdirSync, readFileSync } from 'node:fs';

/** A database as a released version left it: its stores with their indexes, and every row. */
export interface StoredDatabase {
  /** Number of the browser's database, ten times the schema's. */
  readonly version: number;
  readonly stores: Readonly<
    Record<string, { readonly keyPath: string; readonly indexes: readonly string[] }>
  >;
  readonly rows: Readonly<Record<string, readonly Record<string, unknown>[]>>;
}

const folder = new URL('../fixtures/', import.meta.url);

/** One file for each released version, the oldest first. */
export const storedDatabaseFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.startsWith('database-'))
  .sort();

export const storedDatabase = (file: string): StoredDatabase =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/**
 * Writes a database by the browser's own means, as its version would have left it. It runs in a page
 * too, so it uses nothing from around it.
 */
export function writeDatabase([name, { version, stores, rows }]: readonly [
  name: string,
  database: StoredDatabase,
]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
        const made = opening.result.createObjectStore(store, { keyPath });
        for (const index of indexes) made.createIndex(index, index);
        for (const row of rows[store] ?? []) made.put(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
