import { useState } from 'preact/hooks';
import type { CheckInDraft } from '../../core/log/check-in';
import { type BodyWay, bodyWays } from '../../core/preferences';
import { bodyMapWords } from '../../ui/body-map/body-map-words';
import type { View } from '../../ui/body-map/figure';
import type { FieldsProps } from '../../ui/form/form-page';
import { Segmented } from '../../ui/segmented';
import { Skeleton } from '../../ui/skeleton';
import styles from './body-marks.module.css';
import { preferences, type RecentBody, rememberWay } from './check-in-state';
import { checkInWords as words } from './check-in-words';
import { ListMarks } from './list-marks';
import { MapMarks } from './map-marks';

export interface MarksProps extends FieldsProps<CheckInDraft> {
  readonly recent: RecentBody;
}

export interface MapMarksProps extends MarksProps {
  /** The side that phones show; desktops show both. */
  readonly view: View;
  readonly onView: (view: View) => void;
}

const views: readonly View[] = ['front', 'back'];

interface BodyMarksProps extends FieldsProps<CheckInDraft> {
  readonly recent: RecentBody | undefined;
}

/** Where it is sore, on the map or in the list: both say the same, and the chosen way is remembered. */
export function BodyMarks({ recent, ...fields }: BodyMarksProps) {
  const [chosen, setChosen] = useState<BodyWay>();
  const [view, setView] = useState<View>('back');
  const way = chosen ?? preferences.value?.bodyWay;
  // Nothing must move once shown, so both wait for what was sore lately.
  if (recent === undefined || way === undefined) return <Skeleton />;
  const choose = (wanted: BodyWay) => {
    setChosen(wanted);
    void rememberWay(wanted);
  };
  return (
    <div class={styles.marks}>
      <div class={styles.switches}>
        <Segmented
          legend={words.ways}
          options={bodyWays.map((value) => ({ value, label: words.wayNames[value] }))}
          value={way}
          onChange={choose}
        />
        {way === 'map' && (
          <div class={styles.views}>
            <Segmented
              legend={words.views}
              options={views.map((value) => ({ value, label: bodyMapWords.shortView(value) }))}
              value={view}
              onChange={setView}
            />
          </div>
        )}
      </div>
      {way === 'map' ? (
        <MapMarks {...fields} recent={recent} view={view} onView={setView} />
      ) : (
        <ListMarks {...fields} recent={recent} />
      )}
    </div>
  );
}
