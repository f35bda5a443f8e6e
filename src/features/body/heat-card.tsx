import { useErrorBoundary, useState } from 'preact/hooks';
import type { BodyDay } from '../../core/analysis/body-days';
import type { FigureId } from '../../core/figures';
import { BodyMap } from '../../ui/body-map/body-map';
import { BodyMapSpace } from '../../ui/body-map/body-map-space';
import { bodyMapWords } from '../../ui/body-map/body-map-words';
import type { View } from '../../ui/body-map/figure';
import { FigurePicker } from '../../ui/body-map/figure-picker';
import type { Mark } from '../../ui/body-map/mark-layer';
import { SorenessLegend } from '../../ui/body-map/soreness-legend';
import { useFigure } from '../../ui/body-map/use-figure';
import { ViewFrame } from '../../ui/body-map/view-frame';
import { Card } from '../../ui/card';
import { Message } from '../../ui/message';
import { SectionHead } from '../../ui/section-head';
import { Segmented } from '../../ui/segmented';
import {
  type BodyView,
  chooseDay,
  chooseHeat,
  type HeatId,
  heat,
  heatOf,
  preferences,
  rememberFigure,
  shownDay,
} from './body-state';
import { bodyWords as words } from './body-words';
import { DayScrubber } from './day-scrubber';
import styles from './heat-card.module.css';

interface HeatCardProps {
  readonly view: BodyView;
}

const heats: readonly HeatId[] = ['day', 'mean', 'worst'];
const views: readonly View[] = ['front', 'back'];

/** The body from both sides, coloured by how sore it was on a day or in the chosen days. */
export function HeatCard({ view }: HeatCardProps) {
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
          <HeatMaps view={view} figureId={figure} />
        ) : (
          figure === null && <FigurePicker value={null} onChange={choose} hint={words.figureHint} />
        )}
        {shownDay.value && (
          <DayScrubber days={view.scrub} shown={shownDay.value} onChoose={chooseDay} />
        )}
      </div>
    </Card>
  );
}

const marksOf = ({ massaged = [], stretched = [] }: BodyDay): Mark[] => [
  ...massaged.map((region): Mark => ({ region, kind: 'massage' })),
  ...stretched.map((region): Mark => ({ region, kind: 'stretch' })),
];

function HeatMaps({ view: { story }, figureId }: HeatCardProps & { readonly figureId: FigureId }) {
  const figure = useFigure(figureId);
  const day = heat.value === 'day' ? shownDay.value : undefined;
  const isUnknown = day !== undefined && !day.soreness;
  const values = heatOf(story, heat.value, day);
  return (
    <>
      <Segmented
        legend={words.heats}
        options={heats.map((value) => ({ value, label: words.heatNames[value] }))}
        value={heat.value}
        onChange={chooseHeat}
      />
      <div class={styles.maps} data-unknown={isUnknown || undefined}>
        {views.map((view) => (
          <ViewFrame key={view} view={view}>
            {figure ? (
              <BodyMap
                figure={figure}
                view={view}
                values={values}
                marks={day ? marksOf(day) : []}
                {...(isUnknown && { alt: words.unknown(bodyMapWords.view(view)) })}
                callouts="worst"
                size="small"
              />
            ) : (
              <BodyMapSpace callouts="worst" size="small" />
            )}
          </ViewFrame>
        ))}
      </div>
      <SorenessLegend />
      <ul class={styles.marks}>
        <li data-kind="massage">{words.marksKey.massage}</li>
        <li data-kind="stretch">{words.marksKey.stretch}</li>
      </ul>
    </>
  );
}
