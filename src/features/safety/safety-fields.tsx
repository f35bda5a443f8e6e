import { withItem } from '../../core/drafts/safety-answer-draft';
import {
  isAboutRegions,
  type SafetyAnswerDraft,
  type SafetyItem,
  safetyItemsOf,
} from '../../core/log/safety-answer';
import { today } from '../../platform/clock';
import { DateInput } from '../../ui/date-input';
import { FieldSet } from '../../ui/field-set';
import { controlId } from '../../ui/form/form-errors';
import type { FieldsProps } from '../../ui/form/form-page';
import { RegionPicker } from '../../ui/regions/region-picker';
import { TextInput } from '../../ui/text-input';
import { AdviceNotes } from './advice-notes';
import styles from './safety.module.css';
import { itemWords, questionWords, safetyWords as words } from './safety-words';

interface SafetyFieldsProps extends FieldsProps<SafetyAnswerDraft> {
  readonly hideLegend?: boolean;
}

/** One question's items; what to do appears under an item as soon as it is ticked. */
export function SafetyFields(props: SafetyFieldsProps) {
  const { draft, errors, onChange, hideLegend } = props;
  const { title, hint } = questionWords[draft.question];
  const isCondition = draft.question === 'conditions' && draft.items.length > 0;
  return (
    <>
      <FieldSet
        id={controlId(`items-${draft.question}`)}
        legend={<span class={styles.question}>{title}</span>}
        hideLegend={hideLegend}
        hint={hint}
        error={errors('items')}
      >
        {safetyItemsOf(draft.question).map((item) => (
          <ItemRow
            key={item}
            item={item}
            isTrue={draft.items.includes(item)}
            onChange={(isTrue) => onChange(withItem(draft, item, isTrue))}
          />
        ))}
      </FieldSet>
      {draft.items.some(isAboutArea) && (
        <div class={styles.cleared}>
          <RegionPicker
            id={controlId('regions')}
            legend={words.where}
            hint={words.whereHint}
            values={draft.regions ?? []}
            error={errors('regions')}
            onChange={(regions) => onChange({ regions })}
          />
        </div>
      )}
      {isCondition && (
        <div class={styles.cleared}>
          <ClearanceFields {...props} />
        </div>
      )}
    </>
  );
}

const isAboutArea = (item: string): boolean =>
  safetyItemsOf('signs').some((id) => id === item && isAboutRegions(id));

interface ItemRowProps {
  readonly item: SafetyItem;
  readonly isTrue: boolean;
  readonly onChange: (isTrue: boolean) => void;
}

function ItemRow({ item, isTrue, onChange }: ItemRowProps) {
  const { title, detail } = itemWords[item];
  return (
    <div class={styles.item}>
      <label class={styles.label}>
        <input
          class={styles.box}
          type="checkbox"
          checked={isTrue}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class={styles.words}>
          <span class={styles.title}>{title}</span>
          {detail && <span class={styles.detail}>{detail}</span>}
        </span>
      </label>
      {isTrue && <AdviceNotes items={[item]} />}
    </div>
  );
}

/** A clinician's or therapist's word that massage is fine: who, when, and maybe where. */
function ClearanceFields({ draft, errors, onChange }: FieldsProps<SafetyAnswerDraft>) {
  return (
    <FieldSet id={controlId('cleared')} legend={words.cleared}>
      <div class={styles.clearance}>
        <TextInput
          id={controlId('clearedBy')}
          label={words.clearedBy}
          value={draft.clearedBy}
          error={errors('clearedBy')}
          onInput={(clearedBy) => onChange({ clearedBy })}
        />
        <DateInput
          id={controlId('clearedDay')}
          label={words.clearedDay}
          value={draft.clearedDay}
          max={today.value}
          error={errors('clearedDay')}
          onInput={(clearedDay) => onChange({ clearedDay })}
        />
        <RegionPicker
          id={controlId('clearedRegions')}
          legend={words.clearedRegions}
          hint={words.clearedRegionsHint}
          values={draft.clearedRegions}
          onChange={(clearedRegions) => onChange({ clearedRegions })}
        />
      </div>
    </FieldSet>
  );
}
