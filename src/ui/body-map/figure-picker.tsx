import { useId } from 'preact/hooks';
import { type FigureId, figureIds } from '../../core/figures';
import { FieldSet, type FieldSetProps } from '../field-set';
import { BodyMap } from './body-map';
import { BodyMapSpace } from './body-map-space';
import { bodyMapWords } from './body-map-words';
import styles from './figure-picker.module.css';
import { useFigure } from './use-figure';

function Portrait({ id }: { id: FigureId }) {
  const figure = useFigure(id);
  return figure ? <BodyMap figure={figure} view="front" decorative /> : <BodyMapSpace />;
}

interface FigurePickerProps extends Omit<FieldSetProps, 'legend'> {
  legend?: string;
  /** `null` while nobody has chosen: no figure is chosen beforehand. */
  value: FigureId | null;
  onChange: (figure: FigureId) => void;
}

/** Which of the two figures the maps draw, chosen by its picture. */
export function FigurePicker(props: FigurePickerProps) {
  const id = useId();
  const { legend = bodyMapWords.figureLegend, value, onChange, ...frame } = props;
  return (
    <FieldSet {...frame} legend={legend} id={id}>
      <div class={styles.row}>
        {figureIds.map((figure) => (
          <label key={figure} class={styles.option}>
            <input
              type="radio"
              name={id}
              value={figure}
              checked={figure === value}
              onChange={() => onChange(figure)}
            />
            <span class={styles.portrait}>
              <Portrait id={figure} />
            </span>
            <span>{bodyMapWords.figure(figure)}</span>
          </label>
        ))}
      </div>
    </FieldSet>
  );
}
