import { csvText } from '../csv';
import { type DailySeries, seriesDays, valueOn } from './series';

/** A series as a column of a table; its unit stands in the header: "Sleep (h)". */
export interface CsvSeries {
  readonly header: string;
  readonly series: DailySeries;
}

/**
 * Daily series side by side, one row a day of the first, days as YYYY-MM-DD in the first column. A
 * day nothing is known about has an empty cell, never a zero.
 */
export function seriesCsv(dayHeader: string, columns: readonly CsvSeries[]): string {
  const days = columns[0] ? seriesDays(columns[0].series).map(({ day }) => day) : [];
  return csvText([
    [dayHeader, ...columns.map(({ header }) => header)],
    ...days.map((day) => [day, ...columns.map(({ series }) => valueOn(series, day))]),
  ]);
}
