import { scoreOf } from '../../core/drafts/region-mark';
import type { CheckInDraft } from '../../core/log/check-in';
import { type RegionId, regionName } from '../../core/regions';
import { Chip } from '../../ui/chip';
import type { RecentBody } from './check-in-state';
import { checkInWords as words } from './check-in-words';
import styles from './region-panel.module.css';

interface LatelySoreProps {
  readonly sore: RecentBody['sore'];
  readonly draft: CheckInDraft;
  readonly onPick: (region: RegionId, score: number) => void;
}

const MOST_CHIPS = 6;

/** What was sore in the last three days, one press each to say that it still is. */
export function LatelySore({ sore, draft, onPick }: LatelySoreProps) {
  if (sore.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div role="group" aria-label={words.lately}>
      <p class={styles.small} aria-hidden="true">
        {words.lately}
      </p>
      <div class={styles.chips}>
        {sore.slice(0, MOST_CHIPS).map(([region, score]) => (
          <Chip
            key={region}
            pressed={(scoreOf(draft, region) ?? 0) > 0}
            onPress={() => onPick(region, score)}
          >
            {words.spot(regionName(region), score)}
          </Chip>
        ))}
      </div>
    </div>
  );
}
