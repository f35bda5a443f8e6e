import { offsetZone, readTime } from '../core/import/dates';
import type { FoundTime, Intake } from '../core/import/found';
import { tableNumber } from '../core/import/numbers';
import { known } from '../core/result';
import { headOf } from './head';
import type { Importer } from './importer';
import { samsungExercise } from './samsung-exercises';
import { columnReader, hasColumns, readTable, type Table, type TableRow } from './table';
import { secondsBetween } from './table-times';

const TABLE = /^(?:\ufeff)?"?com\.samsung\.s?health\.(sleep|exercise|water_intake),/;
const COLUMN = /^com\.samsung\.s?health\.\w+\./;
const plain = (columns: readonly string[]) => columns.map((name) => name.replace(COLUMN, ''));

/** A table whose first line, its name, was lost on the way. */
const isNameless = (columns: readonly string[]): boolean =>
  hasColumns(plain(columns), 'start_time', 'end_time') &&
  nameless.some((column) => plain(columns).includes(column));

const nameless = ['exercise_type', 'sleep_score', 'sleep_duration', 'sleep_stage'];

/** The tables of sleep, exercise and water of Samsung Health. */
export const samsungHealth: Importer = {
  id: 'samsung-health',
  recognises: ({ columns, text }) => TABLE.test(text) || isNameless(columns),
  read: async (file, intake) => {
    const isNamed = TABLE.test((await headOf(file)).text);
    const table = await readTable(file, intake, isNamed ? 2 : 1);
    const header = plain(table.header);
    if (header.includes('exercise_type')) readRows({ ...table, header }, takeExercise, intake);
    else if (header.includes('amount')) readRows({ ...table, header }, takeWater, intake);
    else readRows({ ...table, header }, takeSleep, intake);
  },
};

type Cell = ReturnType<typeof columnReader>;
type Take = (row: TableRow, cell: Cell, start: FoundTime, intake: Intake) => void;

function readRows({ header, rows }: Table, take: Take, intake: Intake): void {
  const cell = columnReader(header);
  for (const row of rows) {
    const start = timeOf(row, cell, 'start_time');
    if (start) take(row, cell, start, intake);
    else intake.warn('unreadable-date', { row: row.row });
  }
}

/** UTC, in older files as ms since 1970; the offset beside it is that of the person's clock. */
function timeOf(row: TableRow, cell: Cell, name: string): FoundTime | undefined {
  const text = cell(row, name);
  const zone = offsetZone(cell(row, 'time_offset'));
  if (/^\d{11,14}$/.test(text)) return { at: Number(text), ...known({ zone }) };
  const time = readTime(text);
  if (!time || 'at' in time) return time;
  return { at: time.wall, ...known({ zone }) };
}

function takeSleep(row: TableRow, cell: Cell, start: FoundTime, intake: Intake): void {
  const end = timeOf(row, cell, 'end_time');
  if (end) intake.take({ kind: 'sleep', start, end });
  else intake.warn('unreadable-date', { row: row.row });
}

function takeWater(row: TableRow, cell: Cell, start: FoundTime, intake: Intake): void {
  const ml = tableNumber(cell(row, 'amount'), '.');
  if (ml !== undefined) intake.take({ kind: 'drink', start, ml });
  else intake.warn('unreadable-number', { row: row.row, what: 'water' });
}

function takeExercise(row: TableRow, cell: Cell, start: FoundTime, intake: Intake): void {
  const end = timeOf(row, cell, 'end_time');
  const ms = tableNumber(cell(row, 'duration'), '.');
  const type = cell(row, 'exercise_type');
  intake.take({
    kind: 'training',
    start,
    activity: samsungExercise(type),
    ...known({
      seconds: ms === undefined ? end && secondsBetween(start, end) : ms / 1000,
      meters: tableNumber(cell(row, 'distance'), '.'),
      kcal: tableNumber(cell(row, 'calorie'), '.'),
    }),
  });
}
