import { useId, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Details } from '../../ui/details';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { groupsOf, movedBy } from './measure-order';
import { wordsOf } from './measure-words';
import styles from './trends.module.css';
import { type Measure, otherMeasures } from './trends-measures';
import { chooseMeasures, shownMeasures } from './trends-state';
import { trendsWords as words } from './trends-words';

/** Which charts stand in the stack, and in which order. */
export function ChartChoice() {
  const shown = shownMeasures.value;
  const [told, setTold] = useState('');
  const change = (measures: readonly Measure[], text: string) => {
    chooseMeasures(measures);
    setTold(text);
  };
  return (
    <div class={styles.choose}>
      <Card>
        <Details summary={words.choose}>
          <ol class={styles.choice}>
            {shown.map((measure, place) => (
              <ChosenChart
                key={measure.id}
                shown={shown}
                place={place}
                measure={measure}
                onChange={change}
              />
            ))}
          </ol>
          <AddChart shown={shown} onChange={change} />
          <Button tone="quiet" onClick={() => change([], words.firstAgain)}>
            {words.firstCharts}
          </Button>
          <p class={styles.told} role="status">
            {told}
          </p>
        </Details>
      </Card>
    </div>
  );
}

interface ChoiceProps {
  shown: readonly Measure[];
  onChange: (measures: readonly Measure[], told: string) => void;
}

interface ChosenChartProps extends ChoiceProps {
  measure: Measure;
  place: number;
}

function ChosenChart({ shown, place, measure, onChange }: ChosenChartProps) {
  const { title } = wordsOf(measure.id);
  const move = (by: -1 | 1) =>
    onChange(movedBy(shown, place, by), words.moved(title, place + by + 1, shown.length));
  return (
    <li class={styles.chosen}>
      <span class={styles.chosenName}>
        {measure.isOccasional ? words.occasional(title) : title}
      </span>
      <IconButton
        icon="up"
        label={words.moveUp(title)}
        disabled={place === 0}
        onClick={() => move(-1)}
      />
      <IconButton
        icon="down"
        label={words.moveDown(title)}
        disabled={place === shown.length - 1}
        onClick={() => move(1)}
      />
      <IconButton
        icon="close"
        label={words.takeAway(title)}
        disabled={shown.length === 1}
        onClick={() =>
          onChange(
            shown.filter((item) => item !== measure),
            words.taken(title),
          )
        }
      />
    </li>
  );
}

function AddChart({ shown, onChange }: ChoiceProps) {
  const id = useId();
  const others = otherMeasures(shown);
  const add = (chosen: string) => {
    const measure = others.find((item) => item.id === chosen);
    if (measure) onChange([...shown, measure], words.added(wordsOf(measure.id).title));
  };
  return (
    <Select
      key={shown.map((measure) => measure.id).join()}
      id={id}
      label={words.add}
      options={groupsOf(others)}
      value={undefined}
      placeholder={words.addPlaceholder}
      onChange={add}
    />
  );
}
