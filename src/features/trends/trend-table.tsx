import { useState } from 'preact/hooks';
import type { WeekSpread } from '../../core/analysis/week-spread';
import { addDays } from '../../core/day';
import { Button } from '../../ui/button';
import type { DayValues } from '../../ui/charts/panel';
import { DataTable, type TableColumn, type TableRow } from '../../ui/data-table';
import { formatDay, formatNumber } from '../../ui/format';
import { wordsOf } from './measure-words';
import { readingOn } from './trends-readings';
import type { Trend, TrendsView } from './trends-view';
import { trendsWords as words } from './trends-words';

interface TrendTableProps {
  trend: Trend;
  view: TrendsView;
}

/** Ten years are five hundred weeks: the older ones come on request. */
const ROWS_AT_ONCE = 100;

/** The numbers of one chart, newest day first. */
export function TrendTable({ trend, view }: TrendTableProps) {
  const { span, today } = view;
  const { title } = wordsOf(trend.measure.id);
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const rows = trend.weeks ? weekRowsOf(trend.weeks, trend, view) : rowsOf(trend, view);
  return (
    <>
      <DataTable
        caption={words.tableCaption(
          title,
          formatDay(span.first, 'date', today),
          formatDay(span.last, 'date', today),
        )}
        hideCaption
        columns={trend.weeks ? weekColumns : columnsOf(trend, view)}
        rows={rows.slice(0, shown)}
      />
      {rows.length > shown && (
        <Button tone="quiet" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
          {words.moreRows}
        </Button>
      )}
    </>
  );
}

/** The means a chart draws, with how many days each goes over. */
const meansOf = ({ measure, mean, longMean }: Trend): { days: number; values: DayValues }[] => [
  ...(mean && measure.meanDays ? [{ days: measure.meanDays, values: mean }] : []),
  ...(longMean && measure.longMeanDays ? [{ days: measure.longMeanDays, values: longMean }] : []),
];

function columnsOf(trend: Trend, view: TrendsView): TableColumn[] {
  const means = meansOf(trend).map(({ days }) => ({
    key: `mean-${days}`,
    label: words.meanOf(days),
    numeric: true,
  }));
  const massage =
    view.massageDays.length > 0 ? [{ key: 'massage', label: words.massageColumn }] : [];
  return [
    { key: 'day', label: words.day },
    { key: 'value', label: wordsOf(trend.measure.id).title, numeric: true },
    ...means,
    ...massage,
  ];
}

function rowsOf(trend: Trend, view: TrendsView): TableRow[] {
  const { value: format } = wordsOf(trend.measure.id);
  const means = meansOf(trend);
  const massageDays = new Set(view.massageDays);
  const rows = trend.values.map((_, index) => {
    const day = addDays(view.span.first, index);
    const meanCells = means.map(({ values }) => {
      const value = values[index] ?? null;
      return value === null ? words.noMean : format(value, view.volumeUnit);
    });
    const massage = massageDays.size > 0 ? [massageDays.has(day) ? words.massage : ''] : [];
    return {
      key: day,
      cells: [
        formatDay(day, 'short', view.today),
        readingOn(trend, index, view),
        ...meanCells,
        ...massage,
      ],
    };
  });
  return rows.reverse();
}

const weekColumns: TableColumn[] = [
  { key: 'week', label: words.week },
  { key: 'mean', label: words.weekMean, numeric: true },
  { key: 'low', label: words.weekLow, numeric: true },
  { key: 'high', label: words.weekHigh, numeric: true },
  { key: 'logged', label: words.weekLogged, numeric: true },
];

function weekRowsOf(weeks: readonly WeekSpread[], trend: Trend, view: TrendsView): TableRow[] {
  const { value: format } = wordsOf(trend.measure.id);
  const cell = (value: number | undefined) =>
    value === undefined ? words.noMean : format(value, view.volumeUnit);
  return weeks
    .map(({ first, logged, known }) => ({
      key: first,
      cells: [
        formatDay(first, 'date', view.today),
        ...[known?.mean, known?.low, known?.high].map(cell),
        formatNumber(logged),
      ],
    }))
    .reverse();
}
