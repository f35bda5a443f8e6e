import { isKind, type Kind } from '../log/kinds';
import { err, type Result } from '../result';
import { COPY_FORMAT, COPY_VERSION, type Copy, type CopyProblem, MAX_COPY_BYTES } from './copy';
import { cells, EMPTY_LIST, EMPTY_MAP } from './csv-cells';
import { type Field, type Fields, fieldsOfKind } from './csv-columns';
import { csvLine, csvStart, parseCsv } from './csv-text';
import { copyFrom } from './parse-copy';
import { isPlainObject } from './shape';

/** The last instant that a date can hold. */
const LATEST_INSTANT = 8.64e15;

/** The first column of every table: what its rows are. */
const KIND = 'kind';

/** Whether a text begins as such a table does, whatever separates its cells. */
export const isCsvTable = (source: string): boolean => /^\uFEFF?kind(?:[,;\t\r\n]|$)/.test(source);

/** Cells of one row by their column's heading. */
type Row = Map<string, string>;

function flatten(field: Field, path: string, value: unknown, row: Row): void {
  if (value === undefined) return;
  if ('cell' in field) {
    const heading = field.unit ? `${path} [${field.unit}]` : path;
    row.set(heading, cells[field.cell].write(value as never));
  } else if ('each' in field) {
    const items = value as readonly unknown[];
    if (items.length === 0) row.set(path, EMPTY_LIST);
    for (const [index, item] of items.entries()) {
      flatten({ parts: field.each }, `${path}.${index + 1}`, item, row);
    }
  } else if ('map' in field) {
    const entries = Object.entries(value as object);
    if (entries.length === 0) row.set(path, EMPTY_MAP);
    for (const [key, item] of entries) flatten(field.map, `${path}.${key}`, item, row);
  } else {
    const parts = value as Readonly<Record<string, unknown>>;
    for (const [name, part] of Object.entries(field.parts)) {
      flatten(part, path === '' ? name : `${path}.${name}`, parts[name], row);
    }
  }
}

/** Where a record has a clock time it is one moment to a table. */
function rowOf(kind: Kind, record: object): Row {
  const { at, offset, ...rest } = record as { readonly at?: number; readonly offset?: number };
  const row: Row = new Map([[KIND, kind]]);
  const moment = at === undefined ? undefined : { at, offset };
  flatten({ parts: fieldsOfKind(kind) }, '', { ...rest, at: moment }, row);
  return row;
}

/**
 * The records of one kind as a CSV table: a row each, ISO 8601 times with their offset, units in the
 * headings, nothing that a spreadsheet takes for a formula, and nothing lost.
 */
export function recordsCsv(kind: Kind, records: readonly object[]): string {
  const rows = records.map((record) => rowOf(kind, record));
  const headings = [...new Set([KIND, ...rows.flatMap((row) => [...row.keys()])])];
  const lines = rows.map((row) => csvLine(headings.map((heading) => row.get(heading) ?? '')));
  return csvStart + csvLine(headings) + lines.join('');
}

/** What is left of a column's path, and its cell. */
type Piece = readonly [path: readonly string[], cell: string];

function build(field: Field, pieces: readonly Piece[]): unknown {
  const [own] = pieces.filter(([path]) => path.length === 0).map(([, cell]) => cell);
  if ('cell' in field) return own === undefined ? undefined : cells[field.cell].read(own);
  if ('parts' in field) return buildParts(field.parts, pieces);
  if ('map' in field) {
    if (own === EMPTY_MAP) return {};
    const entries = pieces.map(
      ([path, cell]) => [path.join('.'), build(field.map, [[[], cell]])] as const,
    );
    return Object.fromEntries(entries);
  }
  if (own === EMPTY_LIST) return [];
  const items = [...byFirst(pieces)].sort(([a], [b]) => Number(a) - Number(b));
  return items.map(([, inner]) => buildParts(field.each, inner));
}

function buildParts(fields: Fields, pieces: readonly Piece[]): unknown {
  const parts: [string, unknown][] = [];
  for (const [name, inner] of byFirst(pieces)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const value = field && build(field, inner);
    if (value !== undefined) parts.push([name, value]);
  }
  return Object.fromEntries(parts);
}

function byFirst(pieces: readonly Piece[]): Map<string, Piece[]> {
  const groups = new Map<string, Piece[]>();
  for (const [[first = '', ...rest], cell] of pieces) {
    groups.set(first, [...(groups.get(first) ?? []), [rest, cell]]);
  }
  return groups;
}

function recordOf(kind: Kind, pieces: readonly Piece[]): unknown {
  const record = buildParts(fieldsOfKind(kind), pieces);
  if (!isPlainObject(record)) return record;
  const { at, ...rest } = record;
  return isPlainObject(at) ? { ...rest, ...at } : rest;
}

const pathOf = (heading: string): string[] => heading.replace(/ \[[^\]]*\]$/, '').split('.');

/** Reads tables that `recordsCsv` wrote, with the care that a whole copy gets. */
export function parseRecordsCsv(source: string): Result<Copy, CopyProblem> {
  if (source.length > MAX_COPY_BYTES) return err({ reason: 'too-large' });
  const lines = parseCsv(source);
  const [headings = [], ...rows] = lines ?? [];
  const kindColumn = headings.indexOf(KIND);
  if (kindColumn < 0) return err({ reason: lines ? 'not-a-copy' : 'damaged' });
  const paths = headings.map(pathOf);
  const piecesOf = (row: readonly string[]) =>
    row.flatMap((cell, index): Piece[] => {
      const path = paths[index];
      return cell === '' || !path || index === kindColumn ? [] : [[path, cell]];
    });
  const records = new Map<string, unknown[]>();
  for (const row of rows) {
    if (row.every((cell) => cell === '')) continue;
    const kind = row[kindColumn] ?? '';
    const ofKind = records.get(kind) ?? [];
    ofKind.push(isKind(kind) ? recordOf(kind, piecesOf(row)) : row);
    records.set(kind, ofKind);
  }
  return copyFrom({
    format: COPY_FORMAT,
    version: COPY_VERSION,
    exportedAt: new Date(newestChange(records)).toISOString(),
    records: Object.fromEntries(records),
  });
}

/** When the youngest of the records was last changed: a table does not say when it was made. */
function newestChange(records: ReadonlyMap<string, readonly unknown[]>): number {
  let newest = 0;
  for (const row of [...records.values()].flat()) {
    const time = isPlainObject(row) ? row.updatedAt : undefined;
    if (typeof time === 'number' && time <= LATEST_INSTANT) newest = Math.max(newest, time);
  }
  return newest;
}
