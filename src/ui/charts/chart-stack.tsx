import { useRef } from 'preact/hooks';
import styles from './chart-stack.module.css';
import { dayAfterKey, dayAtFraction, labelledDays } from './day-cursor';
import { type DayRange, dayFraction, type Panel } from './panel';
import { PanelPlot } from './panel-plot';
import { useDayDrag } from './use-day-drag';
import type { PanelChartLoad } from './use-panel-chart';

interface SmallMark {
  readonly kind: 'hard' | 'event' | 'stretch';
  readonly day: number;
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
  /** Days with a diamond and a dotted line through every panel. */
  marks: readonly number[];
  /** Smaller marks above the panels, without a line. */
  smallMarks?: readonly SmallMark[];
  markLabel: string;
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
      <Marks marks={props.marks} smallMarks={props.smallMarks} range={range} />
      <p class={styles.markRow}>
        {props.marks.length > 0 && <span class={styles.small}>{props.markLabel}</span>}
      </p>
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

type MarksProps = Pick<ChartStackProps, 'marks' | 'range'> & {
  smallMarks: readonly SmallMark[] | undefined;
};

function Marks({ marks, smallMarks = [], range }: MarksProps) {
  return (
    <div class={styles.marks}>
      {marks.map((day) => (
        <span
          key={day}
          class={styles.mark}
          style={{ left: `${dayFraction(day, range) * 100}%` }}
          data-day={day}
        />
      ))}
      {smallMarks.map(({ kind, day }) => (
        <span
          key={`${kind}-${day}`}
          class={styles.smallMark}
          style={{ left: `${dayFraction(day, range) * 100}%` }}
          data-kind={kind}
        />
      ))}
    </div>
  );
}
