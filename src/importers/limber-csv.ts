import { isCsvTable, parseRecordsCsv } from '../core/backup/csv-records';
import { type KindRecord, kinds } from '../core/log/kinds';
import { wholeText } from './decode-text';
import type { Importer } from './importer';
import { Refusal } from './refusal';
import { hasColumns } from './table';

/** The table of one kind that this app writes: its records come back as they are, by their own ids. */
export const limberCsv: Importer = {
  id: 'limber-csv',
  recognises: ({ text, columns }) =>
    isCsvTable(text) && hasColumns(columns, 'kind', 'day', 'id', 'createdat'),
  read: async (file, intake) => {
    const read = parseRecordsCsv(await wholeText(file));
    if (!read.ok) throw new Refusal('broken-file', 'limber-csv');
    const { content, broken } = read.value;
    for (const { part } of broken) intake.warn('broken-record', { what: part });
    for (const kind of kinds) {
      for (const record of content.records[kind]) intake.keep({ kind, record } as KindRecord);
    }
  },
};
