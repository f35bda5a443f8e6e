import type { ComponentChildren } from 'preact';
import { useContext, useErrorBoundary } from 'preact/hooks';
import type { FigureId } from '../../core/figures';
import { bodyWays } from '../../core/preferences';
import { FigurePicker } from '../body-map/figure-picker';
import { Note } from '../note';
import { Segmented } from '../segmented';
import { BodySettingsContext } from './body-settings';
import styles from './map-or-list.module.css';
import { regionsWords as words } from './regions-words';

interface MapOrListProps {
  /** Shown once a figure is chosen. */
  readonly map: (figure: FigureId) => ComponentChildren;
  readonly list: ComponentChildren;
}

/** The same question on the map or in the list, as the person took it last; the list if no map comes. */
export function MapOrList({ map, list }: MapOrListProps) {
  const settings = useContext(BodySettingsContext);
  const [failure] = useErrorBoundary();
  if (!settings) return <>{list}</>;
  if (failure) {
    return (
      <div class={styles.ways}>
        <Note role="status">{words.mapFailed}</Note>
        {list}
      </div>
    );
  }
  const { way, figure, onWay, onFigure } = settings;
  return (
    <div class={styles.ways}>
      <Segmented
        legend={words.ways}
        options={bodyWays.map((value) => ({ value, label: words.wayNames[value] }))}
        value={way}
        onChange={onWay}
      />
      {way === 'list' ? (
        list
      ) : figure === null ? (
        <FigurePicker value={null} onChange={onFigure} hint={words.figureHint} />
      ) : (
        map(figure)
      )}
    </div>
  );
}
