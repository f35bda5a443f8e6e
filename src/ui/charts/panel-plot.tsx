import { useLayoutEffect, useRef } from 'preact/hooks';
import { onLookChange } from './chart-look';
import styles from './chart-stack.module.css';
import { type DayRange, dayFraction, type Panel, valueFraction } from './panel';
import type { PanelChart } from './panel-chart';
import type { PanelChartLoad } from './use-panel-chart';

const percent = (fraction: number): string => `${fraction * 100}%`;

interface PanelPlotProps {
  panel: Panel;
  range: DayRange;
  cursor: number;
  chart: PanelChartLoad;
}

/** The drawn part of a panel: a canvas in its kept space, with labels and cursor as elements. */
export function PanelPlot({ panel, range, cursor, chart }: PanelPlotProps) {
  const canvas = usePainted(panel, range, chart);
  const value = panel.values[cursor - range.first] ?? null;
  const left = percent(dayFraction(cursor, range));
  return (
    <div class={styles.plot} data-height={panel.height} data-hue={panel.hue}>
      <div class={styles.canvas}>
        <canvas ref={canvas} />
      </div>
      <div class={styles.area}>
        <span class={styles.cursor} style={{ left }} />
        {value !== null && (
          <span
            class={styles.dot}
            style={{ left, bottom: percent(valueFraction(value, panel.scale)) }}
          />
        )}
      </div>
      <div class={styles.ticks}>
        {panel.scale.ticks.map((tick) => (
          <span key={tick} style={{ bottom: percent(valueFraction(tick, panel.scale)) }}>
            {panel.tickLabel(tick)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Keeps a canvas drawn, in the same frame as the words beside it: anew for other days and after a change of theme, gone with the component. */
function usePainted(panel: Panel, range: DayRange, load: PanelChartLoad) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<PanelChart | undefined>(undefined);
  const latest = useRef({ panel, range });
  latest.current = { panel, range };

  useLayoutEffect(() => {
    if (typeof load === 'string' || !canvas.current) return;
    const chart = load(canvas.current);
    drawn.current = chart;
    const show = () => chart.show(latest.current.panel, latest.current.range);
    show();
    const stop = onLookChange(show);
    return () => {
      stop();
      chart.destroy();
      drawn.current = undefined;
    };
  }, [load]);

  const shown = useRef({ panel, range });
  useLayoutEffect(() => {
    if (shown.current.panel === panel) return;
    shown.current = { panel, range };
    drawn.current?.show(panel, range);
  }, [panel, range]);
  return canvas;
}
