import {
  MAX_COLUMNS,
  SAMPLE_ROWS,
  type TableMapping,
  type TableSample,
} from '../core/import/column-mapping';
import type { Intake } from '../core/import/found';
import { guessMapping, isMappable } from '../core/import/guess-columns';
import { rowReader } from '../core/import/mapped-row';
import type { Head } from './head';
import type { ImportFile } from './import-file';
import type { Importer } from './importer';
import { Refusal } from './refusal';
import { readTable, type Table } from './table';

/** What is known of a table that no importer knows. */
export interface UnknownTable {
  readonly table: TableSample;
  readonly guess: TableMapping;
}

/** Ends the reading of a table until its columns are told. */
export class UnmappedTable extends Error {
  readonly told: UnknownTable;

  constructor(told: UnknownTable) {
    super('needs-columns');
    this.told = told;
  }
}

/** Whether a text is a table at all: a first line of several cells, and one below it unless it is endless. */
export const looksLikeTable = (head: Head): boolean =>
  head.columns.length > 1 &&
  !/^[<{[]/.test(head.text) &&
  (isTooWide(head) || /[\r\n]\s*\S/.test(head.text));

/** A first line of more columns than anybody can go through. */
export const isTooWide = ({ columns }: Pick<Head, 'columns'>): boolean =>
  columns.length > MAX_COLUMNS;

/** Reads a table that no product made: what its columns mean is told by the person. */
export const mappedTable = (mapping: TableMapping): Importer => ({
  id: 'table',
  recognises: looksLikeTable,
  read: async (file, intake) => {
    const { rows } = await narrowTable(file, intake);
    const read = rowReader(mapping);
    for (const row of rows) {
      const { found, troubles } = read(row);
      for (const { code, field } of troubles) {
        intake.warn(code, { row: row.row, ...(field && { what: field }) });
      }
      if (found) intake.take(found);
    }
  },
});

/** A table as the person is shown it, with a guess; a refusal where nothing in it has a day. */
export async function unknownTable(file: ImportFile, intake: Intake): Promise<UnknownTable> {
  const { names, rows } = await narrowTable(file, intake);
  const table = { header: names, rows, rowCount: rows.length };
  const guess = guessMapping(table);
  if (rows.length === 0 || !isMappable(table, guess)) throw new Refusal('unknown-format');
  return { table: { ...table, rows: rows.slice(0, SAMPLE_ROWS) }, guess };
}

async function narrowTable(file: ImportFile, intake: Intake): Promise<Table> {
  const table = await readTable(file, intake);
  if (isTooWide({ columns: table.names })) throw new Refusal('too-many-columns');
  return table;
}
