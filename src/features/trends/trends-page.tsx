import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Day, dayFromNumber, dayNumber } from '../../core/day';
import { ChartStack } from '../../ui/charts/chart-stack';
import { dayCount } from '../../ui/charts/panel';
import { type PanelChartLoad, usePanelChart } from '../../ui/charts/use-panel-chart';
import { Columns } from '../../ui/columns';
import { formatDay } from '../../ui/format';
import { Note } from '../../ui/note';
import { NothingLogged } from '../../ui/nothing-logged';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { useLightPrint } from '../../ui/use-light-print';
import { ChartChoice } from './chart-choice';
import { RangeBar } from './range-bar';
import { TrendList } from './trend-list';
import styles from './trends.module.css';
import { TrendsExport } from './trends-export';
import { TrendsKey } from './trends-key';
import { cursorText, isLong, linesOf, marksOf, panelsOf, readingsOn } from './trends-readings';
import { chartsStand, chooseDay, cursorDay, settleCharts, showTable, trends } from './trends-state';
import type { TrendsView } from './trends-view';
import { trendsWords as words } from './trends-words';

/** Small charts on one axis of days, each with its sentence and its table. */
export function TrendsPage() {
  const chart = usePanelChart();
  useLightPrint();
  useEffect(() => {
    if (chart === 'failed') showTable('soreness', true);
  }, [chart]);
  const view = trends.value;
  const isSettled = view !== undefined && !isEmpty(view) && chart !== 'loading';
  useEffect(() => (isSettled ? settleCharts() : undefined), [isSettled]);
  return (
    <>
      <PageHeader title={words.title} />
      {view && isEmpty(view) ? (
        <NothingLogged text={words.emptyText} />
      ) : (
        <>
          <RangeBar view={view} />
          <Columns
            first={<Charts view={view} chart={chart} />}
            second={
              view &&
              chartsStand.value && (
                <>
                  <ChartChoice />
                  <TrendList view={view} />
                </>
              )
            }
          />
        </>
      )}
    </>
  );
}

/** Nothing here and nothing before: the page of a new person. */
const isEmpty = ({ recordedDays, hasEarlier }: TrendsView) => recordedDays === 0 && !hasEarlier;

const FEW_DAYS = 7;

interface ChartsProps {
  view: TrendsView | undefined;
  chart: PanelChartLoad;
}

function Charts({ view, chart }: ChartsProps) {
  const day = cursorDay.value;
  if (chart === 'failed') return <Note icon="offline">{words.chartsFailed}</Note>;
  if (!view || !day) {
    return (
      <div class={styles.charts} data-waiting>
        <Skeleton lines={4} />
      </div>
    );
  }
  return <ChartCard view={view} day={day} chart={chart} />;
}

interface ChartCardProps {
  view: TrendsView;
  day: Day;
  chart: PanelChartLoad;
}

function ChartCard({ view, day, chart }: ChartCardProps) {
  const { range, today, recordedDays } = view;
  // The cursor moves without a chart being drawn anew.
  const panels = useMemo(() => panelsOf(view), [view]);
  const marks = useMemo(() => marksOf(view), [view]);
  const stack = useRef<HTMLDivElement>(null);
  const dayText = formatDay(day, 'full', today);
  const readout = cursorText(view, day, dayText);
  const axisLabel = (number: number) => {
    const labelled = dayFromNumber(number);
    const style = isLong(view) ? 'brief-month' : 'brief';
    return labelled === today ? words.today : formatDay(labelled, style, today);
  };
  return (
    <section class={styles.charts} aria-label={words.charts}>
      {recordedDays < FEW_DAYS && (
        <p class={styles.few}>{words.fewDays(recordedDays, dayCount(range))}</p>
      )}
      <p class={styles.date}>{readout}</p>
      <div ref={stack}>
        <ChartStack
          label={words.cursor}
          valueText={readout}
          range={range}
          panels={panels}
          readings={readingsOn(view, day)}
          lines={linesOf(view)}
          marks={marks}
          cursor={dayNumber(day)}
          onCursor={chooseDay}
          dayLabel={axisLabel}
          chart={chart}
        />
      </div>
      <TrendsKey view={view} />
      <TrendsExport view={view} stack={() => stack.current} />
    </section>
  );
}
