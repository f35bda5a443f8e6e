import { useState } from 'preact/hooks';
import type { FigureId } from '../../core/figures';
import type { RegionId } from '../../core/regions';
import { BodyMapSpace } from '../body-map/body-map-space';
import { bodyMapWords } from '../body-map/body-map-words';
import type { View } from '../body-map/figure';
import { InteractiveBodyMap, type InteractiveBodyMapProps } from '../body-map/interactive-body-map';
import { NearRegions } from '../body-map/near-regions';
import { useFigure } from '../body-map/use-figure';
import { ViewFrame } from '../body-map/view-frame';
import { Segmented } from '../segmented';
import styles from './both-views.module.css';
import { regionsWords as words } from './regions-words';

interface BothViewsProps
  extends Omit<InteractiveBodyMapProps, 'figure' | 'view' | 'onChoose' | 'label'> {
  readonly figure: FigureId;
  /** A tap or Enter on a region; `instead` is the one that a chip beside the map corrects. */
  readonly onChoose: (region: RegionId, instead?: RegionId) => void;
}

const views: readonly View[] = ['back', 'front'];

/** The body from both sides, one at a time, with chips for what a tap may have meant. */
export function BothViews({ figure: figureId, onChoose, ...map }: BothViewsProps) {
  const figure = useFigure(figureId);
  const [view, setView] = useState<View>('back');
  const [tapped, setTapped] = useState<{ region: RegionId; near: readonly RegionId[] }>();
  return (
    <div class={styles.whole}>
      <Segmented
        legend={words.views}
        options={views.map((value) => ({ value, label: bodyMapWords.shortView(value) }))}
        value={view}
        onChange={(chosen) => {
          setTapped(undefined);
          setView(chosen);
        }}
      />
      <ViewFrame view={view}>
        {figure ? (
          <InteractiveBodyMap
            key={view}
            {...map}
            figure={figure}
            view={view}
            onChoose={(region, { near }) => {
              setTapped({ region, near });
              onChoose(region);
            }}
          />
        ) : (
          <BodyMapSpace {...(map.callouts && { callouts: map.callouts })} />
        )}
      </ViewFrame>
      <NearRegions
        regions={tapped?.near ?? []}
        onChoose={(region) => {
          const instead = tapped?.region;
          setTapped(undefined);
          onChoose(region, instead);
        }}
      />
    </div>
  );
}
