import type { SessionEffect } from '../../core/analysis/session-effect';
import type { HelpKind } from '../../core/analysis/what-helps';
import { DOTS_MIDDLE, DOTS_WIDTH, dotPlaces } from './dot-places';
import styles from './helps.module.css';
import { kindWords, helpsWords as words } from './helps-words';

interface CaseDotsProps {
  readonly kind: HelpKind;
  readonly effect: SessionEffect;
  readonly mean: number;
}

const hues: Partial<Record<HelpKind, string>> = {
  stretch: 'stretch',
  'rest-day': 'load',
  'long-night': 'sleep',
};

/** Every session as a dot along its difference, the mean as a bar; one path, however many. */
export function CaseDots({ kind, effect, mean }: CaseDotsProps) {
  const { height, radius, places, x } = dotPlaces(effect.cases);
  const label = words.dots(kindWords[kind].title, effect.cases.length, mean);
  const circle = `a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
  const dots = places.map((place) => `M${place.x - radius} ${place.y}${circle}`).join('');
  return (
    <div class={styles.dots} data-hue={hues[kind] ?? 'massage'}>
      <svg viewBox={`0 -8 ${DOTS_WIDTH} ${height + 12}`} role="img" aria-label={label}>
        <path class={styles.axis} d={`M0 ${height}H${DOTS_WIDTH}`} />
        <path class={styles.zero} d={`M${DOTS_MIDDLE} -4V${height + 4}`} />
        <path class={styles.dot} d={dots} />
        <path class={styles.mean} d={`M${x(mean)} -6V${height + 4}`} />
      </svg>
      <p class={styles.ends} aria-hidden>
        <span>{words.less}</span>
        <span>{words.none}</span>
        <span>{words.more}</span>
      </p>
    </div>
  );
}
