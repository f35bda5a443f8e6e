import type { Table } from 'dexie';
import { byStanding, comparePart, type PartComparison, type Tie } from '../core/backup/compare';
import { copyParts, rowParts, rowsOfPart } from '../core/backup/content-parts';
import type { CopyContent, CopyPart } from '../core/backup/copy';
import { isSameData } from '../core/backup/same-data';
import type { Preferences } from '../core/preferences';
import { copyTables, readableRows, tableOfPart } from './backup';
import { connected, type StorageFailure, storageFailure } from './connection';
import { db, type PreferenceRow, preferenceRows } from './db';

/** One row before and after a restore; undefined where there was, or is, none. */
interface Swap {
  readonly before: unknown;
  readonly after: unknown;
}

/** What a restore changed, by part and by key: enough to undo it. */
export type Undo = ReadonlyMap<CopyPart, ReadonlyMap<string, Swap>>;

export type Restored =
  | { readonly outcome: 'restored'; readonly undo: Undo }
  | { readonly outcome: StorageFailure };

/** Told as rows are written: how many so far. */
type OnWritten = (rows: number) => void;

/** Rows written by one request, so that progress can be told (App's choice). */
const ROWS_AT_ONCE = 2000;

const tableOf = (part: CopyPart): Table =>
  part === 'preference' ? preferenceRows() : tableOfPart(part);

const keyOf = (part: CopyPart, row: unknown): string => {
  const { id, key } = row as { readonly id?: string; readonly key?: string };
  return String(part === 'preference' ? key : id);
};

const byKey = (part: CopyPart, rows: readonly unknown[]): Map<string, unknown> =>
  new Map(rows.map((row) => [keyOf(part, row), row]));

/** How the rows of a copy stand to those that are here, part by part; parts it lacks are left out. */
export async function compareWithStored(
  content: CopyContent,
  tie: Tie = 'here',
): Promise<PartComparison[]> {
  const compared: PartComparison[] = [];
  for (const part of rowParts) {
    const theirs = rowsOfPart(content, part);
    if (theirs.length === 0) continue;
    const { rows } = await readableRows(tableOf(part));
    compared.push(comparePart(part, theirs, byKey(part, rows), tie));
  }
  return compared;
}

/**
 * Adds what a copy has and this database lacks, and takes what changed later in the copy, in one
 * transaction. Settings come only where they are given.
 */
export const mergeCopy = (
  content: CopyContent,
  settings: Partial<Preferences>,
  tie: Tie = 'here',
  onWritten: OnWritten = () => {},
): Promise<Restored> =>
  inOneTransaction(async () => {
    const undo = new Map<CopyPart, Map<string, Swap>>();
    const take = async (part: CopyPart, rows: readonly unknown[], here: Map<string, unknown>) => {
      if (rows.length === 0) return;
      await putRows(part, rows, onWritten);
      const swaps = rows.map((after) => {
        const key = keyOf(part, after);
        return [key, { before: here.get(key), after }] as const;
      });
      undo.set(part, new Map(swaps));
    };
    for (const part of rowParts) {
      const theirs = rowsOfPart(content, part);
      if (theirs.length === 0) continue;
      const here = byKey(part, await tableOf(part).toArray());
      const sorted = byStanding(theirs, here, tie);
      await take(part, [...sorted.new, ...sorted.changed], here);
    }
    const here = byKey('preference', await preferenceRows().toArray());
    await take('preference', preferenceRowsOf(settings), here);
    return undo;
  });

/**
 * Puts a copy in the place of everything, in one transaction: all of it, or nothing changes. What is
 * the same already is not written again. Parts of which something cannot be read are to be named: a
 * damaged row would abort the transaction that reads it, and must not stand in the way.
 */
export async function replaceWithCopy(
  content: CopyContent,
  onWritten: OnWritten = () => {},
  damaged: readonly CopyPart[] = [],
): Promise<Restored> {
  const readable = new Map<CopyPart, readonly unknown[]>();
  for (const part of damaged) readable.set(part, (await readableRows(tableOf(part))).rows);
  return inOneTransaction(async () => {
    const undo = new Map<CopyPart, Map<string, Swap>>();
    for (const part of copyParts) {
      const before = byKey(part, readable.get(part) ?? (await tableOf(part).toArray()));
      const rows =
        part === 'preference' ? preferenceRowsOf(content.preferences) : rowsOfPart(content, part);
      const swaps = swapsBetween(before, byKey(part, rows));
      // Where more than half differs it is quicker to begin anew.
      if (readable.has(part) || swaps.size > rows.length / 2) {
        await tableOf(part).clear();
        await putRows(part, rows, onWritten);
      } else {
        await swapRows(part, swaps, onWritten);
      }
      undo.set(part, swaps);
    }
    return undo;
  });
}

/** Takes out and puts in what differs. */
async function swapRows(
  part: CopyPart,
  swaps: ReadonlyMap<string, Swap>,
  onWritten: OnWritten,
): Promise<void> {
  const gone = [...swaps].filter(([, { after }]) => after === undefined);
  const rows = [...swaps.values()].map(({ after }) => after).filter((row) => row !== undefined);
  await tableOf(part).bulkDelete(gone.map(([key]) => key));
  await putRows(part, rows, onWritten);
}

const preferenceRowsOf = (settings: Partial<Preferences>): PreferenceRow[] =>
  Object.entries(settings).map(([key, value]) => ({ key, value }));

async function putRows(part: CopyPart, rows: readonly unknown[], onWritten: OnWritten) {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    await tableOf(part).bulkPut(some);
    onWritten(some.length);
  }
}

/** The rows that differ. */
function swapsBetween(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): Map<string, Swap> {
  const keys = new Set([...before.keys(), ...after.keys()]);
  const swaps = [...keys].map(
    (key) => [key, { before: before.get(key), after: after.get(key) }] as const,
  );
  return new Map(swaps.filter(([, { before, after }]) => !isSameData(before, after)));
}

async function inOneTransaction(work: () => Promise<Undo>): Promise<Restored> {
  try {
    const undo = await connected(() => db.transaction('rw', copyTables(), work));
    return { outcome: 'restored', undo };
  } catch (error) {
    return { outcome: storageFailure(error) };
  }
}

/**
 * Takes a restore back, in one transaction. A row that was changed again since then stays as it is:
 * what was typed after the restore is nobody's to take away.
 */
export async function undoRestore(undo: Undo): Promise<'undone' | StorageFailure> {
  const undone = await inOneTransaction(async () => {
    for (const [part, swaps] of undo) {
      const here = byKey(part, await tableOf(part).toArray());
      const untouched = [...swaps].filter(([key, { after }]) => isSameData(here.get(key), after));
      const gone = untouched.filter(([, { before }]) => before === undefined);
      const back = untouched.map(([, { before }]) => before).filter((row) => row !== undefined);
      await tableOf(part).bulkDelete(gone.map(([key]) => key));
      await tableOf(part).bulkPut(back);
    }
    return undo;
  });
  return undone.outcome === 'restored' ? 'undone' : undone.outcome;
}
