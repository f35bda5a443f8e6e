import { useState } from 'preact/hooks';
import {
  commonSeconds,
  draftSeconds,
  withMoves,
  withRegions,
  withSecondsForAll,
} from '../../core/drafts/stretch-draft';
import type { StretchDraft } from '../../core/log/stretch';
import { measures } from '../../core/measures';
import { parseNumber } from '../../core/number';
import { isRegionId, regionName } from '../../core/regions';
import { dayStartHour, today } from '../../platform/clock';
import { ChipGroup } from '../../ui/chip-group';
import { FieldSet } from '../../ui/field-set';
import { controlId } from '../../ui/form/form-errors';
import { type FieldsProps, FormPage } from '../../ui/form/form-page';
import type { FormProps } from '../../ui/form/form-props';
import { NoteField } from '../../ui/form/note-field';
import { WhenFields } from '../../ui/form/when-fields';
import { RegionPicker } from '../../ui/regions/region-picker';
import { Stepper } from '../../ui/stepper';
import { Switch } from '../../ui/switch';
import { PresetPicker } from './preset-picker';
import { SameAsLast } from './same-as-last';
import styles from './stretch.module.css';
import { movesOfPreset } from './stretch-presets';
import { stretchForm } from './stretch-state';
import { stretchWords as words } from './stretch-words';

/** Add or edit a stretching session. */
export function StretchForm({ id, wishes, backHref, onSaved }: FormProps<'stretch'>) {
  return (
    <FormPage
      make={() => stretchForm(id, wishes)}
      title={id ? words.editTitle : words.newTitle}
      lead={words.lead}
      backHref={backHref}
      onSaved={onSaved}
    >
      {(fields) => <StretchFields {...fields} isNew={id === undefined} />}
    </FormPage>
  );
}

interface StretchFieldsProps extends FieldsProps<StretchDraft> {
  readonly isNew: boolean;
}

function StretchFields({ draft, errors, onChange, isNew }: StretchFieldsProps) {
  const [bothSides, setBothSides] = useState(isNew);
  const regions = Object.keys(draft.seconds);
  return (
    <>
      {isNew && regions.length === 0 && <SameAsLast onUse={onChange} />}
      <PresetPicker
        draft={draft}
        onPick={(preset) => onChange(withMoves(draft, movesOfPreset(preset)))}
      />
      <div class={styles.regions}>
        <RegionPicker
          id={controlId('seconds')}
          legend={words.regions}
          values={regions}
          error={errors('seconds')}
          onChange={(chosen) => onChange(withRegions(draft, chosen, bothSides))}
        />
        <Switch
          label={words.bothSides}
          hint={words.bothSidesHint}
          checked={bothSides}
          onChange={setBothSides}
        />
      </div>
      {regions.length > 0 && <HoldFields draft={draft} errors={errors} onChange={onChange} />}
      <Total draft={draft} />
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

const holdChoices = ['30', '60', '90'] as const;

function HoldFields({ draft, errors, onChange }: FieldsProps<StretchDraft>) {
  const { min, max, step } = measures.holdSeconds;
  const common = commonSeconds(draft.seconds);
  return (
    <>
      <ChipGroup
        legend={words.holdForAll}
        options={holdChoices.map((value) => ({ value, label: words.seconds(Number(value)) }))}
        value={holdChoices.find((value) => Number(value) === common)}
        onChange={(value) => onChange(withSecondsForAll(draft, Number(value)))}
      />
      <FieldSet id={controlId('holds')} legend={words.perRegion}>
        <div class={styles.holds}>
          {Object.entries(draft.seconds).map(([region, seconds]) => (
            <Stepper
              key={region}
              label={isRegionId(region) ? regionName(region) : region}
              value={parseNumber(seconds) ?? null}
              {...{ min, max, step }}
              format={words.seconds}
              error={errors(`seconds.${region}`)}
              onChange={(value) =>
                onChange({ seconds: { ...draft.seconds, [region]: String(value) } })
              }
            />
          ))}
        </div>
      </FieldSet>
    </>
  );
}

function Total({ draft }: { readonly draft: StretchDraft }) {
  const seconds = draftSeconds(draft);
  return (
    <div class={styles.total}>
      <p class={styles.sum} role="status">
        {seconds > 0 ? words.total(seconds) : words.noTotal}
      </p>
      {seconds > 0 && <p class={styles.caption}>{words.totalHint}</p>}
      <p class={styles.caption}>
        {words.dose} <span class={styles.basis}>{words.doseBasis}</span>
      </p>
      <p class={styles.caption}>
        {words.ceiling} <span class={styles.basis}>{words.ceilingBasis}</span>
      </p>
    </div>
  );
}
