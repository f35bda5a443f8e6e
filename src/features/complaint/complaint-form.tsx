import type { ComplaintDraft } from '../../core/log/complaint';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { DateInput } from '../../ui/date-input';
import { FieldSet } from '../../ui/field-set';
import { controlId } from '../../ui/form/form-errors';
import { type FieldsProps, FormPage } from '../../ui/form/form-page';
import type { FormProps } from '../../ui/form/form-props';
import { NoteField } from '../../ui/form/note-field';
import { WhenFields } from '../../ui/form/when-fields';
import { RegionPicker } from '../../ui/regions/region-picker';
import { TextArea, TextInput } from '../../ui/text-input';
import styles from './complaint.module.css';
import { complaintForm } from './complaint-state';
import { complaintWords as words } from './complaint-words';

/** Add or edit something the person follows by name; close it or open it again. */
export function ComplaintForm({ id, wishes, backHref, onSaved }: FormProps<'complaint'>) {
  return (
    <FormPage
      make={() => complaintForm(id, wishes)}
      title={id ? words.editTitle : words.newTitle}
      lead={words.lead}
      backHref={backHref}
      onSaved={onSaved}
    >
      {(fields) => (
        <>
          <ComplaintFields {...fields} />
          {id && <ClosedField {...fields} />}
        </>
      )}
    </FormPage>
  );
}

function ComplaintFields({ draft, errors, onChange }: FieldsProps<ComplaintDraft>) {
  return (
    <>
      <TextInput
        id={controlId('name')}
        label={words.name}
        hint={words.nameHint}
        value={draft.name}
        error={errors('name')}
        onInput={(name) => onChange({ name })}
      />
      <RegionPicker
        id={controlId('regions')}
        legend={words.regions}
        values={draft.regions}
        error={errors('regions')}
        onChange={(regions) => onChange({ regions })}
      />
      <WhenFields
        draft={draft}
        dayLabel={words.since}
        today={today.value}
        errors={errors}
        onChange={onChange}
      />
      <TextArea
        id={controlId('goal')}
        label={words.goal}
        hint={words.goalHint}
        value={draft.goal}
        error={errors('goal')}
        onInput={(goal) => onChange({ goal })}
      />
      <NoteField value={draft.note} errors={errors} onInput={(note) => onChange({ note })} />
    </>
  );
}

function ClosedField({ draft, errors, onChange }: FieldsProps<ComplaintDraft>) {
  const isClosed = draft.closedOn !== '';
  return (
    <FieldSet id={controlId('state')} legend={words.state}>
      <div class={styles.state}>
        <p>{isClosed ? words.isClosed : words.isOpen}</p>
        {isClosed && (
          <DateInput
            id={controlId('closedOn')}
            label={words.closedOn}
            value={draft.closedOn}
            max={today.value}
            error={errors('closedOn')}
            onInput={(closedOn) => onChange({ closedOn })}
          />
        )}
        <Button onClick={() => onChange({ closedOn: isClosed ? '' : today.value })}>
          {isClosed ? words.reopen : words.close}
        </Button>
      </div>
    </FieldSet>
  );
}
