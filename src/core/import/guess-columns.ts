import {
  type CellType,
  type CellUnit,
  type ColumnField,
  type FieldId,
  fieldsOf,
  kindCalled,
  neededFields,
  type TableKind,
  tableKinds,
} from './column-fields';
import { headerWords, missingFields, type TableMapping, type TableSample } from './column-mapping';
import { type DateOrder, orderOf } from './dates';
import { activityOfWord } from './foreign-activity';
import { regionsNamed } from './foreign-words';
import { type DecimalSign, shownDecimal } from './numbers';
import {
  isNothing,
  readAmount,
  readClock,
  readDuration,
  readMoment,
  withoutUnit,
} from './table-cells';

/** Share of a column's cells that must be readable for it to be taken for something (App's choice). */
const FITS = 0.6;
/** Cells looked at in all: the first ones tell what a column is (App's choice). */
const CELLS_SEEN = 20_000;
const ROWS_SEEN = 500;
/** Cells that decide what a column can be. */
const CELLS_TRIED = 40;

interface Column {
  readonly place: number;
  /** The column's name, in small letters without signs. */
  readonly words: string;
  /** Its cells, as far as there is something in them. */
  readonly cells: readonly string[];
  readonly hasDates: boolean;
}

interface Signs {
  readonly dateOrder: DateOrder;
  readonly decimal: DecimalSign;
}

function columnsOf({ header, rows }: TableSample): Column[] {
  const seen = rows.slice(0, Math.min(ROWS_SEEN, Math.ceil(CELLS_SEEN / header.length)));
  return header.map((name, place) => {
    const cells = seen
      .map((row) => (row.cells[place] ?? '').trim())
      .filter((cell) => !isNothing(cell));
    const hasDates = share({ cells }, isMoment) >= FITS;
    return { place, words: headerWords(name), cells, hasDates };
  });
}

/** Share of a column's first cells that something is true of. */
function share({ cells }: Pick<Column, 'cells'>, isTrue: (cell: string) => boolean): number {
  const tried = cells.slice(0, CELLS_TRIED);
  return tried.length === 0 ? 0 : tried.filter(isTrue).length / tried.length;
}

const isMoment = (cell: string) =>
  readMoment(cell, 'day-first') !== undefined || readMoment(cell, 'month-first') !== undefined;
const isClock = (cell: string) => readClock(cell) !== undefined;
const within = (cell: string, min: number, max: number) =>
  /^\d+([.,]\d+)?$/.test(cell) &&
  Number(cell.replace(',', '.')) >= min &&
  Number(cell.replace(',', '.')) <= max;

/** Whether a cell can be of a type at all. */
const canBe: Readonly<Record<CellType, (cell: string, signs: Signs) => boolean>> = {
  moment: isMoment,
  clock: isClock,
  'moment-or-clock': (cell) => isClock(cell) || isMoment(cell),
  duration: (cell) => readDuration(cell, 'min') !== undefined,
  distance: (cell, { decimal }) => readAmount(cell, 'distance', 'km', decimal) !== undefined,
  energy: (cell, { decimal }) => readAmount(cell, 'energy', 'kcal', decimal) !== undefined,
  volume: (cell, { decimal }) => readAmount(cell, 'volume', 'ml', decimal) !== undefined,
  rating: (cell) => /^[1-5]$/.test(cell),
  grade: (cell) => /^[1-5]$/.test(cell),
  score: (cell) => within(cell, 0, 10),
  number: (cell) => within(cell, 0, Number.MAX_SAFE_INTEGER),
  word: (cell) => !/^[\d.,:\s/-]+$/.test(cell),
  region: (cell) => regionsNamed(cell).length > 0,
  note: () => true,
};

