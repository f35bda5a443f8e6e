import type { FoundTime, Intake } from '../core/import/found';
import { decimalSign, durationSeconds } from '../core/import/numbers';
import type { Importer } from './importer';
import { askedWeightUnit, setOfCells, weightUnitOf, workoutsByKey } from './set-table';
import { columnReader, hasColumns, readTable, type Table, type TableRow } from './table';
import { secondsBetween, timeReader } from './table-times';

/** Workouts of FitNotes: one row a set, in the layouts of Android and of the iPhone. */
export const fitnotes: Importer = {
  id: 'fitnotes',
  recognises: ({ columns }) =>
    hasColumns(columns, 'date', 'exercise', 'category', 'reps') ||
    hasColumns(columns, 'starttime', 'endtime', 'exercise', 'reps', 'weight'),
  read: async (file, intake) => {
    const table = await readTable(file, intake);
    if (table.header.includes('starttime')) readTimed(table, intake);
    else readDays(table, intake);
  },
};

function readTimed({ header, rows }: Table, intake: Intake): void {
  const cell = columnReader(header);
  const timeOf = timeReader(
    rows.map((row) => cell(row, 'starttime')),
    intake,
  );
  const decimal = decimalSign(
    rows.map((row) => cell(row, 'weight')),
    intake,
  );
  const workouts = workoutsByKey();
  for (const row of rows) {
    const [startText, endText] = [cell(row, 'starttime'), cell(row, 'endtime')];
    const start = timeOf(startText, row);
    const end = endText === '' ? undefined : timeOf(endText, row);
    if (!start) continue;
    const set = {
      row: row.row,
      exercise: cell(row, 'exercise'),
      weight: cell(row, 'weight'),
      unit: askedWeightUnit(intake),
      repetitions: cell(row, 'reps'),
      seconds: durationSeconds(cell(row, 'time')),
    };
    workouts.add(
      `${startText} ${endText} ${cell(row, 'name')}`,
      { start, seconds: end && secondsBetween(start, end), activity: 'strength' },
      setOfCells(set, decimal, intake),
    );
  }
  workouts.takeAll(intake);
}

/** A day is a workout: the file knows neither its hour nor how long it was. */
function readDays({ header, rows: written }: Table, intake: Intake): void {
  const rows = written.map((row) => withWholeName(row, header));
  const cell = columnReader(header);
  const weightOf = (row: TableRow) =>
    cell(row, 'weight', 'weight (kg)', 'weight (lbs)', 'weight (kgs)');
  const timeOf = timeReader(
    rows.map((row) => cell(row, 'date')),
    intake,
  );
  const decimal = decimalSign(rows.map(weightOf), intake);
  const headerUnit = weightUnitOf(header.filter((name) => name.startsWith('weight (')).join());
  const workouts = workoutsByKey();
  for (const row of rows) {
    const time = timeOf(cell(row, 'date'), row);
    if (!time) continue;
    const set = {
      row: row.row,
      exercise: cell(row, 'exercise'),
      weight: weightOf(row),
      unit: headerUnit ?? weightUnitOf(cell(row, 'weight unit')) ?? askedWeightUnit(intake),
      repetitions: cell(row, 'reps'),
      seconds: durationSeconds(cell(row, 'time')),
    };
    const start: FoundTime = 'wall' in time ? { wall: time.wall, dateOnly: true } : time;
    workouts.add(
      cell(row, 'date'),
      { start, seconds: undefined, activity: 'strength' },
      setOfCells(set, decimal, intake),
    );
  }
  workouts.takeAll(intake);
}

/** Commas in an exercise's name are written without quotes: what is too much belongs to the name. */
function withWholeName({ row, cells }: TableRow, header: readonly string[]): TableRow {
  const extra = cells.length - header.length;
  const place = header.indexOf('exercise');
  if (extra <= 0) return { row, cells };
  const name = cells.slice(place, place + extra + 1).join(',');
  return { row, cells: [...cells.slice(0, place), name, ...cells.slice(place + extra + 1)] };
}
