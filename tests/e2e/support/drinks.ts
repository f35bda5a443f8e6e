import type { Page } from 'playwright-core';
import { DATABASE } from './database';

/** What tells a drink of a test: its amount and its note. */
interface Mark {
  readonly ml: number;
  readonly note?: string;
}

interface Writing extends Mark {
  readonly count: number;
  /** Rows in one transaction: all of them, or few where careless code is played. */
  readonly lot: number;
  /** How many are written when this answers; the page goes on with the rest. */
  readonly untilWritten: number;
  /** Empties the table first, in a transaction of its own. */
  readonly clear?: boolean;
}

/** Writes drinks into the table beside the app, always under the same ids. */
export const writeDrinks = (page: Page, writing: Writing): Promise<void> =>
  page.evaluate(
    async ([name, { count, lot, untilWritten, clear, ...mark }]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const within = (work: (drinks: IDBObjectStore) => void) =>
        new Promise<void>((resolve, reject) => {
          const writes = database.transaction('drinks', 'readwrite', { durability: 'strict' });
          work(writes.objectStore('drinks'));
          writes.oncomplete = () => resolve();
          writes.onabort = () => reject(writes.error);
        });
      const rowOf = (index: number) => ({
        id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
        day: '2026-11-20',
        createdAt: 1,
        updatedAt: 1,
        source: { type: 'typed' },
        what: 'water',
        ...mark,
      });
      if (clear) await within((drinks) => drinks.clear());
      await new Promise<void>((resolve, reject) => {
        const writeAll = async () => {
          for (let from = 0; from < count; from += lot) {
            await within((drinks) => {
              for (let index = from; index < Math.min(count, from + lot); index += 1) {
                drinks.put(rowOf(index));
              }
            });
            if (from + lot >= untilWritten) resolve();
          }
          database.close();
        };
        writeAll().catch(reject);
      });
    },
    [DATABASE, writing] as const,
  );

/** What Chromium tells of a database that it makes anew. */
interface MadeAnew extends IDBVersionChangeEvent {
  readonly dataLoss?: 'none' | 'total';
}

interface Counted {
  readonly all: number;
  /** How many bear the mark that was asked for. */
  readonly marked: number;
  /** As the browser counts it. */
  readonly version: number;
}

/**
 * Counts the drinks there are; `wiped` where Chromium found its files damaged and emptied them. It opens
 * such files on with a log that a kill tore, and may call that damage at the next start:
 * github.com/google/leveldb/issues/833.
 */
export const countDrinks = (page: Page, mark: Partial<Mark>): Promise<Counted | 'wiped'> =>
  page.evaluate(
    async ([name, { ml, note }]) => {
      let isWiped = false;
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = (event: MadeAnew) => {
        isWiped = event.dataLoss === 'total';
        opening.transaction?.abort(); // nothing is made here
      };
      const database = await answer(opening).catch((error: unknown) => {
        if (isWiped) return undefined;
        throw error;
      });
      if (!database) return 'wiped';
      const { version } = database;
      const rows = await answer(database.transaction('drinks').objectStore('drinks').getAll());
      database.close();
      const marked = rows.filter(
        (row) => (ml === undefined || row.ml === ml) && (note === undefined || row.note === note),
      );
      return { all: rows.length, marked: marked.length, version };
    },
    [DATABASE, mark] as const,
  );
