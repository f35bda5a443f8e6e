import { decimalSign, durationSeconds } from '../core/import/numbers';
import type { Importer } from './importer';
import { setOfCells, weightUnitOf, workoutsByKey } from './set-table';
import { columnReader, hasColumns, readTable } from './table';
import { secondsBetween, timeReader } from './table-times';

/** Workouts of Hevy: one row a set. */
export const hevy: Importer = {
  id: 'hevy',
  recognises: ({ columns }) =>
    hasColumns(columns, 'title', 'start_time', 'end_time', 'exercise_title', 'set_index'),
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    const cell = columnReader(header);
    const timeOf = timeReader(
      rows.map((row) => cell(row, 'start_time')),
      intake,
    );
    const weightOf = (row: (typeof rows)[number]) => cell(row, 'weight_kg', 'weight_lbs');
    const decimal = decimalSign(rows.map(weightOf), intake);
    const unit = weightUnitOf(header.join(' ')) ?? 'kg';
    const workouts = workoutsByKey();
    for (const row of rows) {
      const [startText, endText] = [cell(row, 'start_time'), cell(row, 'end_time')];
      const start = timeOf(startText, row);
      if (!start) continue;
      const end = endText === '' ? undefined : timeOf(endText, row);
      const set = {
        row: row.row,
        exercise: cell(row, 'exercise_title'),
        weight: weightOf(row),
        unit,
        repetitions: cell(row, 'reps'),
        seconds: durationSeconds(cell(row, 'duration_seconds')),
      };
      workouts.add(
        `${cell(row, 'title')} ${startText} ${endText}`,
        { start, seconds: end && secondsBetween(start, end), activity: 'strength' },
        setOfCells(set, decimal, intake),
      );
    }
    workouts.takeAll(intake);
  },
};
