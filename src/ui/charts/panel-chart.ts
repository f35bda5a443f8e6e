import {
  BarController,
  BarElement,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from 'chart.js';
import { type WeekSpread, weekSpreads } from '../../core/analysis/week-spread';
import { type ChartLook, chartLook, faded } from './chart-look';
import {
  type Band,
  type DayPoint,
  type DayRange,
  isLone,
  type Panel,
  pointsOf,
  WEEKLY_FROM,
  zeroPoints,
} from './panel';

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

type Form = 'bar' | 'line';
type Dataset = ChartDataset<Form, DayPoint[]>;
type DayChart = Chart<Form, DayPoint[]>;

/** Space inside the canvas around the plot, so that no dot is cut; the style sheet knows it too. */
const PADDING = { top: 6, right: 6, bottom: 2, left: 6 };

const RAW_STRENGTH = 0.42;
const BAR_STRENGTH = 0.62;
const FAINT_BAR_STRENGTH = 0.24;

interface BandOptions {
  readonly band?: Band | undefined;
  readonly colour?: string;
}

/** The person's usual range, behind everything else. */
const usualBand: Plugin<Form, BandOptions> = {
  id: 'usualBand',
  beforeDatasetsDraw({ ctx, chartArea, scales }, _args, { band, colour }) {
    const { y } = scales;
    if (!band || !colour || !y) return;
    const top = y.getPixelForValue(band.high);
    const height = Math.max(1, y.getPixelForValue(band.low) - top);
    ctx.save();
    ctx.fillStyle = colour;
    ctx.fillRect(chartArea.left, top, chartArea.width, height);
    ctx.restore();
  },
};

interface WeeksOptions {
  readonly weeks?: readonly (WeekSpread | null)[] | undefined;
  readonly first?: number;
  readonly colour?: string;
}

/** From the lowest to the highest day of each week, so that no extreme is averaged away. */
const weekBars: Plugin<Form, WeeksOptions> = {
  id: 'weekBars',
  beforeDatasetsDraw({ ctx, scales }, _args, { weeks = [], first = 0, colour }) {
    const { x, y } = scales;
    if (!x || !y || !colour) return;
    ctx.save();
    ctx.fillStyle = colour;
    for (const week of weeks) {
      if (!week) continue;
      const left = x.getPixelForValue(first + week.from - 0.5);
      const width = x.getPixelForValue(first + week.to + 0.5) - left;
      const top = y.getPixelForValue(week.most);
      const height = y.getPixelForValue(week.least) - top;
      ctx.fillRect(left, top - 1, Math.max(1, width * 0.8), Math.max(2, height + 1));
    }
    ctx.restore();
  },
};

const dots = (data: DayPoint[], colour: string): Dataset => ({
  type: 'line',
  data,
  showLine: false,
  pointRadius: 1.7,
  pointBorderWidth: 0,
  pointBackgroundColor: colour,
  clip: false,
});

const bars = (data: DayPoint[], colour: string): Dataset => ({
  type: 'bar',
  data,
  backgroundColor: colour,
  barPercentage: 0.75,
  categoryPercentage: 0.85,
  maxBarThickness: 12,
  borderRadius: 1,
});

function line(values: Panel['values'], first: number, colour: string, dash: number[]): Dataset {
  return {
    type: 'line',
    data: pointsOf(values, first),
    borderColor: colour,
    borderWidth: dash.length > 0 ? 1.6 : 2.3,
    borderDash: dash,
    borderJoinStyle: 'round',
    borderCapStyle: dash.length > 0 ? 'butt' : 'round',
    spanGaps: false,
    tension: 0,
    pointRadius: values.map((_, index) => (isLone(values, index) ? 2 : 0)),
    pointBorderWidth: 0,
    pointBackgroundColor: colour,
    clip: false,
  };
}

/** The mean of each week at its middle; a week without a value breaks the line. */
function weekLine(weeks: readonly (WeekSpread | null)[], first: number, colour: string): Dataset {
  const means = weeks.map((week) => week?.mean ?? null);
  const middle = (week: WeekSpread | null, index: number) =>
    first + (week ? (week.from + week.to) / 2 : index * 7);
  return {
    ...line(means, first, colour, []),
    data: weeks.map((week, index) => ({ x: middle(week, index), y: week?.mean ?? Number.NaN })),
    borderWidth: 1.4,
  };
}

/** Everything drawn of a panel. The first data set lies on top. */
function datasetsOf(panel: Panel, { first }: DayRange, { data }: ChartLook): Dataset[] {
  const { form, values, mean, longMean } = panel;
  if (values.length >= WEEKLY_FROM) return [weekLine(weekSpreads(values), first, data)];
  const raw = pointsOf(values, first);
  const lines = [
    ...(mean ? [line(mean, first, data, [])] : []),
    ...(longMean ? [line(longMean, first, data, [5, 4])] : []),
  ];
  if (form === 'dots') return [...lines, dots(raw, faded(data, RAW_STRENGTH))];
  const strength = form === 'bars' ? BAR_STRENGTH : FAINT_BAR_STRENGTH;
  return [...lines, dots(zeroPoints(values, first), data), bars(raw, faded(data, strength))];
}

function optionsOf(panel: Panel, { first, last }: DayRange, look: ChartLook): ChartOptions<Form> {
  const { min, max, ticks } = panel.scale;
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    parsing: false,
    normalized: true,
    events: [], // the stack has one cursor for all panels
    layout: { autoPadding: false, padding: PADDING },
    scales: {
      x: { type: 'linear', display: false, offset: false, min: first - 0.5, max: last + 0.5 },
      y: {
        type: 'linear',
        min,
        max,
        border: { display: false },
        grid: { color: look.grid, lineWidth: 1, drawTicks: false },
        ticks: { display: false },
        // Labels are text of the page, so that they grow with it: the axis itself has no width.
        afterBuildTicks: (axis) => {
          axis.ticks = ticks.map((value) => ({ value }));
        },
        afterFit: (axis) => {
          axis.width = 0;
        },
      },
    },
  };
}

export interface PanelChart {
  /** Draws these days, or the same ones in new colours. */
  readonly show: (panel: Panel, range: DayRange) => void;
  readonly destroy: () => void;
}

/** Draws one panel on a canvas, in the size of the canvas's parent. */
export function panelChart(canvas: HTMLCanvasElement): PanelChart {
  let chart: DayChart | undefined;
  const show = (panel: Panel, range: DayRange) => {
    const look = chartLook(canvas);
    const data = { datasets: datasetsOf(panel, range, look) };
    const options = optionsOf(panel, range, look);
    const band: BandOptions = { band: panel.band, colour: look.band };
    const weeks: WeeksOptions = {
      weeks: panel.values.length >= WEEKLY_FROM ? weekSpreads(panel.values) : undefined,
      first: range.first,
      colour: faded(look.data, FAINT_BAR_STRENGTH),
    };
    Object.assign(options, { plugins: { usualBand: band, weekBars: weeks } });
    if (chart) {
      chart.data = data;
      chart.options = options;
      chart.update('none');
      return;
    }
    const config: ChartConfiguration<Form, DayPoint[]> = {
      type: 'line',
      data,
      options,
      plugins: [usualBand, weekBars],
    };
    chart = new Chart(canvas, config);
  };
  return { show, destroy: () => chart?.destroy() };
}
