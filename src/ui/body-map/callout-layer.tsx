import { useMemo } from 'preact/hooks';
import type { RegionId } from '../../core/regions';
import { classNames } from '../class-names';
import { scoreStep } from '../score';
import styles from './body-map.module.css';
import { type CalloutSize, calloutSizes, calloutsOf } from './callouts';
import type { Drawing } from './figure';

interface CalloutLayerProps {
  drawing: Drawing;
  ids: readonly RegionId[];
  size: CalloutSize;
  text: (id: RegionId) => string;
  values: Readonly<Partial<Record<RegionId, number>>>;
}

/** Numbers outside the figure with a hairline to their region, as on an anatomical plate. */
export function CalloutLayer({ drawing, ids, size, text, values }: CalloutLayerProps) {
  const key = ids.join(' '); // the same regions come in a new list at every render
  const callouts = useMemo(() => calloutsOf(drawing, ids, size), [drawing, key, size]);
  const { radius } = calloutSizes[size];
  return (
    <g>
      {callouts.map(({ id, dot, badge, end }) => {
        const step = scoreStep(values[id] ?? 0);
        return (
          <g key={id}>
            <line class={styles.leader} x1={dot.x} y1={dot.y} x2={end} y2={badge.y} />
            <circle class={styles.dot} cx={dot.x} cy={dot.y} r={7} />
            <circle
              class={classNames(styles.badge, styles[`s${step}`])}
              cx={badge.x}
              cy={badge.y}
              r={radius}
            />
            <text
              class={classNames(styles.number, styles[`on${step}`])}
              x={badge.x}
              y={badge.y}
              dy=".35em"
              font-size={radius * 1.06}
            >
              {text(id)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
