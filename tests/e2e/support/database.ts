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
