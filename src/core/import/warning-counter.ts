import { known } from '../result';
import type { Intake, Warning } from './found';

/** Rows of a table that one warning names. */
const ROWS_NAMED = 5;

/** A warning that is still being counted: a broken file may give millions. */
interface CountedWarning extends Omit<Warning, 'rows'> {
  count: number;
  readonly rows: number[];
}

/** Counts warnings, each of a kind once, with the first rows it was met in. */
export function warningCounter() {
  const counted = new Map<string, CountedWarning>();
  const warn: Intake['warn'] = (code, { row, what } = {}) => {
    const key = `${code} ${what ?? ''}`;
    const met = counted.get(key) ?? { code, count: 0, rows: [], ...known({ what }) };
    counted.set(key, met);
    met.count += 1;
    if (row !== undefined && met.rows.length < ROWS_NAMED) met.rows.push(row);
  };
  return { warn, warnings: (): readonly Warning[] => [...counted.values()] };
}
