import type { SleepDraft } from '../../core/log/sleep';
import { measures } from '../../core/measures';
import { TimeInput } from '../../ui/date-input';
import { controlId } from '../../ui/form/form-errors';
import type { FieldsProps } from '../../ui/form/form-page';
import { formatMinutes } from '../../ui/format';
import { readMinutes } from '../../ui/minutes-text';
import { NumberInput } from '../../ui/number-input';
import { Stepper } from '../../ui/stepper';
import styles from './sleep-form.module.css';
import { sleepWords as words } from './sleep-words';

type Fields = FieldsProps<SleepDraft>;
type TimeField = 'intoBed' | 'tried' | 'asleep' | 'awake' | 'outOfBed';
type NumberField = 'fallAsleepMinutes' | 'awakenings' | 'awakeMinutes';

interface OneField<Name> extends Fields {
  readonly name: Name;
  readonly label: string;
}

function Time({ name, label, draft, errors, onChange }: OneField<TimeField>) {
  return (
    <TimeInput
      id={controlId(name)}
      label={label}
      value={draft[name]}
      error={errors(name)}
      onInput={(time) => onChange({ [name]: time })}
    />
  );
}

interface CountProps extends OneField<NumberField> {
  readonly unit?: string;
}

function Count({ name, label, unit, draft, errors, onChange }: CountProps) {
  return (
    <NumberInput
      id={controlId(name)}
      label={label}
      unit={unit}
      keyboard="numeric"
      value={draft[name]}
      error={errors(name)}
      onInput={(text) => onChange({ [name]: text })}
    />
  );
}

/** When asleep and when awake. */
export function ShortTimes(fields: Fields) {
  return (
    <>
      <div class={styles.pair}>
        <Time {...fields} name="asleep" label={words.asleep} />
        <Time {...fields} name="awake" label={words.awake.short} />
      </div>
      <Wakings {...fields} />
    </>
  );
}

/** The times of the sleep diary (Carney 2012), in the order of the night. */
export function DiaryTimes(fields: Fields) {
  return (
    <>
      <div class={styles.pair}>
        <Time {...fields} name="intoBed" label={words.intoBed} />
        <Time {...fields} name="tried" label={words.tried} />
      </div>
      <Count
        {...fields}
        name="fallAsleepMinutes"
        label={words.fallAsleep}
        unit={words.minutesUnit}
      />
      <Wakings {...fields} />
      <div class={styles.pair}>
        <Time {...fields} name="awake" label={words.awake.full} />
        <Time {...fields} name="outOfBed" label={words.outOfBed} />
      </div>
    </>
  );
}

/** Waking in between: how often and how long in all. */
function Wakings(fields: Fields) {
  return (
    <div class={styles.pair}>
      <Count {...fields} name="awakenings" label={words.awakenings} />
      <Count {...fields} name="awakeMinutes" label={words.awakeMinutes} unit={words.minutesUnit} />
    </div>
  );
}

/** First press of the stepper, in minutes (App's choice). */
const START = { night: 480, nap: 20 } as const;

/** How long, where nothing else is noted. */
export function SleptLength({ draft, errors, onChange }: Fields) {
  const { min, max, step } = measures[draft.type === 'nap' ? 'napMinutes' : 'sleepMinutes'];
  const minutes = Number(draft.sleptMinutes);
  return (
    <Stepper
      label={words.slept}
      value={draft.sleptMinutes === '' || Number.isNaN(minutes) ? null : minutes}
      min={min}
      max={max}
      step={Math.min(step, 15)}
      start={START[draft.type]}
      format={formatMinutes}
      parse={readMinutes}
      error={errors('sleptMinutes')}
      onChange={(slept) => onChange({ sleptMinutes: String(slept) })}
    />
  );
}
