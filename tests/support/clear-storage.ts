import { flushAll } from '../../src/db/connection';
import { db } from '../../src/db/db';

/** Empties every table once the open forms have written their drafts. */
export async function clearStorage(): Promise<void> {
  await flushAll();
  await Promise.all(db.tables.map((table) => table.clear()));
}
