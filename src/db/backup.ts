import type { Table } from 'dexie';
import type { CopyContent, CopyPart, RawContent } from '../core/backup/copy';
import { kinds } from '../core/log/kinds';
import { connected, type StorageFailure, storageFailure } from './connection';
import {
  db,
  draftRows,
  type PreferenceRow,
  preferenceRows,
  reminderRows,
  routineRows,
  tableNames,
  tableOf,
} from './db';

export interface Everything {
  readonly content: RawContent;
  /** Parts of which at least one row would not be read. */
  readonly unreadable: readonly CopyPart[];
}

/** Every row of every table as it stands; what cannot be read is named and the rest still comes. */
export async function readEverything(): Promise<Everything> {
  const unreadable: CopyPart[] = [];
  const rowsOf = async (table: Table, part: CopyPart) => {
    const { rows, complete } = await readableRows(table);
    if (!complete) unreadable.push(part);
    return rows;
  };
  const records: [string, unknown[]][] = [];
  for (const kind of kinds) records.push([kind, await rowsOf(db.table(tableNames[kind]), kind)]);
  const preferences = (await rowsOf(preferenceRows(), 'preference')) as PreferenceRow[];
  const drafts = await rowsOf(draftRows(), 'draft');
  const routines = await rowsOf(routineRows(), 'routine');
  const reminders = await rowsOf(reminderRows(), 'reminder');
  return {
    content: {
      records: Object.fromEntries(records),
      preferences: Object.fromEntries(preferences.map(({ key, value }) => [key, value])),
      drafts,
      routines,
      reminders,
    },
    unreadable,
  };
}

interface Rows {
  readonly rows: unknown[];
  readonly complete: boolean;
}

/** All rows of a table at once or, where one of them is damaged, one after the other. */
async function readableRows(table: Table): Promise<Rows> {
  try {
    return { rows: await connected(() => table.toArray()), complete: true };
  } catch {
    return rowByRow(table);
  }
}

async function rowByRow(table: Table): Promise<Rows> {
  const rows: unknown[] = [];
  let complete = true;
  const keys = await table
    .toCollection()
    .primaryKeys()
    .catch(() => {
      complete = false;
      return [];
    });
  for (const key of keys) {
    try {
      rows.push(await table.get(key));
    } catch {
      complete = false;
    }
  }
  return { rows, complete };
}

/** Puts a copy in the place of everything, in one transaction: all of it, or nothing changes. */
export async function replaceEverything(
  content: CopyContent,
): Promise<'replaced' | StorageFailure> {
  const preferences = Object.entries(content.preferences).map(([key, value]) => ({ key, value }));
  try {
    await connected(() =>
      db.transaction('rw', db.tables, async () => {
        for (const table of db.tables) await table.clear();
        for (const kind of kinds) await tableOf(kind).bulkAdd([...content.records[kind]]);
        await preferenceRows().bulkAdd(preferences);
        await draftRows().bulkAdd([...content.drafts]);
        await routineRows().bulkAdd([...content.routines]);
        await reminderRows().bulkAdd([...content.reminders]);
      }),
    );
    return 'replaced';
  } catch (error) {
    return storageFailure(error);
  }
}
