import { measures } from '../../core/measures';
import { fromMl, toMl } from '../../core/units';
import { controlId } from '../../ui/form/form-errors';
import { formatMl } from '../../ui/format';
import { Stepper } from '../../ui/stepper';
import { checkInWords as words } from './check-in-words';
import type { RowProps } from './sleep-row';

/** One glass, by unit (App's choice). */
const glasses = { ml: 250, 'fl-oz': 8 } as const;

/** Water to add to the day, a glass a press; what is noted already stands beside the label. */
export function WaterRow({ draft, errors, onChange, before }: RowProps) {
  const unit = draft.waterUnit;
  const glass = glasses[unit];
  const format = (amount: number) => formatMl(toMl(amount, unit), unit);
  return (
    <div id={controlId('waterAmount')}>
      <Stepper
        label={words.water(
          before && before.drunkMl > 0 ? formatMl(before.drunkMl, unit) : undefined,
        )}
        value={draft.waterAmount === '' ? null : Number(draft.waterAmount)}
        min={glass}
        max={Math.floor(fromMl(measures.drink.max, unit) / glass) * glass}
        step={glass}
        start={glass}
        format={format}
        lessLabel={words.lessWater}
        moreLabel={words.moreWater}
        error={errors('waterAmount')}
        onChange={(amount) => onChange({ waterAmount: String(amount) })}
        onClear={() => onChange({ waterAmount: '' })}
      />
    </div>
  );
}
