import type { MiddleId, PairId } from '../regions';
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
  /** The ground for the choice of this stretch; its dose has one of its own. */
  readonly basis: Basis;
}

/**
 * The stretches, from the neck down. Ids are frozen: records and routines keep them. Which stretch is
 * for which region is what anatomy books and classes commonly teach.
 */
export const stretchRows = {
  'neck-side-bend': {
    regions: ['upper-trap'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'short',
    basis: 'common-practice',
  },
  'armpit-look': {
    regions: ['upper-trap'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'short',
    basis: 'common-practice',
  },
  'chin-to-chest': {
    regions: ['neck-spine', 'upper-trap'],
    sided: false,
    posture: 'standing',
    place: 'desk',
    dose: 'short',
    basis: 'common-practice',
  },
  'neck-turn': {
    regions: ['neck-front'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'short',
    basis: 'common-practice',
  },
  'cross-body-arm': {
    regions: ['shoulder-rear', 'shoulder-blade'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'long',
    basis: 'common-practice',
  },
  'overhead-triceps': {
    regions: ['triceps', 'lat'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'long',
    basis: 'common-practice',
  },
  'clasp-behind-back': {
    regions: ['shoulder-front', 'chest', 'biceps'],
    sided: false,
    posture: 'standing',
    place: 'desk',
    dose: 'short',
    basis: 'common-practice',
  },
  'doorway-chest': {
    regions: ['chest', 'shoulder-front'],
    sided: false,
    posture: 'standing',
    place: 'desk',
    dose: 'long',
    basis: 'common-practice',
  },
  'wrist-flexor': {
    regions: ['forearm', 'hand'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'short',
    basis: 'common-practice',
  },
  'wrist-extensor': {
    regions: ['forearm'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'short',
    basis: 'common-practice',
  },
  'prayer-hands': {
    regions: ['wrist', 'hand'],
    sided: false,
    posture: 'standing',
    place: 'desk',
    dose: 'short',
    basis: 'common-practice',
  },
  'round-upper-back': {
    regions: ['mid-trap', 'upper-spine'],
    sided: false,
    posture: 'seated',
    place: 'desk',
    dose: 'short',
    basis: 'common-practice',
  },
  'seated-twist': {
    regions: ['side-abs', 'upper-spine'],
    sided: true,
    posture: 'seated',
    place: 'desk',
    dose: 'short',
    basis: 'common-practice',
  },
  'standing-side-bend': {
    regions: ['flank', 'side-abs', 'lat'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'short',
    basis: 'common-practice',
  },
  'desk-hang': {
    regions: ['lat', 'hamstring'],
    sided: false,
    posture: 'standing',
    place: 'desk',
    dose: 'long',
    basis: 'common-practice',
  },
  'cat-back': {
    regions: ['upper-spine', 'lower-back', 'mid-trap'],
    sided: false,
    posture: 'floor',
    place: 'floor',
    dose: 'short',
    basis: 'common-practice',
  },
  'childs-pose': {
    regions: ['lower-back', 'lat'],
    sided: false,
    posture: 'floor',
    place: 'floor',
    dose: 'long',
    basis: 'common-practice',
  },
  'seated-fold': {
    regions: ['lower-back', 'lower-spine'],
    sided: false,
    posture: 'seated',
    place: 'desk',
    dose: 'long',
    basis: 'common-practice',
  },
  'knees-to-chest': {
    regions: ['lower-back', 'glute', 'lower-spine'],
    sided: false,
    posture: 'floor',
    place: 'floor',
    dose: 'long',
    basis: 'common-practice',
  },
  'prone-press-up': {
    regions: ['abs'],
    sided: false,
    posture: 'floor',
    place: 'floor',
    dose: 'short',
    basis: 'common-practice',
  },
  'seated-figure-four': {
    regions: ['glute', 'hip-side'],
    sided: true,
    posture: 'seated',
    place: 'desk',
    dose: 'long',
    basis: 'common-practice',
  },
  'crossed-leg-lean': {
    regions: ['it-band', 'hip-side'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'long',
    basis: 'common-practice',
  },
  'hip-flexor-lunge': {
    regions: ['hip-flexor'],
    sided: true,
    posture: 'floor',
    place: 'floor',
    dose: 'long',
    basis: 'common-practice',
  },
  'standing-quad': {
    regions: ['quad', 'hip-flexor'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'long',
    basis: 'common-practice',
  },
  'side-lunge': {
    regions: ['inner-thigh', 'groin'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'long',
    basis: 'common-practice',
  },
  butterfly: {
    regions: ['inner-thigh', 'groin'],
    sided: false,
    posture: 'floor',
    place: 'floor',
    dose: 'long',
    basis: 'common-practice',
  },
  'seated-hamstring': {
    regions: ['hamstring'],
    sided: true,
    posture: 'seated',
    place: 'desk',
    dose: 'long',
    basis: 'common-practice',
  },
  'lying-hamstring': {
    regions: ['hamstring'],
    sided: true,
    posture: 'floor',
    place: 'floor',
    dose: 'long',
    basis: 'common-practice',
  },
  'downward-dog': {
    regions: ['calf', 'hamstring'],
    sided: false,
    posture: 'floor',
    place: 'floor',
    dose: 'short',
    basis: 'common-practice',
  },
  'standing-calf': {
    regions: ['calf'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'long',
    basis: 'common-practice',
  },
  'bent-knee-calf': {
    regions: ['soleus', 'ankle'],
    sided: true,
    posture: 'standing',
    place: 'desk',
    dose: 'long',
    basis: 'common-practice',
  },
  'heel-sit': {
    regions: ['shin', 'foot'],
    sided: false,
    posture: 'floor',
    place: 'floor',
    dose: 'short',
    basis: 'common-practice',
  },
  'toe-sit': {
    regions: ['sole'],
    sided: false,
    posture: 'floor',
    place: 'floor',
    dose: 'short',
    basis: 'common-practice',
  },
} as const satisfies Readonly<Record<string, StretchRow>>;
