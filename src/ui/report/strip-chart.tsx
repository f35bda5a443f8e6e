import type { Place, Report } from '../../core/report/report';
import { dayAt } from '../../core/report/report-view';
import { reportWords as words } from './report-words';
import styles from './strip-chart.module.css';

const width = 694;
const height = 106;
const plot = { left: 2, right: 664, top: 26, bottom: 80 };
const scaleTop = 10;
const labelsShown = 4;

interface Point {
  readonly place: Place;
  readonly value: number;
}

/** Runs of days that have a value: a gap ends a line. */
function runsOf(values: readonly (number | null)[]): Point[][] {
  const runs: Point[][] = [];
  values.forEach((value, place) => {
    if (value === null) return;
    const run = runs.at(-1);
    if (run?.at(-1)?.place === place - 1) run.push({ place, value });
    else runs.push([{ place, value }]);
  });
  return runs;
}

const round = (value: number) => Math.round(value * 10) / 10;
const levelOf = (value: number) =>
  round(plot.bottom - ((plot.bottom - plot.top) * value) / scaleTop);

type Across = (place: Place) => number;

function Scale() {
  return [0, 5, 10].map((value) => (
    <g key={value}>
      <line
        class={styles.grid}
        x1={0}
        x2={plot.right + 4}
        y1={levelOf(value)}
        y2={levelOf(value)}
      />
      <text class={styles.text} x={plot.right + 10} y={levelOf(value) + 4}>
        {value}
      </text>
    </g>
  ));
}

function Marks({ report, x }: { report: Report; x: Across }) {
  const { massages, stretches, hard } = report.strip;
  return (
    <>
      {massages.map((place) => (
        <g key={place}>
          <line class={styles.leader} x1={x(place)} x2={x(place)} y1={14} y2={plot.bottom} />
          <path class={styles.massage} d={`M${x(place)} 3l5.5 5.5-5.5 5.5-5.5-5.5z`} />
        </g>
      ))}
      {stretches.map((place) => (
        <line
          key={place}
          class={styles.stretch}
          x1={x(place)}
          x2={x(place)}
          y1={plot.bottom + 2}
          y2={plot.bottom + 8}
        />
      ))}
      {hard.map((place) => (
        <path key={place} class={styles.hard} d={`M${x(place)} ${plot.top - 12}l4 7h-8z`} />
      ))}
    </>
  );
}

function Run({ points, x }: { points: readonly Point[]; x: Across }) {
  const [only, ...more] = points;
  if (only && more.length === 0) {
    return <circle class={styles.dot} cx={x(only.place)} cy={levelOf(only.value)} r={2} />;
  }
  const path = points
    .map(({ place, value }, index) => `${index ? 'L' : 'M'}${x(place)} ${levelOf(value)}`)
    .join('');
  return <path class={styles.line} d={path} />;
}

/** Where the days are named, the first and the last among them. */
function namedPlaces(count: number): Place[] {
  const labels = Math.min(labelsShown, count);
  if (labels < 2) return [0];
  return Array.from({ length: labels }, (_, index) =>
    Math.round((index * (count - 1)) / (labels - 1)),
  );
}

/** Worst soreness of each day with what was done: black marks of three shapes, readable in grey. */
export function StripChart({ report }: { report: Report }) {
  const { worst } = report.strip;
  const last = Math.max(1, worst.length - 1);
  const x = (place: Place) => round(plot.left + ((plot.right - plot.left) * place) / last);
  const named = namedPlaces(worst.length);
  const anchorAt = (index: number) => {
    if (index === 0) return 'start';
    return index === named.length - 1 ? 'end' : 'middle';
  };
  return (
    <svg
      class={styles.strip}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.stripPicture(report)}
    >
      <Scale />
      <Marks report={report} x={x} />
      {runsOf(worst).map((run) => (
        <Run key={run[0]?.place} points={run} x={x} />
      ))}
      {named.map((place, index) => (
        <text
          key={place}
          class={styles.text}
          x={x(place)}
          y={height - 6}
          text-anchor={anchorAt(index)}
        >
          {words.stripDay(dayAt(report, place))}
        </text>
      ))}
    </svg>
  );
}

/** What the marks of the strip mean, drawn as they stand in it. */
export function StripKey() {
  const { massages, stretches, hard } = words.stripMarks;
  return (
    <p class={styles.key}>
      <svg class={styles.sign} viewBox="0 0 12 12" aria-hidden="true">
        <path class={styles.massage} d="M6 .5l5.5 5.5-5.5 5.5-5.5-5.5z" />
      </svg>
      <span>{massages}</span>
      <svg class={styles.sign} viewBox="0 0 12 12" aria-hidden="true">
        <path class={styles.hard} d="M6 2l4 7h-8z" />
      </svg>
      <span>{hard}</span>
      <svg class={styles.sign} viewBox="0 0 12 12" aria-hidden="true">
        <line class={styles.stretch} x1="6" x2="6" y1="3" y2="9" />
      </svg>
      <span>{stretches}</span>
      <span>{words.gaps}</span>
    </p>
  );
}
