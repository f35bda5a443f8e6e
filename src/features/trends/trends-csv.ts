import { csvText } from '../../core/csv';
import { addDays } from '../../core/day';
import type { TrendsView } from './trends-view';
import { trendsWords as words } from './trends-words';

/** What is on screen as a file's text: a row a day, a column a chart, ISO days and plain numbers. */
export function trendsCsv({ span, trends }: TrendsView): string {
  const days = trends[0]?.values ?? [];
  const head = [words.csvDay, ...trends.map(({ measure }) => words.csvColumns(measure.id))];
  const rows = days.map((_, index) => [
    addDays(span.first, index),
    ...trends.map(({ values }) => values[index] ?? null),
  ]);
  return csvText([head, ...rows]);
}
