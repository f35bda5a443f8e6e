import type { Intake } from '../core/import/found';
import { decimalSign, durationSeconds } from '../core/import/numbers';
import type { Importer } from './importer';
import {
  askedWeightUnit,
  setOfCells,
  type WeightUnit,
  weightUnitOf,
  workoutsByKey,
} from './set-table';
import { columnReader, hasColumns, readTable, type TableRow } from './table';
import { timeReader } from './table-times';

/** Rows between sets: no sets themselves. */
const notSets = /^(rest timer|note)$/i;

/** Workouts of Strong: one row a set. */
export const strong: Importer = {
  id: 'strong',
  recognises: ({ columns }) =>
    hasColumns(columns, 'date', 'workout name', 'exercise name', 'set order'),
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    const cell = columnReader(header);
    const weightOf = (row: TableRow) =>
      cell(row, 'weight', 'weight (kg)', 'weight (lbs)', 'weight (lb)');
    const timeOf = timeReader(
      rows.map((row) => cell(row, 'date')),
      intake,
    );
    const decimal = decimalSign(rows.map(weightOf), intake);
    const headerUnit = weightUnitOf(header.filter((name) => name.startsWith('weight (')).join());
    const unitOf = (row: TableRow): WeightUnit =>
      headerUnit ?? weightUnitOf(cell(row, 'weight unit')) ?? askedWeightUnit(intake);
    const workouts = workoutsByKey();
    for (const row of rows) {
      if (!isWhole(row, header, intake)) continue;
      const start = timeOf(cell(row, 'date'), row);
      if (!start) continue;
      const set = {
        row: row.row,
        exercise: cell(row, 'exercise name'),
        weight: weightOf(row),
        unit: unitOf(row),
        repetitions: cell(row, 'reps'),
        seconds: durationSeconds(cell(row, 'seconds')),
      };
      const isSet = !notSets.test(cell(row, 'set order'));
      workouts.add(
        `${cell(row, 'date')} ${cell(row, 'workout name')}`,
        {
          start,
          seconds: durationSeconds(cell(row, 'duration', 'duration (sec)', 'workout duration')),
          activity: 'strength',
        },
        isSet ? setOfCells(set, decimal, intake) : [],
      );
    }
    workouts.takeAll(intake);
  },
};

/** A row may lack its last columns, but not the set itself. */
function isWhole({ row, cells }: TableRow, header: readonly string[], intake: Intake): boolean {
  if (cells.length > header.length) intake.warn('long-row', { row });
  if (cells.length > header.indexOf('set order')) return true;
  intake.warn('short-row', { row });
  return false;
}
