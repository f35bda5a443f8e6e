import { connected, type StorageFailure, storageFailure } from './connection';
import { db } from './db';

/** Another tab may hold the database open; its rows are gone by then, its shell can wait. */
const DELETE_WAIT_MS = 3_000;

/**
 * Erases every row at once, then the database itself. Nothing written before is left once this
 * answers "erased", even where another tab delays the removal of the empty database.
 */
export async function eraseDatabase(): Promise<'erased' | StorageFailure> {
  try {
    await connected(() =>
      db.transaction('rw', db.tables, async () => {
        for (const table of db.tables) await table.clear();
      }),
    );
  } catch (error) {
    // A database that will not open any more can still be removed as a whole.
    if (storageFailure(error) === 'outdated') return 'outdated';
  }
  const removed = db.delete().then(() => 'erased' as const);
  const late = new Promise<'erased'>((resolve) => {
    setTimeout(() => resolve('erased'), DELETE_WAIT_MS);
  });
  try {
    return await Promise.race([removed, late]);
  } catch (error) {
    return storageFailure(error);
  }
}
