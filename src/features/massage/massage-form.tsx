import { useState } from 'preact/hooks';
import { hasTool, withRegions } from '../../core/drafts/massage-draft';
import { type MassageDraft, massageTools, modalities, modalityIds } from '../../core/log/massage';
import { dayStartHour, today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { ChipGroup } from '../../ui/chip-group';
import { FivePoint } from '../../ui/five-point';
import { controlId } from '../../ui/form/form-errors';
import { type FieldsProps, FormPage } from '../../ui/form/form-page';
import type { FormProps } from '../../ui/form/form-props';
import { NoteField } from '../../ui/form/note-field';
import { WhenFields } from '../../ui/form/when-fields';
import { Note } from '../../ui/note';
import { NumberInput } from '../../ui/number-input';
import { RegionPicker } from '../../ui/regions/region-picker';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { MassageDetails } from './massage-details';
import styles from './massage-form.module.css';
import { massageForm } from './massage-state';
import { pressureWords, statusWords, toolWords, massageWords as words } from './massage-words';
import { TherapistSelect } from './therapist-select';

type Fields = FieldsProps<MassageDraft>;

/** Add or edit a massage that happened, or one that is booked. */
export function MassageForm({ id, wishes, backHref, onSaved }: FormProps<'massage'>) {
  const status = wishes.get('status') === 'planned' ? 'planned' : 'done';
  return (
    <FormPage
      make={() => massageForm(id, wishes)}
      title={id ? words.editTitle : words.newTitle[status]}
      backHref={backHref}
      onSaved={onSaved}
    >
      {(fields) => <MassageFields {...fields} isNew={!id} />}
    </FormPage>
  );
}

function MassageFields({ isNew, ...fields }: Fields & { readonly isNew: boolean }) {
  const { draft, errors, onChange } = fields;
  const isDone = draft.status === 'done';
  return (
    <>
      {!isNew && <BookedDayHere draft={draft} onChange={onChange} />}
      <Segmented
        legend={words.status}
        options={(['done', 'planned'] as const).map((value) => ({
          value,
          label: statusWords[value],
        }))}
        value={draft.status}
        onChange={(status) => onChange({ status })}
      />
      <WhenFields
        draft={draft}
        today={today.value}
        dayStartHour={dayStartHour.value}
        errors={errors}
        future={!isDone}
        dayLabel={words.day[draft.status]}
        timeLabel={words.time[draft.status]}
        onChange={onChange}
      />
      <Modality {...fields} />
      <NumberInput
        id={controlId('minutes')}
        label={words.minutes}
        unit={words.minutesUnit}
        keyboard="numeric"
        value={draft.minutes}
        error={errors('minutes')}
        onInput={(minutes) => onChange({ minutes })}
      />
      {isDone && (
        <FivePoint
          label={words.pressure}
          answers={pressureWords}
          value={draft.pressure === '' ? null : Number(draft.pressure)}
          error={errors('pressure')}
          onChange={(pressure) => onChange({ pressure: pressure === null ? '' : String(pressure) })}
        />
      )}
      <RegionPicker
        id={controlId('regions')}
        legend={words.regions}
        values={draft.regions}
        error={errors('regions')}
        onChange={(regions) => onChange(withRegions(draft, regions))}
      />
      {draft.modality !== 'self' && (
        <TherapistSelect
          value={draft.therapist}
          error={errors('therapist')}
          onChange={(therapist) => onChange({ therapist })}
        />
      )}
      <MassageDetails {...fields} />
      <NoteField value={draft.note} errors={errors} onInput={(note) => onChange({ note })} />
    </>
  );
}

/** A booking whose day is here can become a massage that happened, by one tap. */
function BookedDayHere({ draft, onChange }: Pick<Fields, 'draft' | 'onChange'>) {
  const [wasBooked] = useState(draft.status === 'planned');
  if (!wasBooked || draft.status !== 'planned' || draft.day > today.value) return null;
  return (
    <Note>
      <div class={styles.booked}>
        <span>{words.bookedDayHere}</span>
        <Button icon="check" onClick={() => onChange({ status: 'done' })}>
          {words.itHappened}
        </Button>
      </div>
    </Note>
  );
}

/** The kind of session, and what self-massage was done with. */
function Modality({ draft, errors, onChange }: Fields) {
  return (
    <>
      <Select
        id={controlId('modality')}
        label={words.modality}
        options={modalities.map(({ id, name }) => ({ value: id, label: name }))}
        value={modalityIds.find((id) => id === draft.modality)}
        placeholder={draft.modality === '' ? words.chooseModality : undefined}
        error={errors('modality')}
        onChange={(modality) => onChange({ modality })}
      />
      {hasTool(draft.modality) && (
        <ChipGroup
          legend={words.tool}
          options={massageTools.map((tool) => ({ value: tool, label: toolWords[tool] }))}
          value={massageTools.find((tool) => tool === draft.tool)}
          error={errors('tool')}
          onChange={(tool) => onChange({ tool })}
        />
      )}
    </>
  );
}
