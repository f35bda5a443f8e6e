import { type MiddleId, type PairId, type RegionId, regionOf } from '../regions';
import { type StretchRow, stretchRows } from './stretch-rows';

export type StretchId = keyof typeof stretchRows;

export interface LibraryStretch extends StretchRow {
  readonly id: StretchId;
}

const rows: Readonly<Record<StretchId, StretchRow>> = stretchRows;

export const isStretchId = (text: string): text is StretchId => Object.hasOwn(stretchRows, text);

/** A stretch of the library by its id. */
export const stretchOf = (id: StretchId): LibraryStretch => ({ id, ...rows[id] });

/** Every stretch, in the order of the body from the neck down. */
export const stretchLibrary: readonly LibraryStretch[] = Object.keys(stretchRows)
  .filter(isStretchId)
  .map(stretchOf);

/**
 * Regions that no stretch reaches, and why: joints and bone have no muscle to lengthen, and the
 * muscles of temple and jaw are not reached by a position of the body (App's choice).
 */
export const notStretched = {
  temple: 'small-muscle',
  jaw: 'small-muscle',
  elbow: 'joint',
  knee: 'joint',
  'hip-joint': 'joint',
  sacrum: 'bone',
} as const satisfies Partial<Record<PairId | MiddleId, 'joint' | 'bone' | 'small-muscle'>>;

/** The stretches that reach a region, those felt there most first. */
export function stretchesFor(region: RegionId): LibraryStretch[] {
  const { base } = regionOf(region);
  const rank = ({ regions }: LibraryStretch) => regions.indexOf(base);
  return stretchLibrary.filter((one) => rank(one) >= 0).sort((a, b) => rank(a) - rank(b));
}
