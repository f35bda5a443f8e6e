import { mean } from './statistics';

/** Means of a range's first and last two weeks, in the unit of its values. */
export interface PeriodChange {
  readonly before: number;
  readonly after: number;
}

const PERIOD_DAYS = 14;

/**
 * How a range ended against how it began: means of its first and its last 14 days, which never
 * overlap. Undefined where either has fewer than half of its days known (App's choice).
 */
export function periodChange(values: readonly (number | null)[]): PeriodChange | undefined {
  if (values.length < 2 * PERIOD_DAYS) return undefined;
  const [before, after] = [values.slice(0, PERIOD_DAYS), values.slice(-PERIOD_DAYS)].map(halfKnown);
  return before === undefined || after === undefined ? undefined : { before, after };
}

function halfKnown(values: readonly (number | null)[]): number | undefined {
  const known = values.filter((value) => value !== null);
  return known.length * 2 < values.length ? undefined : mean(known);
}
