import { offsetZone, readTime } from '../core/import/dates';
import type { FoundTime, Intake } from '../core/import/found';
import { tableNumber } from '../core/import/numbers';
import { known } from '../core/result';
import { headOf } from './head';
import type { Importer } from './importer';
import { columnReader, hasColumns, readTable, type Table, type TableRow } from './table';
import { secondsBetween } from './table-times';

/** Samsung's numbers of exercises (Samsung Health SDK, exercise type). 0 is one the person made. */
const exercises = new Map([
  ['1001', 'walking'],
  ['1002', 'running'],
  ['2001', 'baseball'],
  ['3001', 'golf'],
  ['4001', 'hockey'],
  ['4002', 'rugby'],
  ['4003', 'basketball'],
  ['4004', 'football'],
  ['4005', 'handball'],
  ['4006', 'american football'],
  ['5001', 'volleyball'],
  ['5002', 'beach volleyball'],
  ['6001', 'squash'],
  ['6002', 'tennis'],
  ['6003', 'badminton'],
  ['6004', 'table tennis'],
  ['6005', 'racquetball'],
  ['7002', 'boxing'],
  ['7003', 'martial arts'],
  ['8001', 'ballet dancing'],
  ['8002', 'dancing'],
  ['8003', 'ballroom dancing'],
  ['9001', 'pilates'],
  ['9002', 'yoga'],
  ['10001', 'stretching'],
  ['10002', 'jump rope'],
  ['10007', 'circuit training'],
  ['11001', 'inline skating'],
  ['11007', 'cycling'],
  ['11009', 'roller skating'],
  ['12001', 'aerobics'],
  ['13001', 'hiking'],
  ['13002', 'rock climbing'],
  ['13003', 'backpacking hike'],
  ['13004', 'mountain biking'],
  ['14001', 'swimming'],
  ['14010', 'rowing'],
  ['15001', 'step machine'],
  ['15002', 'weight machine'],
  ['15003', 'exercise bike'],
  ['15004', 'rowing machine'],
  ['15005', 'treadmill running'],
  ['15006', 'elliptical'],
  ['16001', 'cross-country skiing'],
  ['16002', 'skiing'],
  ['16004', 'ice skating'],
  ['16006', 'ice hockey'],
  ['16007', 'snowboarding'],
  ['16008', 'alpine skiing'],
]);

/** Single exercises with a number of repetitions, from push-ups to arm extensions. */
const isStrength = (type: number) => type >= 10004 && type <= 10027;

const exerciseOf = (type: string): string =>
  exercises.get(type) ?? (isStrength(Number(type)) ? 'strength' : type === '0' ? 'other' : type);

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
    activity: exerciseOf(type),
    ...known({
      seconds: ms === undefined ? end && secondsBetween(start, end) : ms / 1000,
      meters: tableNumber(cell(row, 'distance'), '.'),
      kcal: tableNumber(cell(row, 'calorie'), '.'),
    }),
  });
}
