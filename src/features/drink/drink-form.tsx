import type { DrinkPreset } from '../../core/analysis/prefill';
import { drinkChoices, isChosen, mlOfChoice } from '../../core/drafts/drink-draft';
import { type DrinkDraft, drinkIds, drinks } from '../../core/log/drink';
import { dayStartHour, today } from '../../platform/clock';
import { ChipGroup } from '../../ui/chip-group';
import { controlId } from '../../ui/form/form-errors';
import { type FieldsProps, FormPage } from '../../ui/form/form-page';
import type { FormProps } from '../../ui/form/form-props';
import { NoteField } from '../../ui/form/note-field';
import { WhenFields } from '../../ui/form/when-fields';
import { formatMl } from '../../ui/format';
import { NumberInput } from '../../ui/number-input';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import { drinkName } from './drink-name';
import { drinkForm, usualDrinks } from './drink-state';
import { choiceLabel, drinkWords as words } from './drink-words';

/** Add or edit a drink. */
export function DrinkForm({ id, wishes, backHref, onSaved }: FormProps<'drink'>) {
  // Read here, so that the query runs while the draft is still being made.
  const presets = usualDrinks.value ?? [];
  return (
    <FormPage
      make={() => drinkForm(id, wishes)}
      title={id ? words.editTitle : words.newTitle}
      backHref={backHref}
      onSaved={onSaved}
    >
      {(fields) => <DrinkFields {...fields} presets={presets} />}
    </FormPage>
  );
}

interface DrinkFieldsProps extends FieldsProps<DrinkDraft> {
  readonly presets: readonly DrinkPreset[];
}

function DrinkFields({ draft, errors, onChange, presets }: DrinkFieldsProps) {
  return (
    <>
      <DrinkChoices draft={draft} presets={presets} onChange={onChange} />
      <NumberInput
        id={controlId('amount')}
        label={words.amount}
        unit={words.units[draft.unit]}
        value={draft.amount}
        error={errors('amount')}
        onInput={(amount) => onChange({ amount })}
      />
      <Select
        id={controlId('what')}
        label={words.what}
        options={drinks.map(({ id, name }) => ({ value: id, label: name }))}
        value={drinkIds.find((id) => id === draft.what)}
        error={errors('what')}
        onChange={(what) => onChange({ what, name: '' })}
      />
      {draft.what === 'other' && (
        <TextInput
          id={controlId('name')}
          label={words.name}
          value={draft.name}
          error={errors('name')}
          onInput={(name) => onChange({ name })}
        />
      )}
      <WhenFields
        draft={draft}
        today={today.value}
        dayStartHour={dayStartHour.value}
        errors={errors}
        onChange={onChange}
      />
      <NoteField value={draft.note} errors={errors} onInput={(note) => onChange({ note })} />
    </>
  );
}

/** The drinks had most often: one tap fills in the amount and what it was. */
function DrinkChoices({ draft, presets, onChange }: Omit<DrinkFieldsProps, 'errors'>) {
  const choices = drinkChoices(presets, draft.unit);
  const chosen = choices.findIndex((choice) => isChosen(draft, choice));
  const label = (index: number) => {
    const choice = choices[index];
    if (!choice) return '';
    const what = choice.what === 'water' ? '' : drinkName(choice);
    return choiceLabel(formatMl(mlOfChoice(choice), choice.unit), what);
  };
  return (
    <ChipGroup
      legend={words.choices}
      options={choices.map((_, index) => ({ value: String(index), label: label(index) }))}
      value={chosen < 0 ? undefined : String(chosen)}
      onChange={(index) => onChange(choices[Number(index)] ?? {})}
    />
  );
}
