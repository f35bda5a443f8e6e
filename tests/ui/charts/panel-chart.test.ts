import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Panel } from '../../../src/ui/charts/panel';
import { panelChart } from '../../../src/ui/charts/panel-chart';

/** happy-dom draws nothing, so the library ends here: what it is told is what can be seen. */
const library = vi.hoisted(() => {
  const made: Chart[] = [];
  class Chart {
    static register() {}
    data: unknown;
    options: unknown;
    plugins: readonly { id: string; beforeDatasetsDraw: (...of: unknown[]) => void }[];
    updated: unknown[] = [];
    isGone = false;
    constructor(_canvas: unknown, config: Pick<Chart, 'data' | 'options' | 'plugins'>) {
      this.data = config.data;
      this.options = config.options;
      this.plugins = config.plugins;
      made.push(this);
    }
    update(mode: unknown) {
      this.updated.push(mode);
    }
    destroy() {
      this.isGone = true;
    }
  }
  return { made, Chart };
});

vi.mock('chart.js', () => ({
  Chart: library.Chart,
  BarController: {},
  BarElement: {},
  LinearScale: {},
  LineController: {},
  LineElement: {},
  PointElement: {},
}));

const range = { first: 100, last: 103 };
const sleep: Panel = {
  id: 'sleep',
  hue: 'sleep',
  form: 'dots',
  height: 'middle',
  title: 'Sleep',
  unit: 'hours',
  values: [7, null, 6, 8],
  mean: [7, null, 6.5, 7],
  band: { low: 6, high: 8 },
  scale: { min: 5, max: 9, ticks: [5, 8] },
  tickLabel: String,
};

const shown = (panel: Panel) => {
  const chart = panelChart(document.createElement('canvas'));
  chart.show(panel, range);
  const [made] = library.made.slice(-1);
  if (!made) throw new Error('No chart was made');
  return { chart, made };
};

/** The bars that a chart strokes where a day is 2 px wide and a step of the scale 1 px high, from 10. */
function barsOf({ plugins }: ReturnType<typeof shown>['made']) {
  const bars: object[] = [];
  const pen = {
    rect: (left: number, top: number, width: number, height: number) =>
      bars.push({ left, top, width, height }),
    ...{ save() {}, restore() {}, beginPath() {}, fill() {} },
  };
  const scales = {
    x: { getPixelForValue: (day: number) => (day - 99) * 2 },
    y: { getPixelForValue: (value: number) => 10 - value },
  };
  const chartArea = { left: 0, width: 4 };
  plugins
    .find(({ id }) => id === 'spreadBars')
    ?.beforeDatasetsDraw({ ctx: pen, chartArea, scales });
  return bars;
}

beforeEach(() => {
  library.made.length = 0;
});

describe('a drawn panel', () => {
  it('takes plain points on a linear axis of days, without motion', () => {
    expect(shown(sleep).made.options).toMatchObject({
      animation: false,
      parsing: false,
      normalized: true,
      scales: { x: { type: 'linear', min: 99.5, max: 103.5 }, y: { min: 5, max: 9 } },
    });
  });

  it('breaks its line where nothing was logged', () => {
    expect(shown(sleep).made.data).toMatchObject({
      datasets: [
        {
          spanGaps: false,
          data: [
            { x: 100, y: 7 },
            { x: 101, y: Number.NaN },
            { x: 102, y: 6.5 },
            { x: 103, y: 7 },
          ],
          pointRadius: 0,
        },
        { showLine: false, data: [{ x: 100, y: 7 }], pointRadius: 2 },
        { showLine: false },
      ],
    });
  });

  it('shows the usual band only where there is one', () => {
    const { band: _, ...withoutBand } = sleep;
    expect(shown(sleep).made.options).toMatchObject({
      plugins: { usualBand: { band: { low: 6, high: 8 } } },
    });
    expect(shown(withoutBand).made.options).toMatchObject({
      plugins: { usualBand: { band: undefined } },
    });
  });

  it('gives rest days a dot on the floor and unknown days nothing', () => {
    const { mean: _, ...load } = sleep;
    const { made } = shown({ ...load, id: 'load', form: 'bars', values: [0, null, 240, 0] });
    expect(made.data).toMatchObject({
      datasets: [
        {
          type: 'line',
          showLine: false,
          data: [
            { x: 100, y: 0 },
            { x: 103, y: 0 },
          ],
        },
        { type: 'bar' },
      ],
    });
  });

  it('dashes the longer mean', () => {
    const { made } = shown({ ...sleep, longMean: [7, 7, 7, 7] });
    expect(made.data).toMatchObject({
      datasets: [
        { borderDash: [] },
        { showLine: false },
        { borderDash: [5, 4] },
        { showLine: false },
      ],
    });
  });

  it('draws weeks as bars between two ends under a line that breaks', () => {
    const known = { mean: 4, low: 3, high: 10 };
    const spreads = [{ middle: 100.5, known }, { middle: 102 }];
    const { made } = shown({ ...sleep, spreads });
    expect(made.data).toMatchObject({
      datasets: [
        {
          type: 'line',
          spanGaps: false,
          data: [
            { x: 100.5, y: 4 },
            { x: 102, y: Number.NaN },
          ],
        },
        { showLine: false, data: [{ x: 100.5, y: 4 }] },
      ],
    });
    expect(barsOf(made)).toEqual([{ left: 2.25, top: 0, width: 1.5, height: 7 }]);
  });

  it('is drawn anew in place, and taken away with its page', () => {
    const { chart, made } = shown(sleep);
    chart.show({ ...sleep, values: [1, 2, 3, 4] }, range);
    expect(library.made).toHaveLength(1);
    expect(made.updated).toEqual(['none']);
    chart.destroy();
    expect(made.isGone).toBe(true);
  });
});
