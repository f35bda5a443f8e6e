import { readTime } from '../core/import/dates';
import { tableNumber } from '../core/import/numbers';
import { known } from '../core/result';
import type { Importer } from './importer';
import { columnReader, hasColumns, readTable } from './table';

const isMissing = (text: string) => text === '' || text === 'None';

/** Nights of Oura: the trends table, and the sleep table of the account export. */
export const oura: Importer = {
  id: 'oura',
  recognises: ({ columns }) =>
    hasColumns(columns, 'bedtime start', 'bedtime end', 'total sleep duration') ||
    hasColumns(columns, 'bedtime_start', 'bedtime_end', 'total_sleep_duration'),
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    const cell = columnReader(header);
    for (const row of rows) {
      const [startText, endText] = [
        cell(row, 'bedtime start', 'bedtime_start'),
        cell(row, 'bedtime end', 'bedtime_end'),
      ];
      if (isMissing(startText) || isMissing(endText)) continue;
      const [start, end] = [readTime(startText), readTime(endText)];
      if (!start || !end) {
        intake.warn('unreadable-date', { row: row.row });
        continue;
      }
      const asleepSeconds = tableNumber(
        cell(row, 'total sleep duration', 'total_sleep_duration'),
        '.',
      );
      const isNap = /nap|^rest$/.test(cell(row, 'type'));
      intake.take({ kind: 'sleep', start, end, nap: isNap, ...known({ asleepSeconds }) });
    }
  },
};
