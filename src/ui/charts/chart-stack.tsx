import { useRef } from 'preact/hooks';
import styles from './chart-stack.module.css';
import { dayAfterKey, dayAtFraction, labelledDays } from './day-cursor';
import { type DayRange, dayFraction, type Panel } from './panel';
import { PanelPlot } from './panel-plot';
import { useDayDrag } from './use-day-drag';
import type { PanelChartLoad } from './use-panel-chart';

export interface MarkRow {
  readonly shape: 'diamond' | 'dot' | 'triangle' | 'square';
  readonly label: string;
  /** Days by number. */
  readonly days: readonly number[];
}

interface ChartStackProps {
  /** Spoken name of the day cursor. */
  label: string;
  /** Spoken value of the cursor: the day and its readings. */
  valueText: string;
  range: DayRange;
  panels: readonly Panel[];
  /** What stands at the end of each panel's title, by panel id: the value of the cursor's day. */
  readings: Readonly<Record<string, string>>;
  /** Days with a dotted line through every panel. */
  lines: readonly number[];
  /** Rows of marks above the panels. */
  marks: readonly MarkRow[];
  cursor: number;
  onCursor: (day: number) => void;
  dayLabel: (day: number) => string;
  chart: PanelChartLoad;
}

/** Small charts over one axis of days, with one cursor moved by dragging or by keys. */
export function ChartStack(props: ChartStackProps) {
  const { range, cursor, onCursor } = props;
  const days = useRef<HTMLDivElement>(null);

  const drag = useDayDrag((clientX) => {
    const box = days.current?.getBoundingClientRect();
    if (box) onCursor(dayAtFraction((clientX - box.left) / box.width, range));
  });
  const pressKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const day = dayAfterKey(event.key, cursor, range);
    if (day === undefined) return;
    event.preventDefault();
    onCursor(day);
  };

  return (
    <div
      class={styles.stack}
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-orientation="horizontal"
      aria-valuemin={range.first}
      aria-valuemax={range.last}
      aria-valuenow={cursor}
      aria-valuetext={props.valueText}
      {...drag}
      onKeyDown={pressKey}
    >
      {props.marks.length > 0 && (
        <p class={styles.legend}>
          {props.marks.map(({ shape, label }) => (
            <span key={shape} class={styles.small}>
              <span class={styles.shape} data-shape={shape} /> {label}
            </span>
          ))}
        </p>
      )}
      <div class={styles.panels}>
        <Lines days={props.lines} range={range} />
        {props.marks.map((row) => (
          <Marks key={row.shape} row={row} range={range} />
        ))}
        {props.panels.map((panel) => (
          <div key={panel.id}>
            <p class={styles.head}>
              <span class={styles.name}>
                {panel.title} <span class={styles.small}>{panel.unit}</span>
              </span>
              <span class={styles.reading}>{props.readings[panel.id]}</span>
            </p>
            <PanelPlot panel={panel} range={range} cursor={cursor} chart={props.chart} />
          </div>
        ))}
      </div>
      <div class={styles.axis}>
        <div class={styles.days} ref={days}>
          {labelledDays(range).map((day) => (
            <span key={day} style={{ left: `${dayFraction(day, range) * 100}%` }}>
              {props.dayLabel(day)}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

const leftOf = (day: number, range: DayRange) => ({ left: `${dayFraction(day, range) * 100}%` });

function Lines({ days, range }: { days: readonly number[]; range: DayRange }) {
  return (
    <div class={styles.lines}>
      {days.map((day) => (
        <span key={day} class={styles.line} style={leftOf(day, range)} />
      ))}
    </div>
  );
}

function Marks({ row, range }: { row: MarkRow; range: DayRange }) {
  return (
    <div class={styles.marks}>
      {row.days.map((day) => (
        <span key={day} class={styles.mark} style={leftOf(day, range)} data-day={day}>
          <span class={styles.shape} data-shape={row.shape} />
        </span>
      ))}
    </div>
  );
}