/** Fields whose cells say what their column is even where its name does not. */
const tellsItself: Readonly<Partial<Record<FieldId, (column: Column) => boolean>>> = {
  day: ({ hasDates }) => hasDates,
  region: (column) => share(column, (cell) => regionsNamed(cell).length > 0) >= FITS,
  activity: (column) => share(column, (cell) => activityOfWord(cell) !== undefined) >= FITS,
};

const fits = (column: Column, { reads }: ColumnField, signs: Signs) =>
  share(column, (cell) => canBe[reads](cell, signs)) >= FITS;

/** The columns of one kind: by their names first, then by what only one thing can look like. */
function columnsFor(kind: TableKind, columns: readonly Column[], signs: Signs) {
  const chosen = new Map<FieldId, number>();
  const free = () => columns.filter(({ place }) => ![...chosen.values()].includes(place));
  const take = (field: ColumnField, fit: (column: Column) => boolean) => {
    const column = chosen.has(field.id) ? undefined : free().find(fit);
    if (column) chosen.set(field.id, column.place);
  };
  const fields = fieldsOf(kind);
  for (const field of fields) {
    take(
      field,
      (column) =>
        field.called.test(column.words) &&
        (fits(column, field, signs) || column.cells.length === 0),
    );
  }
  const needed = new Set(neededFields[kind].flat());
  for (const field of fields) {
    const isTold = tellsItself[field.id];
    if (isTold) take(field, isTold);
    else if (needed.has(field.id) && field.reads === 'duration' && !chosen.has('end')) {
      take(field, (column) => isDurationLike(column));
    }
  }
  return chosen;
}

/** Nothing but a duration is written with colons or with `min` beside it. */
const isDurationLike = (column: Column): boolean =>
  share(column, (cell) => /[:\p{L}]/u.test(cell) && readDuration(cell, 'min') !== undefined) >=
  FITS;

const WORD_WEIGHT = 3;

/** How much of a table a kind explains: its own words in the names count more than a fitting column. */
function fitOf(kind: TableKind, columns: readonly Column[], chosen: ReadonlyMap<FieldId, number>) {
  const words = columns.filter(({ words }) => kindCalled[kind].test(words)).length;
  const groups = neededFields[kind];
  // A day alone makes a massage only where the table speaks of one.
  const isWhole =
    (groups.length > 1 || words > 0) &&
    groups.every((group) => group.some((field) => chosen.has(field)));
  return (isWhole ? 100 : 0) + words * WORD_WEIGHT + chosen.size;
}

/**
 * What the columns of a table most likely mean, by their names in several languages and by their cells.
 * @param wished the kind that the person chose; else the one that explains most of the table
 */
export function guessMapping(sample: TableSample, wished?: TableKind): TableMapping {
  const columns = columnsOf(sample);
  const signs = signsOf(columns);
  const guesses = (wished ? [wished] : tableKinds).map((kind) => {
    const chosen = columnsFor(kind, columns, signs);
    return { kind, chosen, fit: fitOf(kind, columns, chosen) };
  });
  const best = guesses.reduce((one, other) => (other.fit > one.fit ? other : one));
  const { kind, chosen } = best;
  return {
    kind,
    columns: Object.fromEntries(chosen),
    units: unitsFor(kind, chosen, columns),
    ...signs,
    nightDay: 'evening',
    fixed: {},
  };
}

function signsOf(columns: readonly Column[]): Signs {
  const cellsWhere = (wanted: boolean) =>
    columns.filter(({ hasDates }) => hasDates === wanted).flatMap(({ cells }) => cells);
  const numbers = cellsWhere(false).filter((cell) => /^[+-]?[\d.,\s]+\s*\p{L}{0,6}$/u.test(cell));
  return {
    dateOrder: cellsWhere(true).map(orderOf).find(Boolean) ?? 'day-first',
    decimal: shownDecimal(numbers.map(withoutUnit)).sign,
  };
}

