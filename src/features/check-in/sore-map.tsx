import { useId, useRef, useState } from 'preact/hooks';
import { warningRegion } from '../../core/drafts/check-in-draft';
import { soreRegions } from '../../core/drafts/quick-entries';
import type { FigureId } from '../../core/figures';
import { isRegionId, type RegionId } from '../../core/regions';
import { BodyMapSpace } from '../../ui/body-map/body-map-space';
import type { Drawing, View } from '../../ui/body-map/figure';
import { InteractiveBodyMap } from '../../ui/body-map/interactive-body-map';
import { NearRegions } from '../../ui/body-map/near-regions';
import { useFigure } from '../../ui/body-map/use-figure';
import { ViewFrame } from '../../ui/body-map/view-frame';
import { classNames } from '../../ui/class-names';
import { FieldSet } from '../../ui/field-set';
import { Unchanged } from '../../ui/unchanged';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { MapMarksProps } from './body-marks';
import { checkInWords as words } from './check-in-words';
import { LatelySore } from './lately-sore';
import { RegionPanel } from './region-panel';
import { SafetyAdvice } from './safety-advice';
import styles from './sore-map.module.css';
import { useRegionChoice } from './use-region-choice';

interface SoreMapProps extends MapMarksProps {
  readonly figureId: FigureId;
}

const views: readonly View[] = ['front', 'back'];
/** What a first tap gives, also beside the map. */
const FIRST_SCORE = 3;

/** The body from both sides, one at a time on phones; below it what is known of the chosen region. */
export function SoreMap({ draft, onChange, recent, view, onView, figureId }: SoreMapProps) {
  const figure = useFigure(figureId);
  const [near, setNear] = useState<readonly RegionId[]>([]);
  const choice = useRegionChoice(draft, onChange);
  const values = scoresOf(draft.soreness);
  const ghosts = Object.fromEntries(recent.last ? soreRegions(recent.last) : []);
  const choose = (region: RegionId, meant: readonly RegionId[]) => {
    setNear(meant);
    choice.tap(region);
  };
  // A map that stays as it is keeps its handlers, which must still act on what is marked by now.
  const latest = useRef({ tap: choose, set: choice.set });
  latest.current = { tap: choose, set: choice.set };
  const pick = (region: RegionId, score: number) => {
    setNear([]);
    if (figure && !figure[view].regions[region]) onView(otherView(view));
    choice.pick(region, score);
  };
  return (
    <FieldSet id={useId()} legend={words.where} hideLegend>
      <div class={styles.whole}>
        <p class={styles.rest}>{words.tapHint}</p>
        <div class={styles.maps}>
          {views.map((shown) => (
            <div key={shown} class={classNames(shown !== view && styles.other)}>
              <ViewFrame view={shown} nameOnDesktops>
                {figure ? (
                  <Unchanged
                    by={[figure, ...shownIn(figure[shown], values, ghosts, choice.region)]}
                  >
                    <InteractiveBodyMap
                      figure={figure}
                      view={shown}
                      values={values}
                      ghosts={ghosts}
                      selected={choice.region}
                      callouts="worst"
                      onChoose={(region, chosen) => latest.current.tap(region, chosen.near)}
                      onValue={(region, value) => latest.current.set(region, value)}
                    />
                  </Unchanged>
                ) : (
                  <BodyMapSpace callouts="worst" />
                )}
              </ViewFrame>
            </div>
          ))}
        </div>
        <NearRegions regions={near} onChoose={(region) => pick(region, FIRST_SCORE)} />
        {choice.region && (
          <RegionPanel region={choice.region} draft={draft} choice={choice} onChange={onChange} />
        )}
        {warningRegion(draft) && <SafetyAdvice />}
        <LatelySore sore={recent.sore} draft={draft} onPick={pick} />
        <p class={styles.rest}>{words.unmarkedIsZero}</p>
        <div role="status">
          <VisuallyHidden>{choice.said}</VisuallyHidden>
        </div>
      </div>
    </FieldSet>
  );
}

/** What one side of the body shows of all that is marked. */
const shownIn = (
  { regions }: Drawing,
  values: Partial<Record<RegionId, number>>,
  ghosts: Readonly<Record<string, number>>,
  selected: RegionId | undefined,
): readonly unknown[] => [
  selected && regions[selected] ? selected : undefined,
  ...Object.keys(regions).flatMap((id) => (isRegionId(id) ? [values[id], ghosts[id]] : [])),
];

const otherView = (view: View): View => (view === 'front' ? 'back' : 'front');

function scoresOf(soreness: Readonly<Record<string, string>>): Partial<Record<RegionId, number>> {
  return Object.fromEntries(
    Object.entries(soreness)
      .filter(([region, text]) => isRegionId(region) && text !== '')
      .map(([region, text]) => [region, Number(text)]),
  );
}
