import type { ReadonlySignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { isRegionId, type RegionId } from '../../core/regions';
import { classNames } from '../class-names';
import { scoreStep } from '../score';
import styles from './body-map.module.css';
import { bodyMapWords } from './body-map-words';
import { CalloutLayer } from './callout-layer';
import { type CalloutSize, calloutSizes, mostCallouts } from './callouts';
import { outlinesOf } from './drawing-outlines';
import { type Drawing, type Figure, frame, middleX, type View } from './figure';
import { type Mark, MarkLayer } from './mark-layer';

export type RegionValues = Readonly<Partial<Record<RegionId, number>>>;

export interface BodyMapProps {
  figure: Figure;
  view: View;
  /** 0-10 by region; a mean may have decimals. What is missing was not answered. */
  values?: RegionValues;
  /** Values of last time, shown dashed until the region has one of its own. */
  ghosts?: RegionValues;
  selected?: RegionId | undefined;
  /** A choice of regions instead of values: filled in the colour of "this spot", with a rim. */
  chosen?: readonly RegionId[];
  /** Under the pointer or the keyboard. */
  pointed?: ReadonlySignal<RegionId | undefined>;
  marks?: readonly Mark[];
  /** Numbers outside the figure: of these regions, or of the worst four. */
  callouts?: readonly RegionId[] | 'worst';
  /** `small` for maps under about 200 px wide: larger badges and letters. */
  size?: CalloutSize;
  /** Letters for the person's right and left beside the hips. */
  sides?: boolean;
  /** Every value stands on its region, for paper without colour. */
  numbers?: boolean;
  /** The text of a value in callouts and on regions. */
  format?: (value: number) => string;
  /** Instead of the words that the values give. */
  alt?: string;
  /** Says nothing to a screen reader, because something beside it does. */
  decorative?: boolean;
}

/** The part of the drawing plane a map shows: the frame, with room for callouts beside it. */
export function shownFrame({ callouts, size = 'large' }: Pick<BodyMapProps, 'callouts' | 'size'>) {
  const room = callouts ? calloutSizes[size].room : 0;
  return { ...frame, left: frame.left - room, width: frame.width + 2 * room };
}

/** The regions of a view that hurt at all, the sorest first. */
function soreRegions(figure: Figure, view: View, values: RegionValues): [RegionId, number][] {
  return Object.entries(values)
    .flatMap(([id, value]): [RegionId, number][] =>
      isRegionId(id) && figure[view].regions[id] && value ? [[id, value]] : [],
    )
    .sort((a, b) => b[1] - a[1]);
}

const hatchedFrom = 4; // the ramp step of 7 and 8

function Regions({ hatch, ...props }: BodyMapProps & { hatch: string }) {
  const { figure, view, values = {}, ghosts = {}, chosen } = props;
  return (
    <>
      {Object.entries(figure[view].regions).map(([id, path]) => {
        if (!isRegionId(id)) return null;
        const step = scoreStep(values[id] ?? 0);
        const isGhost = values[id] === undefined && scoreStep(ghosts[id] ?? 0) > 0;
        return (
          <g key={id} data-region={id}>
            <path
              class={classNames(
                styles.region,
                styles[`s${step}`],
                isGhost && styles.ghost,
                chosen?.includes(id) && styles.chosen,
              )}
              d={path}
            />
            {step >= hatchedFrom && <path class={styles.hatch} fill={`url(#${hatch})`} d={path} />}
          </g>
        );
      })}
    </>
  );
}

/** Drawn above all regions, so that no neighbour hides a part of the line. */
function Rim({ path, class: name }: { path: string | undefined; class: string | undefined }) {
  return path ? <path class={name} d={path} /> : null;
}

interface PointedRimProps {
  readonly drawing: Drawing;
  readonly pointed: ReadonlySignal<RegionId | undefined>;
}

const PointedRim = ({ drawing, pointed }: PointedRimProps) => (
  <Rim class={styles.pointed} path={pointed.value && drawing.regions[pointed.value]} />
);

function Numbers({ calledOut, ...props }: BodyMapProps & { calledOut: readonly RegionId[] }) {
  const { figure, view, values = {}, numbers, format } = props;
  const text = format ?? bodyMapWords.value;
  if (!Object.values(values).some(Boolean)) return null; // no need then to know where regions lie
  return (
    <g class={numbers ? undefined : styles.onlyForced}>
      {outlinesOf(figure[view]).map(({ id, centre }) => {
        const value = values[id];
        if (!value || calledOut.includes(id)) return null;
        return (
          <text key={id} class={styles.onRegion} x={centre.x} y={centre.y} dy=".35em">
            {text(value)}
          </text>
        );
      })}
    </g>
  );
}

const letterHeight = 890;
const letterInset = 62;

/** Who faces us has the right side on the left of the picture. */
function SideLetters({ view }: { view: View }) {
  const { left, right } = bodyMapWords;
  const [first, second] = view === 'front' ? [right, left] : [left, right];
  return (
    <g class={styles.sides}>
      <text x={middleX - (frame.width / 2 - letterInset)} y={letterHeight}>
        {first}
      </text>
      <text x={middleX + (frame.width / 2 - letterInset)} y={letterHeight}>
        {second}
      </text>
    </g>
  );
}

/** The body from one side with soreness by region; nothing on it can be pressed. */
export function BodyMap(props: BodyMapProps) {
  const { figure, view, values = {}, marks, callouts, size = 'large', decorative = false } = props;
  const hatch = `${useId()}-hatch`;
  const drawing = figure[view];
  const sore = soreRegions(figure, view, values);
  const calledOut = callouts === 'worst' ? sore.slice(0, mostCallouts).map(([id]) => id) : callouts;
  const shown = shownFrame(props);
  const format = props.format ?? bodyMapWords.value;
  return (
    <svg
      class={styles.map}
      viewBox={`${shown.left} ${shown.top} ${shown.width} ${shown.height}`}
      role="img"
      aria-label={decorative ? undefined : (props.alt ?? bodyMapWords.picture(view, sore))}
      aria-hidden={decorative}
      data-view={view}
    >
      <pattern
        id={hatch}
        width="13"
        height="13"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class={styles.hatchLine} width="4.5" height="13" />
      </pattern>
      <path class={styles.base} d={drawing.outline} />
      <path class={styles.base} d={drawing.head} />
      <Regions {...props} hatch={hatch} />
      <Rim class={styles.selected} path={props.selected && drawing.regions[props.selected]} />
      {props.pointed && <PointedRim drawing={drawing} pointed={props.pointed} />}
      {props.sides && <SideLetters view={view} />}
      {marks && <MarkLayer drawing={drawing} marks={marks} />}
      <Numbers {...props} calledOut={calledOut ?? []} />
      {calledOut && (
        <CalloutLayer
          drawing={drawing}
          ids={calledOut}
          size={size}
          values={values}
          text={(id) => format(values[id] ?? 0)}
        />
      )}
    </svg>
  );
}
