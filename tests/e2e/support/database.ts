import type { Page } from 'playwright-core';

export const DATABASE = 'limber';

/** Every row of every store by the store's name, as the browser holds it. */
export type DatabaseContent = Readonly<
  Record<string, readonly Readonly<Record<string, unknown>>[]>
>;

/** Reads the whole database beside the app, through a connection of its own. */
export async function databaseContent(page: Page): Promise<DatabaseContent> {
  return page.evaluate(async (name) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open(name));
    try {
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names, 'readonly');
      const rows = names.map(async (store) => [
        store,
        await answer(transaction.objectStore(store).getAll()),
      ]);
      return Object.fromEntries(await Promise.all(rows));
    } finally {
      database.close();
    }
  }, DATABASE);
}

/** The rows of one store. */
export async function rowsOf(page: Page, store: string): Promise<DatabaseContent[string]> {
  return (await databaseContent(page))[store] ?? [];
}

/** The content without what the app notes about itself in these preferences. */
export function withoutPreferences(content: DatabaseContent, ...keys: string[]): DatabaseContent {
  const preferences = (content.preferences ?? []).filter(({ key }) => !keys.includes(String(key)));
  return { ...content, preferences };
}

/** The content without what this device alone remembers, which no copy carries. */
export const withoutDevice = (content: DatabaseContent): DatabaseContent => ({
  ...content,
  device: [],
});

/** Puts rows into a store beside the app: what somebody noted before the test begins. */
export async function putRows(page: Page, store: string, rows: readonly object[]): Promise<void> {
  await page.evaluate(
    ([name, into, put]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(into, 'readwrite');
          for (const row of put) transaction.objectStore(into).put(row);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [DATABASE, store, rows] as const,
  );
}

/** Removes the whole database beside the app, which must not be open. */
export const removeDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const removing = indexedDB.deleteDatabase(name);
        removing.onsuccess = () => resolve();
        removing.onerror = () => reject(removing.error);
      }),
    DATABASE,
  );
