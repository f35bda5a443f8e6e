import { type BodyStory, lastCare, longestWithoutCare } from '../../core/analysis/region-story';
import { regionName } from '../../core/regions';
import { today } from '../../platform/clock';
import { Card } from '../../ui/card';
import { ListRow } from '../../ui/list-row';
import { SectionHead } from '../../ui/section-head';
import styles from './body.module.css';
import { bodyWords as words } from './body-words';

const MOST_SHOWN = 5;

/** The sore regions that waited longest for a massage or a stretch. */
export function CareList({ story }: { readonly story: BodyStory }) {
  return (
    <Card labelledBy="care">
      <SectionHead id="care" title={words.careTitle} />
      <p class={styles.hint}>{words.careText}</p>
      {longestWithoutCare(story)
        .slice(0, MOST_SHOWN)
        .map((side) => (
          <ListRow
            key={side.region}
            title={regionName(side.region)}
            detail={words.lastCare(lastCare(side), today.value)}
            href={`#/body/${side.region}`}
            chevron
          />
        ))}
    </Card>
  );
}
