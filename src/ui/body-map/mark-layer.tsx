import type { RegionId } from '../../core/regions';
import styles from './body-map.module.css';
import { outlinesOf } from './drawing-outlines';
import type { Drawing } from './figure';

export interface Mark {
  readonly region: RegionId;
  readonly kind: 'massage' | 'stretch';
}

/** The shapes of the signature marks around 0,0: a diamond and a tick. */
const shapes: Readonly<Record<Mark['kind'], string>> = {
  massage: 'M0-19l19 19-19 19-19-19z',
  stretch: 'M-15 0l10 12L15-14',
};

const besideEachOther = 21; // units, when a region has both

/** What was done to a region on the day, as shapes on it. */
export function MarkLayer({ drawing, marks }: { drawing: Drawing; marks: readonly Mark[] }) {
  const placed = outlinesOf(drawing).flatMap(({ id, centre }) =>
    marks
      .filter(({ region }) => region === id)
      .map(({ kind }, i, all) => ({
        key: `${id} ${kind}`,
        kind,
        x: centre.x + (i - (all.length - 1) / 2) * 2 * besideEachOther,
        y: centre.y,
      })),
  );
  return (
    <g>
      {placed.map(({ key, kind, x, y }) => (
        <g key={key} transform={`translate(${x} ${y})`} data-mark={kind}>
          <path class={styles.markEdge} d={shapes[kind]} />
          <path class={styles[kind]} d={shapes[kind]} />
        </g>
      ))}
    </g>
  );
}
