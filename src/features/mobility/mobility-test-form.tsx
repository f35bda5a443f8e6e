import {
  bestTyped,
  choiceOfTest,
  previousMobilityTest,
} from '../../core/drafts/mobility-test-draft';
import {
  bestTrial,
  type MobilitySide,
  type MobilityTestDraft,
  type MobilityTestId,
  mobilityTestIds,
  mobilityTestOf,
  mobilityTests,
} from '../../core/log/mobility-test';
import { dayStartHour, today } from '../../platform/clock';
import { ChipGroup } from '../../ui/chip-group';
import { Details } from '../../ui/details';
import { FieldSet } from '../../ui/field-set';
import { controlId } from '../../ui/form/form-errors';
import { type FieldsProps, FormPage } from '../../ui/form/form-page';
import type { FormProps } from '../../ui/form/form-props';
import { NoteField } from '../../ui/form/note-field';
import { WhenFields } from '../../ui/form/when-fields';
import { formatDay } from '../../ui/format';
import { LazyMannequin } from '../../ui/mannequin/lazy-mannequin';
import { NumberInput } from '../../ui/number-input';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import styles from './mobility-test.module.css';
import { mobilityTestForm, recentMobilityTests } from './mobility-test-state';
import { sideWords, testWords, valueWords, mobilityWords as words } from './mobility-test-words';

/** Add or edit a mobility test. */
export function MobilityTestForm({ id, wishes, backHref, onSaved }: FormProps<'mobility-test'>) {
  return (
    <FormPage
      make={() => mobilityTestForm(id, wishes)}
      title={id ? words.editTitle : words.newTitle}
      lead={words.lead}
      backHref={backHref}
      onSaved={onSaved}
    >
      {(fields) => <MobilityTestFields {...fields} editedId={id} />}
    </FormPage>
  );
}

interface MobilityTestFieldsProps extends FieldsProps<MobilityTestDraft> {
  readonly editedId: string | undefined;
}

const sides: readonly MobilitySide[] = ['left', 'right'];

function MobilityTestFields(props: MobilityTestFieldsProps) {
  const { draft, errors, onChange, editedId } = props;
  const test = mobilityTestIds.find((id) => id === draft.test) ?? 'knee-to-wall';
  const row = mobilityTestOf(test);
  return (
    <>
      <Select
        id={controlId('test')}
        label={words.test}
        options={mobilityTests.map(({ id, name }) => ({ value: id, label: name }))}
        value={test}
        error={errors('test')}
        onChange={(chosen) => onChange(choiceOfTest(chosen))}
      />
      <Steps test={test} side={sides.find((side) => side === draft.side)} />
      {row.sides && (
        <ChipGroup
          legend={words.side}
          hint={testWords[test].sideHint}
          options={sides.map((value) => ({ value, label: sideWords[value] }))}
          value={sides.find((side) => side === draft.side)}
          error={errors('side')}
          onChange={(side) => onChange({ side })}
        />
      )}
      {row.protocols.length > 1 && (
        <Select
          id={controlId('protocol')}
          label={words.protocol}
          hint={words.protocolHint}
          options={row.protocols.map(({ id, name }) => ({ value: id, label: name }))}
          value={row.protocols.find(({ id }) => id === draft.protocol)?.id}
          error={errors('protocol')}
          onChange={(protocol) => onChange({ protocol })}
        />
      )}
      <Trials test={test} draft={draft} errors={errors} onChange={onChange} />
      <Results test={test} draft={draft} editedId={editedId} />
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

interface StepsProps {
  readonly test: MobilityTestId;
  readonly side: MobilitySide | undefined;
}

const moments = [0, 1] as const;

function Steps({ test, side = 'left' }: StepsProps) {
  const { steps, note } = testWords[test];
  return (
    <Details summary={words.how} key={test} open>
      <div class={styles.figures}>
        {moments.map((at) => (
          <figure key={at}>
            <div>
              <LazyMannequin figure={test} side={side} at={at} decorative={at === 0} />
            </div>
            <figcaption>{at === 0 ? words.start : words.end}</figcaption>
          </figure>
        ))}
      </div>
      <ol class={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {note && <p class={styles.caption}>{note}</p>}
      <p class={styles.caption}>{words.sameTime}</p>
    </Details>
  );
}

interface TrialsProps extends FieldsProps<MobilityTestDraft> {
  readonly test: MobilityTestId;
}

function Trials({ test, draft, errors, onChange }: TrialsProps) {
  const { unit, min } = mobilityTestOf(test);
  const change = (changed: number, text: string) =>
    onChange({ trials: draft.trials.map((trial, index) => (index === changed ? text : trial)) });
  return (
    <FieldSet id={controlId('trials')} legend={words.trials} hint={words.trialsHint}>
      <div class={styles.trials}>
        {draft.trials.map((trial, index) => {
          const shared = {
            id: controlId(`trials.${index}`),
            value: trial,
            error: errors(`trials.${index}`),
            onInput: (text: string) => change(index, text),
          };
          // Number pads of phones lack a minus sign: below zero needs the whole keyboard.
          return min < 0 ? (
            <TextInput key={shared.id} {...shared} label={words.trialIn(index + 1, unit)} />
          ) : (
            <NumberInput
              key={shared.id}
              {...shared}
              label={words.trial(index + 1)}
              unit={words.unit(unit)}
            />
          );
        })}
      </div>
    </FieldSet>
  );
}

interface ResultsProps {
  readonly test: MobilityTestId;
  readonly draft: MobilityTestDraft;
  readonly editedId: string | undefined;
}

/** The best try and the one before: two numbers side by side, no verdict. */
function Results({ test, draft, editedId }: ResultsProps) {
  const { unit } = mobilityTestOf(test);
  const best = bestTyped(draft.trials);
  const earlier = recentMobilityTests.value;
  const last = earlier && previousMobilityTest(earlier, draft, editedId);
  return (
    <div class={styles.results}>
      <p class={styles.best} role="status">
        {best === undefined ? words.noBest : words.best(best, unit)}
      </p>
      {earlier && (
        <p class={styles.caption}>
          {last
            ? words.last(
                valueWords(bestTrial(last), unit),
                formatDay(last.day, 'date', today.value),
              )
            : words.first}
        </p>
      )}
    </div>
  );
}
