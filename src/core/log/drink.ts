import type { VolumeUnit } from '../units';
import type { Entry, EntryDraft } from './entry';

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
