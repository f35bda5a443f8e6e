import { offsetZone, readTime } from '../core/import/dates';
import type { FoundTime, Intake } from '../core/import/found';
import { tableNumber } from '../core/import/numbers';
import { known } from '../core/result';
import type { Importer } from './importer';
import { columnReader, readTable, type Table, type TableRow } from './table';
import { secondsBetween } from './table-times';

/** Samsung's numbers of exercises (Health SDK, exercise type). 0 is one the person made. */
const exercises = new Map([
  ['1001', 'walking'],
  ['1002', 'running'],
  ['9001', 'pilates'],
  ['9002', 'yoga'],
  ['10007', 'strength'],
  ['11007', 'cycling'],
  ['13001', 'hiking'],
  ['13002', 'rock climbing'],
  ['14001', 'swimming'],
  ['15002', 'weight machine'],
  ['15003', 'exercise bike'],
  ['15004', 'rowing machine'],
  ['15005', 'treadmill running'],
  ['15006', 'elliptical'],
]);

const TABLE = /^(?:\ufeff)?"?com\.samsung\.s?health\.(sleep|exercise|water_intake),/;
const COLUMN = /^com\.samsung\.s?health\.\w+\./;

/** The tables of sleep, exercise and water of Samsung Health. */
export const samsungHealth: Importer = {
  id: 'samsung-health',
  recognises: ({ text }) => TABLE.test(text),
  read: async (file, intake) => {
    const table = await readTable(file, intake, 2);
    const header = table.header.map((name) => name.replace(COLUMN, ''));
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
    activity: exercises.get(type) ?? type,
    ...known({
      seconds: ms === undefined ? end && secondsBetween(start, end) : ms / 1000,
      meters: tableNumber(cell(row, 'distance'), '.'),
      kcal: tableNumber(cell(row, 'calorie'), '.'),
    }),
  });
}
