import { useState } from 'preact/hooks';
import { activities, activityIds, activityOf } from '../../core/activities';
import { withActivity } from '../../core/drafts/training-draft';
import type { RecordOf } from '../../core/log/kinds';
import { type TrainingDraft, trainingMarks } from '../../core/log/training';
import { dayStartHour, today } from '../../platform/clock';
import { ChipSet } from '../../ui/chip-set';
import { Stack } from '../../ui/columns';
import { Details } from '../../ui/details';
import { controlId } from '../../ui/form/form-errors';
import { type FieldsProps, FormPage } from '../../ui/form/form-page';
import type { FormProps } from '../../ui/form/form-props';
import { NoteField } from '../../ui/form/note-field';
import { WhenFields } from '../../ui/form/when-fields';
import { NumberInput } from '../../ui/number-input';
import { RegionPicker } from '../../ui/regions/region-picker';
import { ScorePicker } from '../../ui/score-picker';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import styles from './training-form.module.css';
import { recentTrainings, trainingForm } from './training-state';
import { effortWord, markWords, trainingWords as words } from './training-words';

/** Add or edit a training. */
export function TrainingForm({ id, wishes, backHref, onSaved }: FormProps<'training'>) {
  // Read here, so that the query runs while the draft is still being made.
  const recent = recentTrainings.value ?? [];
  return (
    <FormPage
      make={() => trainingForm(id, wishes)}
      title={id ? words.editTitle : words.newTitle}
      backHref={backHref}
      onSaved={onSaved}
    >
      {(fields) => <TrainingFields {...fields} isNew={!id} recent={recent} />}
    </FormPage>
  );
}

interface TrainingFieldsProps extends FieldsProps<TrainingDraft> {
  readonly isNew: boolean;
  readonly recent: readonly RecordOf<'training'>[];
}

function TrainingFields({ draft, errors, onChange, isNew, recent }: TrainingFieldsProps) {
  const [named] = useState(draft.name !== '');
  const chooseActivity = (activity: string) => {
    const { minutes, name, ...changed } = withActivity(draft, activity, recent);
    // A stored session keeps what it lasted and what it was called.
    onChange(isNew ? { ...changed, minutes, name } : changed);
  };
  return (
    <>
      <Select
        id={controlId('activity')}
        label={words.activity}
        options={activities.map(({ id, name }) => ({ value: id, label: name }))}
        value={activityIds.find((activityId) => activityId === draft.activity)}
        placeholder={draft.activity === '' ? words.chooseActivity : undefined}
        error={errors('activity')}
        onChange={chooseActivity}
      />
      {(draft.activity === 'other' || named) && (
        <TextInput
          id={controlId('name')}
          label={words.name}
          value={draft.name}
          error={errors('name')}
          onInput={(name) => onChange({ name })}
        />
      )}
      <NumberInput
        id={controlId('minutes')}
        label={words.minutes}
        unit={words.minutesUnit}
        value={draft.minutes}
        error={errors('minutes')}
        onInput={(minutes) => onChange({ minutes })}
      />
      <div>
        <ScorePicker
          plain
          legend={words.effort}
          value={draft.rpe === '' ? null : Number(draft.rpe)}
          meaning={effortWord}
          clearable
          onChange={(rpe) => onChange({ rpe: rpe === null ? '' : String(rpe) })}
        />
        <p class={styles.hint}>{words.effortHint}</p>
      </div>
      <WhenFields
        draft={draft}
        today={today.value}
        dayStartHour={dayStartHour.value}
        errors={errors}
        onChange={onChange}
      />
      <ChipSet
        legend={words.marks}
        hint={words.marksHint}
        options={trainingMarks.map((mark) => ({ value: mark, label: markWords[mark] }))}
        values={trainingMarks.filter((mark) => draft.marks.includes(mark))}
        onChange={(marks) => onChange({ marks })}
      />
      <TrainingDetails draft={draft} errors={errors} onChange={onChange} />
      <NoteField value={draft.note} errors={errors} onInput={(note) => onChange({ note })} />
    </>
  );
}

function TrainingDetails({ draft, errors, onChange }: FieldsProps<TrainingDraft>) {
  const known = activityIds.find((activityId) => activityId === draft.activity);
  const hasDistance = (known && activityOf(known).hasDistance) || draft.distance !== '';
  const [open, setOpen] = useState(draft.distance !== '' || draft.energy !== '');
  const problem = errors('distance') ?? errors('energy') ?? errors('regions');
  return (
    <Details summary={words.details} open={open || Boolean(problem)} onToggle={setOpen}>
      <Stack>
        {hasDistance && (
          <NumberInput
            id={controlId('distance')}
            label={words.distance}
            unit={draft.distanceUnit}
            value={draft.distance}
            error={errors('distance')}
            onInput={(distance) => onChange({ distance })}
          />
        )}
        <NumberInput
          id={controlId('energy')}
          label={words.energy}
          unit={words.energyUnit}
          value={draft.energy}
          error={errors('energy')}
          onInput={(energy) => onChange({ energy })}
        />
        <RegionPicker
          id={controlId('regions')}
          legend={words.regions}
          values={draft.regions}
          error={errors('regions')}
          onChange={(regions) => onChange({ regions })}
        />
      </Stack>
    </Details>
  );
}
