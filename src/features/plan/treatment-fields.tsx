import { withPlanSpan } from '../../core/drafts/plan-draft';
import { modalities, modalityIds } from '../../core/log/massage';
import type { PlanDraft } from '../../core/log/plan';
import { measures } from '../../core/measures';
import { parseNumber } from '../../core/number';
import { ChipSet } from '../../ui/chip-set';
import { DateInput } from '../../ui/date-input';
import { controlId } from '../../ui/form/form-errors';
import type { FieldsProps } from '../../ui/form/form-page';
import { RegionPicker } from '../../ui/regions/region-picker';
import { Stepper } from '../../ui/stepper';
import { TextInput } from '../../ui/text-input';
import { BasisLine } from './basis-line';
import styles from './plan.module.css';
import { planWords as words } from './plan-words';

/** What was agreed with a therapist: how often, how long, where, and when to look again. */
export function TreatmentFields(fields: FieldsProps<PlanDraft>) {
  const { draft, errors, onChange } = fields;
  return (
    <>
      <TextInput
        id={controlId('setBy')}
        label={words.setBy}
        hint={words.setByHint}
        value={draft.setBy}
        error={errors('setBy')}
        onInput={(setBy) => onChange({ setBy })}
      />
      <Amount {...fields} />
      <Regions {...fields} />
      <InTurn {...fields} />
      <DateInput
        id={controlId('reviewDay')}
        label={words.review}
        hint={words.reviewHint}
        value={draft.reviewDay}
        min={draft.day || undefined}
        error={errors('reviewDay')}
        onInput={(reviewDay) => onChange({ reviewDay })}
      />
    </>
  );
}

function Amount({ draft, errors, onChange }: FieldsProps<PlanDraft>) {
  return (
    <div class={styles.group}>
      <div class={styles.pair}>
        <Stepper
          label={words.sessions}
          value={parseNumber(draft.sessionsPerWeek) ?? null}
          min={measures.sessionsPerWeek.min}
          max={measures.sessionsPerWeek.max}
          step={measures.sessionsPerWeek.step}
          format={words.sessionsOf}
          error={errors('sessionsPerWeek')}
          onChange={(count) => onChange({ sessionsPerWeek: String(Math.round(count)) })}
        />
        <Stepper
          label={words.weeks}
          value={parseNumber(draft.weeks) ?? null}
          min={measures.planWeeks.min}
          max={measures.planWeeks.max}
          step={measures.planWeeks.step}
          format={words.weeksOf}
          error={errors('weeks')}
          onChange={(weeks) => onChange(withPlanSpan(draft, { weeks: String(Math.round(weeks)) }))}
        />
      </div>
      <BasisLine text={words.structured} basis="common-practice" />
      <BasisLine text={words.startingDose} basis="app-choice" />
    </div>
  );
}

/** Kinds of session the plan asks for in turn; most plans leave that open. */
const InTurn = ({ draft, errors, onChange }: FieldsProps<PlanDraft>) => (
  <ChipSet
    legend={words.inTurn}
    hint={words.inTurnHint}
    options={offered.map(({ id, name }) => ({ value: id, label: name }))}
    values={modalityIds.filter((id) => draft.modalities?.includes(id))}
    error={errors('modalities')}
    onChange={(modalities) => onChange({ modalities })}
  />
);

/** Self-massage counts for no session of a plan. */
const offered = modalities.filter(({ id }) => id !== 'self');

const regionFields = ['focusRegions', 'avoidRegions', 'homeRegions'] as const;

function Regions({ draft, errors, onChange }: FieldsProps<PlanDraft>) {
  return (
    <>
      {regionFields.map((field) => (
        <RegionPicker
          key={field}
          id={controlId(field)}
          legend={words[field]}
          values={draft[field]}
          error={errors(field)}
          onChange={(regions) => onChange({ [field]: regions })}
        />
      ))}
    </>
  );
}
