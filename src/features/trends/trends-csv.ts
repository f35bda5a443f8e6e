import { csvText } from '../../core/csv';
import { addDays, type Day } from '../../core/day';
import { roundTo } from '../../core/number';
import { wordsOf } from './measure-words';
import type { Trend, TrendsView } from './trends-view';
import { trendsWords as words } from './trends-words';

const DECIMALS = 2;

/** What is on screen as a table: a row a day, or a row a week where weeks are drawn. */
export const trendsCsv = (view: TrendsView): string =>
  view.trends[0]?.weeks ? weeksCsv(view) : daysCsv(view);

/** A value in the unit of its axis; what is unknown stays empty. */
const numberIn = ({ measure }: Trend, { volumeUnit }: TrendsView) => {
  const perUnit = measure.perUnit?.(volumeUnit) ?? 1;
  return (value: number | null | undefined) =>
    value === null || value === undefined ? null : roundTo(value / perUnit, DECIMALS);
};

const headerOf = ({ measure }: Trend, { volumeUnit }: TrendsView): string => {
  const { title, unit } = wordsOf(measure.id);
  return words.csvHeader(title, unit(volumeUnit));
};

function daysCsv(view: TrendsView): string {
  const columns = view.trends.map((trend) => trend.values.map(numberIn(trend, view)));
  const days = (view.trends[0]?.values ?? []).map((_, place) => addDays(view.span.first, place));
  return csvText([
    [words.csvDay, ...view.trends.map((trend) => headerOf(trend, view))],
    ...days.map((day, place) => [day, ...columns.map((column) => column[place] ?? null)]),
  ]);
}

function weeksCsv(view: TrendsView): string {
  const starts: Day[] = (view.trends[0]?.weeks ?? []).map(({ first }) => first);
  const cellsOf = (trend: Trend, place: number) => {
    const week = trend.weeks?.[place];
    const number = numberIn(trend, view);
    const { mean, low, high } = week?.known ?? {};
    return [number(mean), number(low), number(high), week?.logged ?? 0];
  };
  return csvText([
    [
      words.csvWeek,
      ...view.trends.flatMap((trend) => {
        const header = headerOf(trend, view);
        return words.csvSpread.map((part) => words.csvPart(header, part));
      }),
    ],
    ...starts.map((day, place) => [day, ...view.trends.flatMap((trend) => cellsOf(trend, place))]),
  ]);
}
