import type { Page } from 'playwright-core';
import { DATABASE_NAME } from '../../src/db/db';

/** SHA-256 of every table that holds anything, by its name. */
export type Fingerprint = Readonly<Record<string, string>>;

/** What a database holds of which every copy holds all, whatever the order of keys. */
export async function fingerprint(page: Page): Promise<Fingerprint> {
  // This device's own notes are in no copy, and a restore sets its notes about copies anew.
  const { device, preferences, ...rows } = await page.evaluate(digestsOf, DATABASE_NAME);
  return rows;
}

/** The tables of which two fingerprints tell different content. */
export const differing = (one: Fingerprint, other: Fingerprint): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (table) => one[table] !== other[table],
  );

/** Runs in the page, so it may refer to nothing outside itself. */
async function digestsOf(name: string): Promise<Fingerprint> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const sorted = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  const database = await answer(indexedDB.open(name));
  const digests: Record<string, string> = {};
  for (const store of database.objectStoreNames) {
    const rows = await answer(database.transaction(store).objectStore(store).getAll());
    if (rows.length === 0) continue;
    const bytes = new TextEncoder().encode(JSON.stringify(rows, sorted));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    digests[store] = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  database.close();
  return digests;
}
