import type { Table } from 'dexie';
import { copyParts, isBesidePart, type RowPart, rowParts } from '../core/backup/content-parts';
import type { CopyPart } from '../core/backup/copy';
import { type CopyHeader, copyPieces } from '../core/backup/write-copy';
import { batchRows } from './batch-rows';
import { connected } from './connection';
import {
  db,
  draftRows,
  type PreferenceRow,
  preferenceRows,
  reminderRows,
  routineRows,
  tableNames,
} from './db';

const besideTables = {
  draft: draftRows,
  routine: routineRows,
  reminder: reminderRows,
  batch: batchRows,
};

/** The table that holds one part of a copy. */
export const tableOfPart = (part: RowPart): Table =>
  isBesidePart(part) ? besideTables[part]() : db.table(tableNames[part]);

/** Everything a copy holds: all tables but what this device alone remembers. */
export const copyTables = (): Table[] => [...rowParts.map(tableOfPart), preferenceRows()];

/** A copy that was made. */
export interface MadeCopy {
  readonly text: Blob;
  /** Parts of which at least one row would not be read. */
  readonly unreadable: readonly CopyPart[];
}

/**
 * Makes a copy of every table as it stands; what cannot be read is named and the rest still comes.
 * Undefined where nothing could be read at all.
 */
export async function makeCopy(header: CopyHeader): Promise<MadeCopy | undefined> {
  const unreadable: CopyPart[] = [];
  const rows = async (part: CopyPart) => {
    const read = await readableRows(part === 'preference' ? preferenceRows() : tableOfPart(part));
    if (!read.complete) unreadable.push(part);
    return read.rows;
  };
  const preferences = async () => {
    const stored = (await rows('preference')) as PreferenceRow[];
    return Object.fromEntries(stored.map(({ key, value }) => [key, value]));
  };
  const pieces: Blob[] = []; // the browser keeps them outside the memory of scripts
  for await (const piece of copyPieces(header, {
    rows,
    preferences,
    unreadable: () => unreadable,
  })) {
    pieces.push(new Blob([piece]));
  }
  if (unreadable.length === copyParts.length) return undefined;
  return { text: new Blob(pieces, { type: 'application/json' }), unreadable };
}

interface Rows {
  readonly rows: unknown[];
  readonly complete: boolean;
}

/** All rows of a table at once or, where one of them is damaged, one after the other. */
export async function readableRows(table: Table): Promise<Rows> {
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
