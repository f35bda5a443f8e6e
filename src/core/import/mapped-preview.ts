import type { ParseContext, Problem } from '../log/entry';
import type { KindEntry } from '../log/kinds';
import { known } from '../result';
import type { TableMapping, TableRow } from './column-mapping';
import { importTally } from './import-tally';
import { rowReader } from './mapped-row';
import type { RowTrouble } from './row-cells';

/** One row of a table as it would be stored, or why it would not. */
export interface PreviewRow {
  /** Counted from 1 with the header. */
  readonly row: number;
  readonly entry?: KindEntry;
  /** What the parser of its kind refuses; absent where it refuses nothing. */
  readonly problem?: Pick<Problem, 'field' | 'reason'>;
  readonly troubles: readonly RowTrouble[];
}

/** Reads rows of a table as the import would, one by one. */
export function previewRows(
  rows: readonly TableRow[],
  mapping: TableMapping,
  context: ParseContext,
): PreviewRow[] {
  const read = rowReader(mapping);
  return rows.map((row) => {
    const { found, troubles } = read(row);
    if (!found) return { row: row.row, troubles };
    const tally = importTally({ context });
    tally.intakeOf('').take(found);
    const { entries, leftOut } = tally.contents();
    return { row: row.row, troubles, ...known({ entry: entries[0], problem: leftOut[0] }) };
  });
}
