import { useId, useState } from 'preact/hooks';
import { scoreOf } from '../../core/drafts/region-mark';
import { type CheckInDraft, sorenessKinds } from '../../core/log/check-in';
import { type RegionId, regionName, regionOf } from '../../core/regions';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { ChipSet } from '../../ui/chip-set';
import { Details } from '../../ui/details';
import { SorenessSlider } from '../../ui/soreness-slider';
import { kindLabels } from './answer-words';
import { checkInWords as words } from './check-in-words';
import { PainField } from './pain-field';
import styles from './region-panel.module.css';
import type { RegionChoice } from './use-region-choice';

interface RegionPanelProps {
  readonly region: RegionId;
  readonly draft: CheckInDraft;
  readonly choice: RegionChoice;
  readonly onChange: (patch: Partial<CheckInDraft>) => void;
}

/** The region chosen on the map: any value, both sides, its kind and its pain. */
export function RegionPanel({ region, draft, choice, onChange }: RegionPanelProps) {
  const heading = useId();
  // Its eleven choices are drawn only for who asks: each region tapped on would draw them anew.
  const [asked, setAsked] = useState<RegionId>();
  const name = regionName(region);
  const kinds = sorenessKinds.filter((kind) => draft.kinds[region]?.includes(kind));
  return (
    <section class={styles.panel} aria-labelledby={heading}>
      <div class={styles.head}>
        <h2 id={heading}>{name}</h2>
        {regionOf(region).side !== 'middle' && (
          <Chip pressed={choice.isBoth} onPress={choice.toggleBoth}>
            {words.bothSides}
          </Chip>
        )}
      </div>
      <SorenessSlider
        label={words.soreness(name)}
        value={scoreOf(draft, region) ?? 0}
        onInput={(score) => choice.set(region, score)}
      />
      <ChipSet
        hideLegend
        legend={words.kinds(name)}
        options={sorenessKinds.map((kind) => ({ value: kind, label: kindLabels[kind] }))}
        values={kinds}
        onChange={choice.setKinds}
      />
      <div class={styles.more}>
        <Details
          key={region}
          summary={words.painOf(name, draft.pain[region] ?? '')}
          onToggle={() => setAsked(region)}
        >
          {asked === region && <PainField region={region} draft={draft} onChange={onChange} />}
        </Details>
        <Button tone="quiet" label={words.clearLabel(name)} onClick={choice.clear}>
          {words.clear}
        </Button>
      </div>
    </section>
  );
}
