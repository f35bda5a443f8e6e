import type { FigureId } from '../../core/figures';
import type { RegionId } from '../../core/regions';
import { BodyMap } from '../../ui/body-map/body-map';
import type { View } from '../../ui/body-map/figure';
import { useFigure } from '../../ui/body-map/use-figure';
import { preferences } from './check-in-state';
import { checkInWords as words } from './check-in-words';
import styles from './small-map.module.css';

interface SmallMapProps {
  readonly soreness: Readonly<Partial<Record<RegionId, number>>>;
}

const views: readonly View[] = ['front', 'back'];

/** What was sore, on both sides of the body; a touch leads to marking. The words beside it say the same. */
export function SmallMap({ soreness }: SmallMapProps) {
  const chosen = preferences.value?.figure;
  return chosen ? <Pictures figure={chosen} soreness={soreness} /> : null;
}

function Pictures({ figure: id, soreness }: SmallMapProps & { readonly figure: FigureId }) {
  const figure = useFigure(id);
  if (!figure) return null;
  return (
    <a class={styles.pictures} href="#/check-in?body=mark" aria-label={words.markOnMap}>
      {views.map((view) => (
        <BodyMap
          key={view}
          figure={figure}
          view={view}
          ghosts={soreness}
          size="small"
          sides
          decorative
        />
      ))}
    </a>
  );
}
