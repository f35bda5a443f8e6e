import { eventTypeIds, eventTypes, type LifeEventDraft } from '../../core/log/event';
import { today } from '../../platform/clock';
import { ChipGroup } from '../../ui/chip-group';
import { DateInput } from '../../ui/date-input';
import { controlId } from '../../ui/form/form-errors';
import { type FieldsProps, FormPage } from '../../ui/form/form-page';
import type { FormProps } from '../../ui/form/form-props';
import { NoteField } from '../../ui/form/note-field';
import { WhenFields } from '../../ui/form/when-fields';
import { RegionPicker } from '../../ui/regions/region-picker';
import { TextInput } from '../../ui/text-input';
import { eventForm } from './event-state';
import { eventWords as words } from './event-words';

/** Add or edit something that matters on a day or over some days. */
export function EventForm({ id, wishes, backHref, onSaved }: FormProps<'event'>) {
  return (
    <FormPage
      make={() => eventForm(id, wishes)}
      title={id ? words.editTitle : words.newTitle}
      lead={words.lead}
      backHref={backHref}
      onSaved={onSaved}
    >
      {(fields) => <EventFields {...fields} />}
    </FormPage>
  );
}

function EventFields({ draft, errors, onChange }: FieldsProps<LifeEventDraft>) {
  return (
    <>
      <div id={controlId('type')} tabIndex={-1}>
        <ChipGroup
          legend={words.type}
          options={eventTypes.map(({ id, name }) => ({ value: id, label: name }))}
          value={eventTypeIds.find((type) => type === draft.type)}
          error={errors('type')}
          onChange={(type) => onChange({ type })}
        />
      </div>
      {draft.type === 'injury' && (
        <RegionPicker
          id={controlId('regions')}
          legend={words.where}
          hint={words.whereHint}
          values={draft.regions ?? []}
          error={errors('regions')}
          onChange={(regions) => onChange({ regions })}
        />
      )}
      <TextInput
        id={controlId('name')}
        label={words.name}
        hint={words.nameHint}
        value={draft.name}
        error={errors('name')}
        onInput={(name) => onChange({ name })}
      />
      <WhenFields
        draft={{ day: draft.day }}
        dayLabel={words.from}
        today={today.value}
        future
        errors={errors}
        onChange={onChange}
      />
      <DateInput
        id={controlId('lastDay')}
        label={words.to}
        hint={words.toHint}
        value={draft.lastDay}
        min={draft.day || undefined}
        error={errors('lastDay')}
        onInput={(lastDay) => onChange({ lastDay })}
      />
      <NoteField value={draft.note} errors={errors} onInput={(note) => onChange({ note })} />
    </>
  );
}
