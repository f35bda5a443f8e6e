import { known, type Result } from '../result';
import { toMl, type VolumeUnit } from '../units';
import type { Entry, EntryDraft, ParseContext, Problem } from './entry';
import { reading } from './reading';

/** What people drink. `other` carries a name of the person's own. */
export const drinks = [
  { id: 'water', name: 'Water' },
  { id: 'tea', name: 'Tea' },
  { id: 'coffee', name: 'Coffee' },
  { id: 'milk', name: 'Milk' },
  { id: 'juice', name: 'Juice' },
  { id: 'soft-drink', name: 'Soft drink' },
  { id: 'sports-drink', name: 'Sports drink' },
  { id: 'soup', name: 'Soup' },
  { id: 'beer', name: 'Beer' },
  { id: 'wine', name: 'Wine' },
  { id: 'other', name: 'Something else' },
] as const;

export type DrinkId = (typeof drinks)[number]['id'];
export const drinkIds: readonly DrinkId[] = drinks.map(({ id }) => id);

export interface Drink extends Entry {
  readonly ml: number;
  readonly what: DrinkId;
  readonly name?: string;
}

export interface DrinkDraft extends EntryDraft {
  readonly amount: string;
  readonly unit: VolumeUnit;
  readonly what: string;
  readonly name: string;
}

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
