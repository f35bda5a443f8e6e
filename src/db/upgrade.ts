import type { Transaction } from 'dexie';
import { rowParts } from '../core/backup/content-parts';
import { migrations } from '../core/backup/migrations';
import { tableOfPart } from './backup';
import { type StorageFailure, storageFailure } from './connection';
import { createDatabase, DATABASE_NAME, preferenceRows } from './db';
import { allowUpgrade } from './upgrade-due';

/** The version that the first change of rows leads to. */
const FIRST_CHANGED = 2;

/** What one version changed in the rows of every table, in the transaction of the upgrade. */
async function upgradeRows(transaction: Transaction, to: number): Promise<void> {
  const migration = migrations[to - FIRST_CHANGED];
  for (const part of [...rowParts, 'preference'] as const) {
    const upgrade = migration?.[part];
    if (!upgrade) continue;
    const { name } = part === 'preference' ? preferenceRows() : tableOfPart(part);
    const table = transaction.table(name);
    await table.bulkPut((await table.toArray()).map(upgrade));
  }
}

/**
 * Brings the stored database to today's schema, in the one transaction that the browser gives an
 * upgrade: all of it, or nothing changes.
 * @param onBlocked told while another tab holds the old version open
 */
export async function upgradeDatabase(onBlocked: () => void): Promise<'upgraded' | StorageFailure> {
  allowUpgrade(upgradeRows);
  const database = createDatabase(DATABASE_NAME);
  database.on('blocked', onBlocked);
  try {
    await database.open();
    return 'upgraded';
  } catch (error) {
    return storageFailure(error);
  } finally {
    database.close();
  }
}
