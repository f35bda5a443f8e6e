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
import { type ChartLook, chartLook, faded } from './chart-look';
import {
  type Band,
  type DayPoint,
  type DayRange,
  lonePoints,
  type Panel,
  pointsOf,
  type Spread,
  zeroPoints,
} from './panel';

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

type Form = 'bar' | 'line';
type Data = DayPoint[];
type Dataset = ChartDataset<Form, Data>;
type DayChart = Chart<Form, Data>;

/** Space inside the canvas around the plot, so that no dot is cut; the style sheet knows it too. */
const PADDING = { top: 6, right: 6, bottom: 2, left: 6 };

const RAW_STRENGTH = 0.42;
const BAR_STRENGTH = 0.62;
const FAINT_BAR_STRENGTH = 0.24;
const SPREAD_STRENGTH = 0.42;

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

const DOT_RADIUS = 1.7;
const POINT_RADIUS = 2.6;

const dots = (data: DayPoint[], colour: string, radius = DOT_RADIUS): Dataset => ({
  type: 'line',
  data,
  showLine: false,
  pointRadius: radius,
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

interface Stroke {
  readonly width: number;
  readonly dash: number[];
}

const MEAN: Stroke = { width: 2.3, dash: [] };
const LONG_MEAN: Stroke = { width: 1.6, dash: [5, 4] };
const MEANS_OF_WEEKS: Stroke = { width: 1.5, dash: [] };
const LONE_RADIUS = 2;

/** A line that breaks at gaps; what has no neighbour to draw it to gets a dot. */
function line(data: DayPoint[], colour: string, { width, dash }: Stroke): Dataset[] {
  const lone = lonePoints(data);
  return [
    {
      type: 'line',
      data,
      borderColor: colour,
      borderWidth: width,
      borderDash: dash,
      borderJoinStyle: 'round',
      borderCapStyle: dash.length > 0 ? 'butt' : 'round',
      spanGaps: false,
      tension: 0,
      // The same for every point: the library then looks it up once.
      pointRadius: 0,
      clip: false,
    },
    ...(lone.length > 0 ? [dots(lone, colour, LONE_RADIUS)] : []),
  ];
}

/** Bars narrower than this fade away on most screens, in px; wider ones would look like amounts. */
const BAR_WIDTH = { least: 1.5, most: 12, share: 0.64 };
const LEAST_BAR_HEIGHT = 2;

interface SpreadBars {
  readonly spreads: readonly Spread[];
  readonly colour: string;
}

/** Bars from the lowest to the highest, behind the line: one stroke, since ten years have hundreds. */
const spreadBars = (shown: () => SpreadBars): Plugin<Form> => ({
  id: 'spreadBars',
  beforeDatasetsDraw({ ctx, chartArea, scales: { x, y } }) {
    const { spreads, colour } = shown();
    if (!x || !y || spreads.length === 0) return;
    const room = (chartArea.width / spreads.length) * BAR_WIDTH.share;
    const width = Math.min(BAR_WIDTH.most, Math.max(BAR_WIDTH.least, room));
    ctx.save();
    ctx.fillStyle = colour;
    ctx.beginPath();
    for (const { middle, known } of spreads) {
      if (!known) continue;
      const top = y.getPixelForValue(known.high);
      const height = Math.max(LEAST_BAR_HEIGHT, y.getPixelForValue(known.low) - top);
      ctx.rect(x.getPixelForValue(middle) - width / 2, top, width, height);
    }
    ctx.fill();
    ctx.restore();
  },
});

/** The line over bars of several days each: their means. */
const meansOf = (spreads: readonly Spread[], colour: string): Dataset[] =>
  line(
    spreads.map(({ middle, known }) => ({ x: middle, y: known?.mean ?? Number.NaN })),
    colour,
    MEANS_OF_WEEKS,
  );

/** Everything drawn of a panel. The first data set lies on top. */
function datasetsOf(panel: Panel, { first }: DayRange, { data }: ChartLook): Dataset[] {
  const { form, values, mean, longMean } = panel;
  if (panel.spreads) return meansOf(panel.spreads, data);
  const raw = pointsOf(values, first);
  const lines = [
    ...(mean ? line(pointsOf(mean, first), data, MEAN) : []),
    ...(longMean ? line(pointsOf(longMean, first), data, LONG_MEAN) : []),
  ];
  if (form === 'dots') return [...lines, dots(raw, faded(data, RAW_STRENGTH))];
  if (form === 'points') return [dots(raw, data, POINT_RADIUS)];
  const strength = form === 'bars' ? BAR_STRENGTH : FAINT_BAR_STRENGTH;
  return [...lines, dots(zeroPoints(values, first), data), bars(raw, faded(data, strength))];
}

/** Labels are text of the page; unless told, the library words and measures its own all the same. */
const NO_LABELS = { display: false, autoSkip: false, callback: () => '' } as const;

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
      x: {
        type: 'linear',
        display: false,
        offset: false,
        min: first - 0.5,
        max: last + 0.5,
        ticks: NO_LABELS,
        afterBuildTicks: (axis) => {
          axis.ticks = [];
        },
      },
      y: {
        type: 'linear',
        min,
        max,
        border: { display: false },
        grid: { color: look.grid, lineWidth: 1, drawTicks: false },
        ticks: NO_LABELS,
        // The labels grow with the page's text: the axis itself has no width.
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
  let bars: SpreadBars = { spreads: [], colour: '' };
  const show = (panel: Panel, range: DayRange) => {
    const look = chartLook(canvas);
    const data = { datasets: datasetsOf(panel, range, look) };
    const options = optionsOf(panel, range, look);
    const band: BandOptions = { band: panel.band, colour: look.band };
    bars = { spreads: panel.spreads ?? [], colour: faded(look.data, SPREAD_STRENGTH) };
    Object.assign(options, { plugins: { usualBand: band } });
    if (chart) {
      chart.data = data;
      chart.options = options;
      chart.update('none');
      return;
    }
    const config: ChartConfiguration<Form, Data> = {
      type: 'line',
      data,
      options,
      plugins: [usualBand, spreadBars(() => bars)],
    };
    chart = new Chart(canvas, config);
  };
  return { show, destroy: () => chart?.destroy() };
}
