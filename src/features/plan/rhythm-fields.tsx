import { usualInterval } from '../../core/drafts/plan-draft';
import type { PlanDraft } from '../../core/log/plan';
import { measures } from '../../core/measures';
import { parseNumber } from '../../core/number';
import type { FieldsProps } from '../../ui/form/form-page';
import { Stepper } from '../../ui/stepper';
import { BasisLine } from './basis-line';
import styles from './plan.module.css';
import { preferences } from './plan-state';
import { planWords as words } from './plan-words';

/** Days between massages, beside what the person's profile starts with. */
export function RhythmFields({ draft, errors, onChange }: FieldsProps<PlanDraft>) {
  const { min, max, step } = measures.intervalDays;
  const known = preferences.value;
  const usual = known && usualInterval(known.profile);
  return (
    <div class={styles.group}>
      <Stepper
        label={words.interval}
        value={parseNumber(draft.intervalDays) ?? null}
        {...{ min, max, step }}
        start={usual?.value}
        format={words.days}
        size="large"
        error={errors('intervalDays')}
        onChange={(days) => onChange({ intervalDays: String(Math.round(days)) })}
      />
      {usual && (
        <BasisLine
          text={words.suggested(usual.value, known.profile !== null)}
          basis={known.profile === null ? 'app-choice' : usual.basis}
        />
      )}
    </div>
  );
}
