import type { MiddleId, PairId } from './regions';

/** The nine areas of the Nordic questionnaire, top to bottom. Source: Kuorinka 1987. */
export const nordicAreas = [
  'neck',
  'shoulders',
  'elbows',
  'wrists-hands',
  'upper-back',
  'low-back',
  'hips-thighs',
  'knees',
  'ankles-feet',
] as const;

export type NordicArea = (typeof nordicAreas)[number];

const basesOfArea: Readonly<Record<NordicArea, readonly (PairId | MiddleId)[]>> = {
  neck: ['upper-trap', 'neck-front', 'neck-spine'],
  shoulders: ['shoulder-front', 'shoulder-rear'],
  elbows: ['elbow'],
  'wrists-hands': ['wrist', 'hand'],
  'upper-back': ['shoulder-blade', 'mid-trap', 'lat', 'upper-spine'],
  'low-back': ['lower-back', 'flank', 'lower-spine', 'sacrum'],
  'hips-thighs': [
    'hip-flexor',
    'hip-side',
    'hip-joint',
    'glute',
    'groin',
    'quad',
    'inner-thigh',
    'it-band',
    'hamstring',
  ],
  knees: ['knee'],
  'ankles-feet': ['ankle', 'foot', 'sole'],
};

/** The Nordic area a region lies in; null for head, chest, belly, upper and forearm, lower leg. */
export const nordicAreaOf = (base: PairId | MiddleId): NordicArea | null =>
  nordicAreas.find((area) => basesOfArea[area].includes(base)) ?? null;
