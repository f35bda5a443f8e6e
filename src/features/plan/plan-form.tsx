import type { ComponentType } from 'preact';
import { withPlanSpan } from '../../core/drafts/plan-draft';
import { type PlanDraft, type PlanType, planTypes } from '../../core/log/plan';
import { today } from '../../platform/clock';
import { ChipGroup } from '../../ui/chip-group';
import { type FieldsProps, FormPage } from '../../ui/form/form-page';
import type { FormProps } from '../../ui/form/form-props';
import { NoteField } from '../../ui/form/note-field';
import { WhenFields } from '../../ui/form/when-fields';
import { planForm } from './plan-state';
import { planTypeWords, planWords as words } from './plan-words';
import { RhythmFields } from './rhythm-fields';
import { StretchingFields } from './stretching-fields';
import { TreatmentFields } from './treatment-fields';

const fieldsByType: Readonly<Record<PlanType, ComponentType<FieldsProps<PlanDraft>>>> = {
  rhythm: RhythmFields,
  treatment: TreatmentFields,
  stretching: StretchingFields,
};

/** Add or edit a plan of one of the three types; without a wish for one, the type is asked. */
export function PlanForm({ id, wishes, backHref, onSaved }: FormProps<'plan'>) {
  const wished = planTypes.find((type) => type === wishes.get('type'));
  const type = id === undefined ? wished : undefined;
  return (
    <FormPage
      make={() => planForm(id, wishes)}
      title={id ? words.editTitle : type ? planTypeWords[type].title : words.newTitle}
      lead={type && planTypeWords[type].lead}
      backHref={backHref}
      onSaved={onSaved}
    >
      {(fields) => (
        <>
          {id === undefined && !type && <TypeField {...fields} />}
          <PlanFields {...fields} />
        </>
      )}
    </FormPage>
  );
}

function TypeField({ draft, onChange }: FieldsProps<PlanDraft>) {
  return (
    <ChipGroup
      legend={words.type}
      hint={planTypeWords[draft.type].lead}
      options={planTypes.map((value) => ({ value, label: planTypeWords[value].title }))}
      value={draft.type}
      onChange={(type) => onChange({ type })}
    />
  );
}

function PlanFields(fields: FieldsProps<PlanDraft>) {
  const { draft, errors, onChange } = fields;
  const Fields = fieldsByType[draft.type];
  return (
    <>
      <Fields {...fields} />
      <WhenFields
        draft={draft}
        dayLabel={words.starts}
        today={today.value}
        future
        errors={errors}
        onChange={({ day }) => day !== undefined && onChange(withPlanSpan(draft, { day }))}
      />
      <NoteField value={draft.note} errors={errors} onInput={(note) => onChange({ note })} />
    </>
  );
}
