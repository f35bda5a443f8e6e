import { useErrorBoundary, useState } from 'preact/hooks';
import type { FigureId } from '../../core/figures';
import { FigurePicker } from '../../ui/body-map/figure-picker';
import { Card } from '../../ui/card';
import { Note } from '../../ui/note';
import type { MapMarksProps } from './body-marks';
import { preferences, rememberFigure } from './check-in-state';
import { checkInWords as words } from './check-in-words';
import { ListMarks } from './list-marks';
import { SoreMap } from './sore-map';

/** The map, once a figure is chosen; the list where the map cannot be had. */
export function MapMarks(props: MapMarksProps) {
  const [chosen, setChosen] = useState<FigureId>();
  const [failure] = useErrorBoundary();
  const figure = chosen ?? preferences.value?.figure ?? null;
  const choose = (wanted: FigureId) => {
    setChosen(wanted);
    void rememberFigure(wanted);
  };
  if (failure) {
    return (
      <>
        <Note role="status">{words.mapFailed}</Note>
        <ListMarks {...props} />
      </>
    );
  }
  return (
    <Card tight>
      {figure === null ? (
        <FigurePicker value={null} onChange={choose} hint={words.figureHint} />
      ) : (
        <SoreMap {...props} figureId={figure} />
      )}
    </Card>
  );
}
