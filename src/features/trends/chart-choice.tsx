import { useEffect, useRef, useState } from 'preact/hooks';
import { Details } from '../../ui/details';
import { IconButton } from '../../ui/icon-button';
import { Switch } from '../../ui/switch';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './trends.module.css';
import { type MeasureId, measureIds } from './trends-measures';
import { chooseCharts, shownCharts } from './trends-state';
import { measureWords, trendsWords as words } from './trends-words';

/** Which charts are shown, and in which order: the shown ones first, as they stand. */
export function ChartChoice() {
  const shown = shownCharts.value;
  const [told, setTold] = useState('');
  const pressed = useRef<HTMLElement | undefined>(undefined);
  const order = shown.join();
  // Moving a row in the document takes the focus off its button.
  useEffect(() => {
    if (order) pressed.current?.focus();
    pressed.current = undefined;
  }, [order]);

  const move = (id: MeasureId, to: number, event: MouseEvent) => {
    pressed.current = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
    setTold(words.moved(measureWords[id].title, to + 1, shown.length));
    void chooseCharts(shown.filter((other) => other !== id).toSpliced(to, 0, id));
  };
  return (
    <Details summary={words.choose}>
      <ul class={styles.choice}>
        {shown.map((id, place) => (
          <li key={id} class={styles.choiceRow}>
            <ChartSwitch id={id} shown={shown} />
            <IconButton
              icon="up"
              label={words.moveUp(measureWords[id].title)}
              disabled={place === 0}
              onClick={(event) => move(id, place - 1, event)}
            />
            <IconButton
              icon="down"
              label={words.moveDown(measureWords[id].title)}
              disabled={place === shown.length - 1}
              onClick={(event) => move(id, place + 1, event)}
            />
          </li>
        ))}
        {measureIds
          .filter((id) => !shown.includes(id))
          .map((id) => (
            <li key={id} class={styles.choiceRow}>
              <ChartSwitch id={id} shown={shown} />
            </li>
          ))}
      </ul>
      <VisuallyHidden>
        <span role="status">{told}</span>
      </VisuallyHidden>
    </Details>
  );
}

/** One chart on or off; the last one stays. */
function ChartSwitch({ id, shown }: { id: MeasureId; shown: readonly MeasureId[] }) {
  const isShown = shown.includes(id);
  const change = (isOn: boolean) =>
    void chooseCharts(isOn ? [...shown, id] : shown.filter((other) => other !== id));
  return (
    <Switch
      label={measureWords[id].title}
      checked={isShown}
      disabled={isShown && shown.length === 1}
      onChange={change}
    />
  );
}
