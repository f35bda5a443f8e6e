import type { Importer } from './importer';
import { columnReader, hasColumns, readTable } from './table';

const instant = (text: string) => (/^\d{11,14}$/.test(text) ? Number(text) : undefined);

/** Nights of Plees Tracker: ms since 1970, and the person's own rating (0 is none). */
export const pleesTracker: Importer = {
  id: 'plees-tracker',
  recognises: ({ columns }) => hasColumns(columns, 'sid', 'start', 'stop', 'rating'),
  read: async (file, intake) => {
    const { header, rows } = await readTable(file, intake);
    const cell = columnReader(header);
    for (const row of rows) {
      const [start, end] = [instant(cell(row, 'start')), instant(cell(row, 'stop'))];
      const rating = Number(cell(row, 'rating'));
      if (start === undefined || end === undefined) {
        intake.warn('unreadable-date', { row: row.row });
        continue;
      }
      intake.take({
        kind: 'sleep',
        start: { at: start },
        end: { at: end },
        ...(rating >= 1 && rating <= 5 && { quality: rating }),
      });
    }
  },
};
