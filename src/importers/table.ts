import Papa from 'papaparse';
import type { TableRow } from '../core/import/column-mapping';
import type { Intake } from '../core/import/found';
import { refuseTooManyParts, wholeText } from './decode-text';
import type { ImportFile } from './import-file';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The delimiter that a header line holds most of, outside quotes. */
function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (mark: string) => bare.split(mark).length;
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** A text without what may stand before a table: empty lines, and the line that tells Excel the delimiter. */
export const tableText = (text: string): string => text.replace(/^[\r\n]*(?:sep=.[\r\n]+)?/i, '');

const firstLine = (text: string) => /^[^\r\n]*/.exec(text)?.[0] ?? '';

/** The cells of a table's first line, for telling formats apart. */
export function headerOf(text: string): string[] {
  const line = firstLine(text);
  const [cells = []] = Papa.parse<string[]>(line, { delimiter: delimiterOf(line) }).data;
  return cells.map(columnName);
}

/** The cells of the row below a table's first line. */
export function firstRowOf(text: string): string[] {
  const [header = '', row = ''] = text.split(/\r\n|\r|\n/, 2);
  return Papa.parse<string[]>(row, { delimiter: delimiterOf(header) }).data[0] ?? [];
}

/** A column's name as it is compared: no byte order mark, no case, plain spaces. */
const columnName = (cell: string): string =>
  cell
    .replace(/^\ufeff/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

export type { TableRow };

export interface Table {
  /** The columns' names as they are compared. */
  readonly header: readonly string[];
  /** The columns' names as the table writes them. */
  readonly names: readonly string[];
  readonly rows: readonly TableRow[];
}

/**
 * All rows of a table below its header, which stands on `headerRow` (from 1). Empty rows are none, and rows
 * whose quotes do not match are left out and said.
 */
export async function readTable(file: ImportFile, intake: Intake, headerRow = 1): Promise<Table> {
  const text = tableText(await wholeText(file));
  const header = text.split(/\r\n|\r|\n/, headerRow)[headerRow - 1] ?? '';
  const delimiter = delimiterOf(header);
  refuseTooManyParts(text, `${delimiter}\r\n`);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  for (const row of broken) intake.warn('unclosed-quote', { row: (row ?? 0) + 1 });
  const rows = data
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter((_, index) => !broken.has(index));
  const names = data[headerRow - 1] ?? [];
  return {
    header: names.map(columnName),
    names: names.map((name) => name.replace(/^\ufeff/, '').trim()),
    rows: rows.filter(
      ({ row, cells }) => row > headerRow && cells.some((cell) => cell.trim() !== ''),
    ),
  };
}

/** Reads a row's cells by any of a column's names; empty where there is no such column. */
export function columnReader(header: readonly string[]) {
  const places = new Map<string, number>();
  header.forEach((name, index) => {
    if (!places.has(name)) places.set(name, index);
  });
  return ({ cells }: TableRow, ...names: readonly string[]): string => {
    const place = names.map((name) => places.get(name)).find((index) => index !== undefined);
    return place === undefined ? '' : (cells[place] ?? '').trim();
  };
}

/** Whether a header has all of some columns. */
export const hasColumns = (header: readonly string[], ...names: readonly string[]): boolean =>
  names.every((name) => header.includes(name));
