import { tableNumber } from '../core/import/numbers';
import { known } from '../core/result';
import type { Importer } from './importer';
import { columnReader, hasColumns, readTable } from './table';
import { timeReader } from './table-times';

/** Nights of Sleep Cycle. Its percentage is the app's score, not the person's rating. */
export const sleepCycle: Importer = {
  id: 'sleep-cycle',
  recognises: ({ columns }) =>
    hasColumns(columns, 'start', 'end', 'sleep quality') &&
    columns.some((name) => name.startsWith('time in bed')),
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    const cell = columnReader(header);
    const timeOf = timeReader(
      rows.map((row) => cell(row, 'start')),
      intake,
    );
    for (const row of rows) {
      const start = timeOf(cell(row, 'start'), row);
      const end = timeOf(cell(row, 'end'), row);
      const asleepSeconds = tableNumber(cell(row, 'time asleep (seconds)'), '.') || undefined;
      if (start && end) intake.take({ kind: 'sleep', start, end, ...known({ asleepSeconds }) });
    }
  },
};
