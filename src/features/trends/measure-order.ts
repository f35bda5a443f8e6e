import type { ChoiceGroup } from '../../ui/select';
import { wordsOf } from './measure-words';
import type { Measure, MeasureId } from './trends-measures';
import { trendsWords as words } from './trends-words';

/** The same list with one entry a place up or down. */
export function movedBy<Item>(list: readonly Item[], place: number, by: -1 | 1): Item[] {
  const [item, other] = [list[place], list[place + by]];
  if (item === undefined || other === undefined) return [...list];
  return list.map((entry, index) => {
    if (index === place) return other;
    return index === place + by ? item : entry;
  });
}

const groups: readonly { readonly label: string; readonly holds: (id: MeasureId) => boolean }[] = [
  { label: words.ofRegions, holds: (id) => id.startsWith('region.') },
  { label: words.ofTests, holds: (id) => id.startsWith('mobility.') },
];

/** Measures to choose from, those of the whole person first. */
export function groupsOf(measures: readonly Measure[]): ChoiceGroup<MeasureId>[] {
  const choices = measures.map(({ id }) => ({ value: id, label: wordsOf(id).title }));
  const isGrouped = (id: MeasureId) => groups.some(({ holds }) => holds(id));
  return [
    { label: words.ofDays, options: choices.filter(({ value }) => !isGrouped(value)) },
    ...groups.map(({ label, holds }) => ({
      label,
      options: choices.filter(({ value }) => holds(value)),
    })),
  ].filter(({ options }) => options.length > 0);
}
