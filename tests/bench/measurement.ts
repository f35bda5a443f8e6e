/** One number that was measured, and the most it may be. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** Absent where the number is only for information. */
  readonly limit?: number;
  /** The value may not be less, instead of not more. */
  readonly atLeast?: boolean;
  /** What the number is made of, shown when it misses its limit. */
  readonly detail?: string;
}

const decimals = { kB: 1, ms: 0, s: 2, MB: 1, points: 0, nodes: 0, '': 3, x: 2 } as const;
export type Unit = keyof typeof decimals;

const inWords = (value: number, unit: Unit) => `${value.toFixed(decimals[unit])} ${unit}`.trim();

export const isMissed = ({ value, limit, atLeast }: Measurement): boolean =>
  limit !== undefined && !(atLeast ? value >= limit : value <= limit);

/** A plain table: what, measured, limit, verdict. */
export function tableOf(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => [
    measurement.what,
    inWords(measurement.value, measurement.unit),
    measurement.limit === undefined ? '-' : inWords(measurement.limit, measurement.unit),
    measurement.limit === undefined ? '' : isMissed(measurement) ? 'OVER' : 'ok',
  ]);
  const table = [['what', 'measured', 'limit', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 1 || column === 2
          ? cell.padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return table.map(line).join('\n');
}

const byValue = (a: number, b: number) => a - b;

/** The value below which a share of the values lies, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort(byValue);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort(byValue);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
};
