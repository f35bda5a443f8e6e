import type { Day } from '../../core/day';
import { classNames } from '../class-names';
import styles from './line-strip.module.css';
import {
  pathOf,
  ribbonOf,
  runsOf,
  type StripPoint,
  type StripScale,
  xOf,
  yOf,
} from './strip-shape';

export interface StripMark {
  readonly day: Day;
  readonly kind: 'massage' | 'stretch';
}

interface LineStripProps extends StripScale {
  readonly points: readonly StripPoint[];
  /** What the line is about: it chooses the hue. */
  readonly hue: 'soreness' | 'mobility';
  /** The middle half of a person's own values, across the whole width. */
  readonly usual?: { readonly low: number; readonly high: number } | undefined;
  /** Measurement error: a ribbon of this much above and below the line. */
  readonly error?: number | undefined;
  readonly marks?: readonly StripMark[];
  /** A dot for every value, for lines of few; the last one always has one. */
  readonly dots?: boolean;
  /** Values written at the right edge. */
  readonly ticks?: readonly { readonly value: number; readonly label: string }[];
  /** Below the line: its first and its last day. */
  readonly ends: readonly [first: string, last: string];
  /** The whole line in words. */
  readonly alt: string;
}

/**
 * A small line over days, drawn without a script of its own so that pages and paper share it. It
 * fills its width: lengths inside are percent, so that lines and letters keep their size.
 */
export function LineStrip(props: LineStripProps) {
  const { points, hue, usual, error, marks = [], dots, ticks = [], ends, alt } = props;
  const runs = runsOf(points);
  const places = runs.map((run) =>
    run.map(({ day, value }) => ({ x: xOf(props, day), y: yOf(props, value) })),
  );
  const last = places.at(-1)?.at(-1);
  return (
    <div class={classNames(styles.strip, styles[hue])}>
      <svg class={styles.plot} role="img" aria-label={alt}>
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          width="100%"
          height="100%"
          aria-hidden="true"
        >
          {usual && (
            <rect
              class={styles.usual}
              width="100"
              y={yOf(props, usual.high)}
              height={yOf(props, usual.low) - yOf(props, usual.high)}
            />
          )}
          {error !== undefined &&
            runs.map((run, i) => (
              <path key={i} class={styles.ribbon} d={ribbonOf(props, run, error)} />
            ))}
          {places.map((run, i) => (
            <path key={i} class={styles.line} d={pathOf(run)} />
          ))}
        </svg>
        <line class={styles.ground} x2="100%" y1="100%" y2="100%" />
        {marks.map(({ day, kind }) => (
          <Mark key={`${kind} ${day}`} x={xOf(props, day)} kind={kind} />
        ))}
        {places
          .flatMap((run) => (dots || run.length === 1 ? run : []))
          .map(({ x, y }, i) => (
            <circle key={i} class={styles.dot} cx={`${x}%`} cy={`${y}%`} r={3.5} />
          ))}
        {last && <circle class={styles.now} cx={`${last.x}%`} cy={`${last.y}%`} r={5} />}
        {ticks.map(({ value, label }) => (
          <text
            key={value}
            class={styles.tick}
            x="100%"
            dx="10"
            y={`${yOf(props, value)}%`}
            dy=".35em"
          >
            {label}
          </text>
        ))}
      </svg>
      <p class={styles.ends} aria-hidden="true">
        <span>{ends[0]}</span> <span>{ends[1]}</span>
      </p>
    </div>
  );
}

/** A diamond with a dotted hairline for a massage, a short tick below the ground for a stretch. */
function Mark({ x, kind }: { readonly x: number; readonly kind: StripMark['kind'] }) {
  const at = `${x}%`;
  if (kind === 'stretch') {
    return (
      <svg x={at} y="100%" overflow="visible" aria-hidden="true" data-mark={kind}>
        <path class={styles.stretch} d="M0 1v6" />
      </svg>
    );
  }
  return (
    <g data-mark={kind}>
      <line class={styles.hair} x1={at} x2={at} y1="0" y2="100%" />
      <svg x={at} overflow="visible" aria-hidden="true">
        <path class={styles.diamond} d="M0-11l5 5-5 5-5-5z" />
      </svg>
    </g>
  );
}
