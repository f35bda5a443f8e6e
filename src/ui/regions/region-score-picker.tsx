import { useEffect, useRef } from 'preact/hooks';
import { type RegionId, regionName } from '../../core/regions';
import { Button } from '../button';
import { ScorePicker } from '../score-picker';
import styles from './region-scores.module.css';
import { regionsWords as words } from './regions-words';

interface RegionScorePickerProps {
  readonly id: string;
  readonly region: RegionId;
  readonly score: string;
  readonly clearable: boolean;
  readonly meaning: (score: number) => string;
  readonly onScore: (score: number | null) => void;
  readonly onClose: () => void;
}

/** The eleven scores below a row. Takes the focus when it opens; Esc and Enter close it. */
export function RegionScorePicker(props: RegionScorePickerProps) {
  const { id, region, score, clearable, meaning, onScore, onClose } = props;
  const frame = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const chosen = frame.current?.querySelector<HTMLInputElement>('input:checked');
    (chosen ?? frame.current?.querySelector('input'))?.focus();
  }, []);
  // A typed digit leaves the focus where it was; the next arrow must start from the new score.
  useEffect(() => {
    if (frame.current?.querySelector('input:focus')) {
      frame.current.querySelector<HTMLInputElement>('input:checked')?.focus();
    }
  }, [score]);
  const onKeyDown = (event: KeyboardEvent) => {
    const onRadio = event.target instanceof HTMLInputElement;
    if (event.key !== 'Escape' && !(event.key === 'Enter' && onRadio)) return;
    // Enter would send the form around it, Esc close the sheet.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <fieldset id={id} ref={frame} onKeyDown={onKeyDown}>
      <ScorePicker
        legend={regionName(region)}
        value={score === '' ? null : Number(score)}
        meaning={meaning}
        clearable={clearable}
        onChange={onScore}
      />
      <div class={styles.done}>
        <Button onClick={onClose}>{words.done}</Button>
      </div>
    </fieldset>
  );
}
