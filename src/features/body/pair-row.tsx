import type { BaseStory, RegionStory } from '../../core/analysis/region-story';
import { regionName, regionOf } from '../../core/regions';
import { today } from '../../platform/clock';
import { ScoreBadge } from '../../ui/score-badge';
import styles from './body.module.css';
import { sideNames, bodyWords as words } from './body-words';

/** A pair of regions with its two sides, or one region of the mid-line. */
export function PairRow({ pair }: { readonly pair: BaseStory }) {
  const [first] = pair.sides;
  if (!first) return null;
  const { name, anatomy } = regionOf(first.region);
  return (
    <li>
      <h3>{name}</h3>
      <p class={styles.anatomy}>{anatomy}</p>
      <div class={styles.sides}>
        {pair.sides.map((side) => (
          <SideCell key={side.region} story={side} />
        ))}
      </div>
    </li>
  );
}

function SideCell({ story }: { readonly story: RegionStory }) {
  const { region, worst = 0, mean = 0, daysSore, daysAnswered, lastMassage, lastStretch } = story;
  const { side } = regionOf(region);
  const name = regionName(region);
  return (
    <div class={styles.side}>
      <p class={styles.sideHead}>
        <ScoreBadge score={worst} />
        <a href={`#/body/${region}`} aria-label={name}>
          {side === 'middle' ? name : sideNames[side]}
        </a>
      </p>
      {daysSore > 0 && (
        <p>
          {words.worst(worst)}, {words.mean(mean)}
        </p>
      )}
      <p>{words.soreOn(daysSore, daysAnswered)}</p>
      <p class={styles.care}>{words.massaged(lastMassage, today.value)}</p>
      <p class={styles.care}>{words.stretched(lastStretch, today.value)}</p>
    </div>
  );
}
