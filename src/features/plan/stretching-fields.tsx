import { type PlanDraft, stretchGoals } from '../../core/log/plan';
import { ChipGroup } from '../../ui/chip-group';
import { controlId } from '../../ui/form/form-errors';
import type { FieldsProps } from '../../ui/form/form-page';
import { RegionPicker } from '../../ui/regions/region-picker';
import { BasisLine } from './basis-line';
import styles from './plan.module.css';
import { doseWords, goalWords, planWords as words } from './plan-words';

/** Areas to stretch and what for; the dose that goes with the goal stands below. */
export function StretchingFields({ draft, errors, onChange }: FieldsProps<PlanDraft>) {
  const goal = stretchGoals.find((id) => id === draft.goal);
  return (
    <>
      <RegionPicker
        id={controlId('regions')}
        legend={words.regions}
        values={draft.regions}
        error={errors('regions')}
        onChange={(regions) => onChange({ regions })}
      />
      <div class={styles.group}>
        <ChipGroup
          legend={words.goal}
          options={stretchGoals.map((value) => ({ value, label: goalWords[value] }))}
          value={goal}
          error={errors('goal')}
          onChange={(chosen) => onChange({ goal: chosen })}
        />
        {goal && <BasisLine {...doseWords[goal]} />}
      </div>
    </>
  );
}
