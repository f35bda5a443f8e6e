import { drinks } from '../../core/log/drink';

/** What was drunk, as it stands within a sentence: "water", or the person's own name for it. */
export function drinkName({ what, name }: { readonly what: string; readonly name?: string }) {
  const row = drinks.find(({ id }) => id === what);
  return name || (row?.name ?? '').toLowerCase();
}
