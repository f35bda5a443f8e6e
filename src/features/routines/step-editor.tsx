import { useState } from 'preact/hooks';
import { MOST_STEPS, stepSeconds } from '../../core/stretches/own-routine';
import { type RoutineStep, routineSeconds } from '../../core/stretches/routine-holds';
import { type StretchId, stretchLibrary } from '../../core/stretches/stretch-library';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { Stepper } from '../../ui/stepper';
import { stretchNames } from '../../ui/stretches/stretch-names';
import type { OwnRoutineForm } from './own-routine-form-state';
import styles from './routines.module.css';
import { routinesWords as words } from './routines-words';

interface StepEditorProps {
  readonly form: OwnRoutineForm;
  readonly steps: readonly RoutineStep[];
}

const options = stretchLibrary.map(({ id }) => ({ value: id, label: stretchNames[id] }));

/** The stretches of a routine in their order, with buttons to change it, and a list to add from. */
export function StepEditor({ form, steps }: StepEditorProps) {
  return (
    <>
      {steps.length > 0 && (
        <ol class={styles.editor}>
          {steps.map((step, place) => (
            <EditedStep
              key={`${place} ${step.stretch}`}
              step={step}
              place={place}
              isLast={place === steps.length - 1}
              form={form}
            />
          ))}
        </ol>
      )}
      {steps.length > 0 && <p class={styles.hint}>{words.takes(routineSeconds(steps))}</p>}
      {steps.length < MOST_STEPS ? (
        <Adding onAdd={form.add} />
      ) : (
        <p class={styles.hint}>{words.full(MOST_STEPS)}</p>
      )}
    </>
  );
}

/** The arrow keys choose in the list, so that adding is a button of its own. */
function Adding({ onAdd }: { readonly onAdd: (stretch: StretchId) => void }) {
  const [chosen, setChosen] = useState<StretchId>();
  return (
    <div class={styles.adding}>
      <Select
        label={words.stretch}
        placeholder={words.choose}
        options={options}
        value={chosen}
        onChange={setChosen}
      />
      <Button icon="plus" disabled={!chosen} onClick={() => chosen && onAdd(chosen)}>
        {words.add}
      </Button>
    </div>
  );
}

interface EditedStepProps {
  readonly step: RoutineStep;
  readonly place: number;
  readonly isLast: boolean;
  readonly form: OwnRoutineForm;
}

function EditedStep({ step, place, isLast, form }: EditedStepProps) {
  const name = stretchNames[step.stretch];
  return (
    <li>
      <span class={styles.stepName}>{name}</span>
      <Stepper
        label={words.seconds(name)}
        hideLabel
        value={step.seconds}
        onChange={(seconds) => form.hold(place, seconds)}
        {...stepSeconds}
        format={words.secondsText}
      />
      <span class={styles.moves}>
        <IconButton
          icon="earlier"
          label={words.earlier(name)}
          disabled={place === 0}
          onClick={() => form.move(place, -1)}
        />
        <IconButton
          icon="later"
          label={words.later(name)}
          disabled={isLast}
          onClick={() => form.move(place, 1)}
        />
        <IconButton icon="close" label={words.remove(name)} onClick={() => form.remove(place)} />
      </span>
    </li>
  );
}
