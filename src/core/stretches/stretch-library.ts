import { type MiddleId, type PairId, type RegionId, regionOf } from '../regions';
import type { Basis } from '../rules/constants';
import type { DoseKind } from './stretch-dose';

export type Posture = 'standing' | 'seated' | 'floor';
export type StretchPlace = 'desk' | 'floor';

export interface StretchRow {
  /** What it reaches, the area it is felt in most first. */
  readonly regions: readonly (PairId | MiddleId)[];
  /** Whether each side is done on its own. */
  readonly sided: boolean;
  readonly posture: Posture;
  /** `desk`: can be done in work clothes beside a desk. */
  readonly place: StretchPlace;
  readonly dose: DoseKind;
  readonly basis: Basis;
}

/** Ids are frozen: records and routines keep them. */
const library = {
  'neck-side-bend': {
    regions: ['upper-trap'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'short',
    basis: 'guideline',
  },
  'doorway-chest': {
    regions: ['chest', 'shoulder-front'],
    sided: false,
    posture: 'standing',
    place: 'desk',
    dose: 'long',
    basis: 'guideline',
  },
  'childs-pose': {
    regions: ['lower-back', 'lat'],
    sided: false,
    posture: 'floor',
    place: 'floor',
    dose: 'long',
    basis: 'guideline',
  },
  'seated-figure-four': {
    regions: ['glute', 'hip-side'],
    sided: true,
    posture: 'seated',
    place: 'desk',
    dose: 'long',
    basis: 'guideline',
  },
  'hip-flexor-lunge': {
    regions: ['hip-flexor'],
    sided: true,
    posture: 'floor',
    place: 'floor',
    dose: 'long',
    basis: 'guideline',
  },
  'standing-calf': {
    regions: ['calf'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'long',
    basis: 'guideline',
  },
} as const satisfies Readonly<Record<string, StretchRow>>;

export type StretchId = keyof typeof library;

export interface LibraryStretch extends StretchRow {
  readonly id: StretchId;
}

const rows: Readonly<Record<StretchId, StretchRow>> = library;

export const isStretchId = (text: string): text is StretchId => Object.hasOwn(library, text);

/** A stretch of the library by its id. */
export const stretchOf = (id: StretchId): LibraryStretch => ({ id, ...rows[id] });

/** Every stretch, in the order of the body from the neck down. */
export const stretchLibrary: readonly LibraryStretch[] = Object.keys(library)
  .filter(isStretchId)
  .map(stretchOf);

/** The stretches that reach a region, those felt there most first. */
export function stretchesFor(region: RegionId): LibraryStretch[] {
  const { base } = regionOf(region);
  const rank = ({ regions }: LibraryStretch) => regions.indexOf(base);
  return stretchLibrary.filter((one) => rank(one) >= 0).sort((a, b) => rank(a) - rank(b));
}
