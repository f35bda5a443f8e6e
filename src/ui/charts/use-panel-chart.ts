import { useEffect, useState } from 'preact/hooks';
import type { PanelChart } from './panel-chart';

type PanelChartMaker = (canvas: HTMLCanvasElement) => PanelChart;

/** What draws panels: still on its way, here, or not to be had (first visit without a connection). */
export type PanelChartLoad = 'loading' | 'failed' | PanelChartMaker;

const fetchPanelChart = () => import('./panel-chart');

// Asked for as soon as a page could want it: storage answers meanwhile. Whoever draws hears of a failure.
fetchPanelChart().catch(() => {});

/** The chart library, for as long as a page wants it. */
export function usePanelChart(): PanelChartLoad {
  const [load, setLoad] = useState<PanelChartLoad>('loading');
  useEffect(() => {
    let isWanted = true;
    const settle = (outcome: PanelChartLoad) => {
      if (isWanted) setLoad(() => outcome);
    };
    fetchPanelChart()
      .then(({ panelChart }) => panelChart)
      .then(settle, () => settle('failed'));
    return () => {
      isWanted = false;
    };
  }, []);
  return load;
}
