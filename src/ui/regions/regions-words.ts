import type { BodyWay } from '../../core/preferences';
import { formatCount } from '../format';

export const regionsWords = {
  find: 'Find a muscle',
  notFound: 'No muscle by that name. Try a shorter word.',
  found: (rows: number) => formatCount(rows, { one: 'row found', other: 'rows found' }),
  yourLeft: 'Your left',
  yourRight: 'Your right',
  region: 'Muscle or joint',
  soreLately: 'Sore now or lately',

  ways: 'Way to choose',
  wayNames: { map: 'Map', list: 'List' } satisfies Record<BodyWay, string>,
  views: 'Side of the body',
  figureHint: 'Both show the same areas. You can change it in Settings.',
  mapFailed: 'The map could not be loaded. The list says the same.',
  mapHint: 'Tap an area to choose it, tap again to let it go.',

  choose: 'Choose regions',
  change: 'Change regions',
  none: 'None chosen',
  remove: (region: string) => `Remove ${region}`,
  done: 'Done',
  doneWith: (count: number) =>
    count === 0 ? 'Done' : `Done, ${formatCount(count, { one: 'region', other: 'regions' })}`,
  removed: (region: string) => `${region} removed`,

  unknown: '–',
  soreness: 'soreness',
  scored: (region: string, measure: string, score: string) =>
    score === '' ? `${region}, ${measure} not answered` : `${region}, ${measure} ${score} of 10`,
} as const;
