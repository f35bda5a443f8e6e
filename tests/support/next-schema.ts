import type Dexie from 'dexie';
import type { Migration } from '../../src/core/backup/migrations';
import { upgradeTo } from '../../src/db/upgrade-due';

// The schema version after today's, for tests alone: what drinks are gets an index, and each drink a
// note that tells an upgraded row from one that is not.

export const UPGRADED = 'Upgraded';

export const nextMigration: Migration = {
  drink: (row) => ({ ...row, note: UPGRADED }),
  preference: (row) => (row.key === 'theme' ? { ...row, value: 'light' } : row),
};

/** Adds the next version to a database that is not open yet. */
export function withNextSchema(database: Dexie): Dexie {
  const next = database.verno + 1;
  database
    .version(next)
    .stores({ drinks: 'id, day, updatedAt, source.batch, source.foreignId, what' })
    .upgrade(upgradeTo(next));
  return database;
}
