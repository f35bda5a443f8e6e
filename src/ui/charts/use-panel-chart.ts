import { useEffect, useState } from 'preact/hooks';
import type { PanelChart } from './panel-chart';

type PanelChartMaker = (canvas: HTMLCanvasElement) => PanelChart;

/** What draws panels: still on its way, here, or not to be had (first visit without a connection). */
export type PanelChartLoad = 'loading' | 'failed' | PanelChartMaker;

/** Fetches the chart library for as long as a page wants it, beside the page's own code. */
export function usePanelChart(): PanelChartLoad {
  const [load, setLoad] = useState<PanelChartLoad>('loading');
  useEffect(() => {
    let isWanted = true;
    const settle = (outcome: PanelChartLoad) => {
      if (isWanted) setLoad(() => outcome);
    };
    import('./panel-chart')
      .then(({ panelChart }) => panelChart)
      .then(settle, () => settle('failed'));
    return () => {
      isWanted = false;
    };
  }, []);
  return load;
}
