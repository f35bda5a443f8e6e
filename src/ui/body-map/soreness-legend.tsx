import { useId } from 'preact/hooks';
import { classNames } from '../class-names';
import { words } from '../words';
import mapStyles from './body-map.module.css';
import { bodyMapWords } from './body-map-words';
import styles from './soreness-legend.module.css';

const hatchedFrom = 4; // the ramp step of 7 and 8

/** What the colours and lines of the map mean, with the numbers they stand for. */
export function SorenessLegend() {
  const hatch = `${useId()}-hatch`;
  return (
    <ul class={styles.legend} aria-label={bodyMapWords.legend}>
      {words.sorenessSteps.map(([range, word], i) => (
        <li key={range} class={styles.entry}>
          <svg class={styles.swatch} viewBox="0 0 60 30" aria-hidden="true">
            <pattern
              id={hatch}
              width="13"
              height="13"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect class={mapStyles.hatchLine} width="4.5" height="13" />
            </pattern>
            <rect class={classNames(mapStyles[`s${i + 1}`])} width="60" height="30" rx="8" />
            {i + 1 >= hatchedFrom && <rect fill={`url(#${hatch})`} width="60" height="30" rx="8" />}
          </svg>
          <span class={styles.range}>{range}</span> {word}
        </li>
      ))}
    </ul>
  );
}
