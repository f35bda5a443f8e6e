import type { Page } from 'playwright-core';
import type { KindRecord } from '../../src/core/log/kinds';
import type { Preferences } from '../../src/core/preferences';
import { DATABASE_NAME, tableNames } from '../../src/db/db';

/** Records sent to the page in one message. */
const CHUNK = 8_000;

/**
 * Fills the app's own database of this origin in bulk, as somebody who has been through Welcome, and
 * leaves the page on a blank one. The app has made the tables before: no second schema here.
 */
export async function seed(
  page: Page,
  url: string,
  records: readonly KindRecord[],
  preferences: Partial<Preferences>,
): Promise<void> {
  await page.goto(url);
  await page.locator('#main h1').waitFor();
  for (let at = 0; at < records.length; at += CHUNK) {
    const rows = records
      .slice(at, at + CHUNK)
      .map(({ kind, record }) => ({ table: tableNames[kind], row: record }));
    await page.evaluate(putAll, { name: DATABASE_NAME, rows });
  }
  const rows = Object.entries({ welcomeDone: true, profile: 'athlete', ...preferences }).map(
    ([key, value]) => ({ table: 'preferences', row: { key, value } }),
  );
  await page.evaluate(putAll, { name: DATABASE_NAME, rows });
  await page.evaluate(() => localStorage.setItem('limber.started', '1'));
  await page.goto('about:blank');
}

interface Rows {
  readonly name: string;
  readonly rows: readonly { readonly table: string; readonly row: object }[];
}

/** Runs in the page. */
function putAll({ name, rows }: Rows): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(
        [...new Set(rows.map(({ table }) => table))],
        'readwrite',
      );
      for (const { table, row } of rows) transaction.objectStore(table).put(row);
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
