import { classNames } from './class-names';
import styles from './soreness-legend.module.css';
import { words } from './words';

/** The five steps of the ramp with their scores and a word each. */
export function SorenessLegend() {
  return (
    <ul class={styles.legend}>
      {words.sorenessSteps.map(([range, word], index) => (
        <li key={range}>
          <b class={classNames(styles[`s${index + 1}`])}>{range}</b>
          {word}
        </li>
      ))}
    </ul>
  );
}
