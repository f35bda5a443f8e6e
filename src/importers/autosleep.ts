import { durationSeconds } from '../core/import/numbers';
import { known } from '../core/result';
import type { Importer } from './importer';
import { columnReader, hasColumns, readTable } from './table';
import { timeReader } from './table-times';

/** Nights of AutoSleep: local times, whatever offset the day's own column names. */
export const autosleep: Importer = {
  id: 'autosleep',
  recognises: ({ columns }) => hasColumns(columns, 'iso8601', 'bedtime', 'waketime', 'asleep'),
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    const cell = columnReader(header);
    const timeOf = timeReader(
      rows.map((row) => cell(row, 'bedtime')),
      intake,
    );
    for (const row of rows) {
      const start = timeOf(cell(row, 'bedtime'), row);
      const end = timeOf(cell(row, 'waketime'), row);
      const asleepSeconds = durationSeconds(cell(row, 'asleep'));
      if (start && end) intake.take({ kind: 'sleep', start, end, ...known({ asleepSeconds }) });
    }
  },
};
