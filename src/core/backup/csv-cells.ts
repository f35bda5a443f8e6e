import { MS_PER_MINUTE } from '../moment';
import { isPlainObject } from './shape';

/** What a cell of a table holds. Everything else in a record is made of these. */
export type CellType = 'text' | 'number' | 'list' | 'numbers' | 'moment' | 'instant';

/** Says that a list, or a map, is there and has nothing in it: missing is not empty. */
export const EMPTY_LIST = '[]';
export const EMPTY_MAP = '{}';

/** Between the items of a list; ids hold none. */
const ITEM_SEPARATOR = '; ';

/** What spreadsheets take for a formula at the start of a cell, and the sign that stops them. */
const FORMULA = /^[=+\-@\t\r']/;
const GUARD = "'";

/** Text that no spreadsheet takes for a formula; empty text is a guard alone, no text is no cell. */
const guarded = (text: string) => (text === '' || FORMULA.test(text) ? GUARD + text : text);
const unguarded = (cell: string) => (cell.startsWith(GUARD) ? cell.slice(1) : cell);

const numberText = String;

/** A number as written here or, with a decimal comma, by a spreadsheet; text stays where it is none. */
function readNumber(cell: string): unknown {
  const text = cell.replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : cell;
}

const listText = (items: unknown, itemText: (item: never) => string): string =>
  Array.isArray(items) && items.length > 0
    ? guarded(items.map((item) => itemText(item as never)).join(ITEM_SEPARATOR))
    : EMPTY_LIST;

const readList = (cell: string, readItem: (text: string) => unknown): unknown =>
  cell === EMPTY_LIST ? [] : unguarded(cell).split(ITEM_SEPARATOR).map(readItem);

const LATEST = 8.64e15;
const isWhole = (value: unknown): value is number => Number.isInteger(value);

/** Instants in ISO 8601; what that cannot say is written as the bare number. */
const instantText = (at: unknown): string =>
  isWhole(at) && Math.abs(at) <= LATEST ? guarded(new Date(at).toISOString()) : String(at);

const twoDigits = (value: number) => String(value).padStart(2, '0');

function offsetText(offset: number): string {
  const minutes = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** A wall-clock time with its offset from UTC, in ISO 8601. */
function momentText(moment: unknown): string {
  const { at, offset } = isPlainObject(moment) ? moment : {};
  const local = isWhole(at) && isWhole(offset) ? at + offset * MS_PER_MINUTE : Number.NaN;
  return isWhole(offset) && Math.abs(local) <= LATEST
    ? guarded(new Date(local).toISOString().slice(0, -1) + offsetText(offset))
    : `${at};${offset}`;
}

const ISO = /^([+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(?:Z|([+-])(\d\d):(\d\d))$/;

function readMoment(cell: string): { readonly at: unknown; readonly offset?: unknown } | undefined {
  const [, local, sign, hours, minutes] = ISO.exec(unguarded(cell)) ?? [];
  if (local === undefined) {
    const [at = '', offset] = cell.split(';');
    const known =
      offset === undefined || offset === 'undefined' ? {} : { offset: readNumber(offset) };
    return at === '' ? undefined : { at: readNumber(at), ...known };
  }
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  const offset = sign === '-' && size > 0 ? -size : size;
  return { at: Date.parse(`${local}Z`) - offset * MS_PER_MINUTE, offset };
}

interface Cell {
  readonly write: (value: never) => string;
  readonly read: (cell: string) => unknown;
}

/** How each type is written into a cell and read from it. */
export const cells: Readonly<Record<CellType, Cell>> = {
  text: { write: guarded, read: unguarded },
  number: { write: numberText, read: readNumber },
  list: { write: (items) => listText(items, String), read: (cell) => readList(cell, String) },
  numbers: {
    write: (items) => listText(items, numberText),
    read: (cell) => readList(cell, readNumber),
  },
  moment: { write: momentText, read: readMoment },
  instant: { write: instantText, read: (cell) => readMoment(cell)?.at ?? cell },
};
