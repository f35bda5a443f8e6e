import { useState } from 'preact/hooks';
import { hasStrokes } from '../../core/drafts/massage-draft';
import { type MassageDraft, strokes } from '../../core/log/massage';
import { Stack } from '../../ui/columns';
import { Details } from '../../ui/details';
import { FieldSet } from '../../ui/field-set';
import { controlId } from '../../ui/form/form-errors';
import type { FieldsProps } from '../../ui/form/form-page';
import { NumberInput } from '../../ui/number-input';
import { TextArea } from '../../ui/text-input';
import styles from './massage-form.module.css';
import { massageWords as words } from './massage-words';
import { TensionFields } from './tension-fields';

type Fields = FieldsProps<MassageDraft>;

/** What not everybody notes, folded away until it is asked for, filled in, or needs a look. */
export function MassageDetails(fields: Fields) {
  const { draft, errors, onChange } = fields;
  const [open, setOpen] = useState(isFilled(draft));
  const problem = errors('price') ?? errors('movement') ?? errors('strokes');
  const isDone = draft.status === 'done';
  return (
    <Details
      summary={isDone ? words.details : words.bookingDetails}
      open={open || Boolean(problem)}
      onToggle={setOpen}
    >
      <Stack>
        {isDone && (
          <>
            <TensionFields {...fields} />
            {(hasStrokes(draft.modality) || draft.strokes.length > 0) && <Strokes {...fields} />}
            <TextArea
              id={controlId('movement')}
              label={words.movement}
              hint={words.movementHint}
              rows={2}
              value={draft.movement}
              error={errors('movement')}
              onInput={(movement) => onChange({ movement })}
            />
          </>
        )}
        <NumberInput
          id={controlId('price')}
          label={words.price}
          hint={words.priceHint}
          value={draft.price}
          error={errors('price')}
          onInput={(price) => onChange({ price })}
        />
      </Stack>
    </Details>
  );
}

const isFilled = (draft: MassageDraft): boolean =>
  draft.strokes.length > 0 ||
  [draft.movement, draft.price].some((text) => text !== '') ||
  [draft.tensionBefore, draft.tensionAfter].some((values) => Object.keys(values).length > 0);

/** The strokes of classic massage: what they are in plain words, the trade's name small below. */
function Strokes({ draft, errors, onChange }: Fields) {
  const toggled = (id: string, on: boolean) =>
    strokes
      .map((stroke) => stroke.id)
      .filter((other) => (other === id ? on : draft.strokes.includes(other)));
  return (
    <FieldSet id={controlId('strokes')} legend={words.strokes} error={errors('strokes')}>
      <div class={styles.strokes}>
        {strokes.map(({ id, name, term }) => (
          <label class={styles.stroke} key={id}>
            <input
              type="checkbox"
              checked={draft.strokes.includes(id)}
              onChange={(event) => onChange({ strokes: toggled(id, event.currentTarget.checked) })}
            />
            <span>
              {name}
              <small>{term}</small>
            </span>
          </label>
        ))}
      </div>
    </FieldSet>
  );
}
