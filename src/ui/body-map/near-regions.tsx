import { type RegionId, regionName } from '../../core/regions';
import { Chip } from '../chip';
import { bodyMapWords } from './body-map-words';
import styles from './interactive-body-map.module.css';

interface NearRegionsProps {
  regions: readonly RegionId[];
  onChoose: (region: RegionId) => void;
}

/** Other regions a tap may have meant, one press away. */
export function NearRegions({ regions, onChoose }: NearRegionsProps) {
  if (regions.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div role="group" aria-label={bodyMapWords.near} class={styles.near}>
      <span class={styles.nearWords} aria-hidden="true">
        {bodyMapWords.near}
      </span>
      {regions.map((id) => (
        <Chip key={id} pressed={false} onPress={() => onChoose(id)}>
          {regionName(id)}
        </Chip>
      ))}
    </div>
  );
}
