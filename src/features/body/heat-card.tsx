import { useErrorBoundary, useState } from 'preact/hooks';
import type { BodyStory } from '../../core/analysis/region-story';
import type { FigureId } from '../../core/figures';
import { BodyMap } from '../../ui/body-map/body-map';
import { BodyMapSpace } from '../../ui/body-map/body-map-space';
import type { View } from '../../ui/body-map/figure';
import { FigurePicker } from '../../ui/body-map/figure-picker';
import { SorenessLegend } from '../../ui/body-map/soreness-legend';
import { useFigure } from '../../ui/body-map/use-figure';
import { ViewFrame } from '../../ui/body-map/view-frame';
import { Card } from '../../ui/card';
import { Message } from '../../ui/message';
import { SectionHead } from '../../ui/section-head';
import { Segmented } from '../../ui/segmented';
import { chooseHeat, type HeatId, heat, heatOf, preferences, rememberFigure } from './body-state';
import { bodyWords as words } from './body-words';
import styles from './heat-card.module.css';

interface HeatCardProps {
  readonly story: BodyStory;
}

const heats: readonly HeatId[] = ['worst', 'mean'];
const views: readonly View[] = ['front', 'back'];

/** The body from both sides, coloured by how sore it was in the chosen days. */
export function HeatCard({ story }: HeatCardProps) {
  const [chosen, setChosen] = useState<FigureId>();
  const [failure] = useErrorBoundary();
  const figure = chosen ?? preferences.value?.figure;
  const choose = (wanted: FigureId) => {
    setChosen(wanted);
    void rememberFigure(wanted);
  };
  return (
    <Card labelledBy="map">
      <SectionHead id="map" title={words.mapTitle} />
      <div class={styles.whole}>
        {failure ? (
          <Message text={words.mapFailed} />
        ) : figure ? (
          <HeatMaps story={story} figureId={figure} />
        ) : (
          figure === null && <FigurePicker value={null} onChange={choose} hint={words.figureHint} />
        )}
      </div>
    </Card>
  );
}

function HeatMaps({ story, figureId }: HeatCardProps & { readonly figureId: FigureId }) {
  const figure = useFigure(figureId);
  const values = heatOf(story, heat.value);
  return (
    <>
      <Segmented
        legend={words.heats}
        options={heats.map((value) => ({ value, label: words.heatNames[value] }))}
        value={heat.value}
        onChange={chooseHeat}
      />
      <div class={styles.maps}>
        {views.map((view) => (
          <ViewFrame key={view} view={view}>
            {figure ? (
              <BodyMap figure={figure} view={view} values={values} callouts="worst" size="small" />
            ) : (
              <BodyMapSpace callouts="worst" size="small" />
            )}
          </ViewFrame>
        ))}
      </div>
      <SorenessLegend />
    </>
  );
}
