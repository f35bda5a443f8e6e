import { known, type Result } from '../result';
import { toMl } from '../units';
import { type Drink, type DrinkDraft, drinkIds } from './drink';
import type { ParseContext, Problem } from './entry';
import { reading } from './reading';

/** Reads a drink draft: an amount in the draft's own unit, stored in ml. */
export function parseDrink(draft: DrinkDraft, context: ParseContext): Result<Drink, Problem[]> {
  const read = reading(context);
  const entry = read.entry(draft);
  const ml = read.number('amount', draft.amount, 'drink', {
    required: true,
    convert: (typed) => toMl(typed, draft.unit),
  });
  const what = read.choice('what', draft.what, drinkIds, { required: true });
  const name = read.text('name', draft.name);
  return read.result({ entry, ml, what }, (needed) => ({
    ...needed.entry,
    ml: needed.ml,
    what: needed.what,
    ...known({ name }),
  }));
}
