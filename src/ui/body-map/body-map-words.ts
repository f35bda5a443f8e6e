import type { FigureId } from '../../core/figures';
import { type RegionId, regionName } from '../../core/regions';
import { formatList, formatNumber } from '../format';
import type { View } from './figure';

const viewNames: Readonly<Record<View, string>> = {
  front: 'Front of the body',
  back: 'Back of the body',
};

const shortViewNames: Readonly<Record<View, string>> = { front: 'Front', back: 'Back' };

const figureNames: Readonly<Record<FigureId, string>> = {
  broad: 'Broad shoulders',
  narrow: 'Narrow shoulders',
};

const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

export const bodyMapWords = {
  view: (view: View) => viewNames[view],
  shortView: (view: View) => shortViewNames[view],
  yourLeft: 'Your left',
  yourRight: 'Your right',
  left: 'L',
  right: 'R',
  value: (value: number) => formatNumber(value, 1),
  /** The whole picture in words: "Back of the body: left calf 6 of 10 and right glute 3 of 10". */
  picture: (view: View, sore: readonly (readonly [RegionId, number])[]) => {
    if (sore.length === 0) return `${viewNames[view]}, nothing marked`;
    const items = sore.map(
      ([id, value]) => `${inSentence(regionName(id))} ${formatNumber(value, 1)} of 10`,
    );
    return `${viewNames[view]}: ${formatList(items)}`;
  },

  measure: 'soreness',
  region: (id: RegionId, measure: string, value: number | undefined, ghost: number | undefined) => {
    const name = regionName(id);
    if (value !== undefined) return `${name}, ${measure} ${formatNumber(value, 1)} of 10`;
    return ghost
      ? `${name}, not marked, last time ${formatNumber(ghost, 1)} of 10`
      : `${name}, not marked`;
  },
  choice: (name: string, isChosen: boolean) => `${name}, ${isChosen ? 'chosen' : 'not chosen'}`,
  chooseKeys: 'Arrow keys move, Enter chooses.',
  keys: 'Arrow keys move, digits set a value, Enter opens.',
  near: 'Or did you mean',
  legend: 'Soreness, 0 to 10',

  figureLegend: 'Which figure should the map show?',
  figure: (id: FigureId) => figureNames[id],
} as const;
