import { known } from '../result';
import type { Intake, Warning } from './found';

/** Rows of a table that one warning names. */
const ROWS_NAMED = 5;

/** Counts warnings, each of a kind once, with the first rows it was met in. */
export function warningCounter() {
  const counted = new Map<string, Warning>();
  const warn: Intake['warn'] = (code, { row, what } = {}) => {
    const key = `${code} ${what ?? ''}`;
    const { count, rows } = counted.get(key) ?? { count: 0, rows: [] };
    counted.set(key, {
      code,
      count: count + 1,
      rows: row !== undefined && rows.length < ROWS_NAMED ? [...rows, row] : rows,
      ...known({ what }),
    });
  };
  return { warn, warnings: (): readonly Warning[] => [...counted.values()] };
}