function unitsFor(
  kind: TableKind,
  chosen: ReadonlyMap<FieldId, number>,
  columns: readonly Column[],
): TableMapping['units'] {
  const units: [FieldId, CellUnit][] = [];
  for (const [field, place] of chosen) {
    const column = columns[place];
    const reads = fieldsOf(kind).find(({ id }) => id === field)?.reads;
    const unit = column && reads && (unitInName(reads, column) ?? likelyUnit(kind, reads, column));
    if (unit) units.push([field, unit]);
  }
  return Object.fromEntries(units);
}

/** The unit that a column's name tells: `Distance (km)`, `Dauer [min]`. */
const namedUnits: Readonly<Partial<Record<CellType, readonly (readonly [RegExp, CellUnit])[]>>> = {
  duration: [
    [/\b(min|mins|minutes?|minuten|minutos|minuti)\b/, 'min'],
    [/\b(h|hrs?|hours?|std|stunden|horas|heures|ore|uren)\b/, 'h'],
    [/\b(s|secs?|seconds?|sek|sekunden|segundos|secondes)\b/, 's'],
  ],
  distance: [
    [/\b(km|kms|kilomet\w*)\b/, 'km'],
    [/\b(mi|miles?)\b/, 'mi'],
    [/\b(m|meters?|metres?|metros)\b/, 'm'],
  ],
  energy: [[/\b(kj|kilojoules?)\b/, 'kj']],
  volume: [
    [/\bml\b/, 'ml'],
    [/\b(fl )?(oz|ounces?)\b/, 'fl-oz'],
    [/\bcl\b/, 'cl'],
    [/\bdl\b/, 'dl'],
    [/\b(l|lit(er|re|ro)s?)\b/, 'l'],
  ],
};

const unitInName = (reads: CellType, { words }: Column): CellUnit | undefined =>
  namedUnits[reads]?.find(([pattern]) => pattern.test(words))?.[1];

/** The middle one of a column's bare numbers. */
function usualNumber({ cells }: Column): number | undefined {
  const numbers = cells
    .filter((cell) => /^\d+([.,]\d+)?$/.test(cell))
    .map((cell) => Number(cell.replace(',', '.')))
    .sort((a, b) => a - b);
  return numbers[Math.floor(numbers.length / 2)];
}

/** What is likely from the size of the numbers: nobody sleeps 7 minutes, or drinks 300 litres (App's choice). */
function likelyUnit(kind: TableKind, reads: CellType, column: Column): CellUnit | undefined {
  const usual = usualNumber(column);
  if (reads === 'duration') return likelyDuration(kind, column, usual);
  if (reads === 'distance') return usual !== undefined && usual > 300 ? 'm' : 'km';
  if (reads === 'volume') return usual !== undefined && usual < 10 ? 'l' : 'ml';
  return undefined;
}

/** `1:30` is h:mm where no first part is beyond what a session lasts in hours. */
function likelyDuration(kind: TableKind, { cells }: Column, usual: number | undefined): CellUnit {
  const hours = cells.flatMap((cell) => {
    const first = /^(\d+):\d\d$/.exec(cell)?.[1];
    return first === undefined ? [] : [Number(first)];
  });
  if (hours.length > 0) {
    if (Math.max(...hours) > 12) return 'min';
    return usual !== undefined && usual > 12 ? 'min-h' : 'h';
  }
  if (usual === undefined) return 'min';
  if (kind === 'stretch') return usual > 15 ? 's' : 'min';
  if (kind === 'sleep' && usual <= 24) return 'h';
  return usual > 1440 ? 's' : 'min';
}

/** Whether a table holds days and something beside them: else nothing in it can be placed in time. */
export function isMappable(sample: TableSample, guess: TableMapping): boolean {
  if (missingFields(guess).length === 0) return true;
  const columns = columnsOf(sample);
  const isNumber = (cell: string) => /^[\d.,:]/.test(cell);
  return (
    columns.some(({ hasDates }) => hasDates) &&
    columns.some((column) => !column.hasDates && share(column, isNumber) >= FITS)
  );
}
