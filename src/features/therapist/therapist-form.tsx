import type { TherapistDraft } from '../../core/log/therapist';
import { controlId } from '../../ui/form/form-errors';
import { type FieldsProps, FormPage } from '../../ui/form/form-page';
import type { FormProps } from '../../ui/form/form-props';
import { NoteField } from '../../ui/form/note-field';
import { TextArea, TextInput } from '../../ui/text-input';
import { therapistForm } from './therapist-state';
import { therapistWords as words } from './therapist-words';

/** Add or edit a therapist: a name is enough. */
export function TherapistForm({ id, backHref, onSaved }: FormProps<'therapist'>) {
  return (
    <FormPage
      make={() => therapistForm(id)}
      title={id ? words.editTitle : words.newTitle}
      backHref={backHref}
      onSaved={onSaved}
    >
      {(fields) => <TherapistFields {...fields} />}
    </FormPage>
  );
}

function TherapistFields({ draft, errors, onChange }: FieldsProps<TherapistDraft>) {
  return (
    <>
      <TextInput
        id={controlId('name')}
        label={words.name}
        value={draft.name}
        error={errors('name')}
        onInput={(name) => onChange({ name })}
      />
      <TextInput
        id={controlId('practice')}
        label={words.practice}
        value={draft.practice}
        error={errors('practice')}
        onInput={(practice) => onChange({ practice })}
      />
      <TextInput
        id={controlId('phone')}
        label={words.phone}
        type="tel"
        value={draft.phone}
        error={errors('phone')}
        onInput={(phone) => onChange({ phone })}
      />
      <TextInput
        id={controlId('bookingLink')}
        label={words.bookingLink}
        hint={words.bookingHint}
        type="url"
        placeholder={words.bookingExample}
        value={draft.bookingLink}
        error={errors('bookingLink')}
        onInput={(bookingLink) => onChange({ bookingLink })}
      />
      <TextArea
        id={controlId('licence')}
        label={words.licence}
        hint={words.licenceHint}
        rows={2}
        value={draft.licence}
        error={errors('licence')}
        onInput={(licence) => onChange({ licence })}
      />
      <NoteField value={draft.note} errors={errors} onInput={(note) => onChange({ note })} />
    </>
  );
}
