import { type MiddleId, type PairId, type RegionId, regionOf, regionsOfBase } from './regions';

type Base = PairId | MiddleId;

/** Regions that touch on the same side of the body, each pair once. */
const touching: readonly (readonly [Base, Base])[] = [
  ['temple', 'jaw'],
  ['jaw', 'neck-front'],
  ['neck-front', 'upper-trap'],
  ['neck-front', 'chest'],
  ['neck-spine', 'upper-trap'],
  ['neck-spine', 'upper-spine'],
  ['upper-trap', 'mid-trap'],
  ['upper-trap', 'shoulder-front'],
  ['upper-trap', 'shoulder-rear'],
  ['upper-trap', 'chest'],
  ['shoulder-front', 'shoulder-rear'],
  ['shoulder-front', 'chest'],
  ['shoulder-front', 'biceps'],
  ['shoulder-rear', 'shoulder-blade'],
  ['shoulder-rear', 'triceps'],
  ['shoulder-blade', 'mid-trap'],
  ['shoulder-blade', 'lat'],
  ['shoulder-blade', 'triceps'],
  ['mid-trap', 'upper-spine'],
  ['mid-trap', 'lat'],
  ['lat', 'upper-spine'],
  ['lat', 'lower-back'],
  ['lat', 'flank'],
  ['lat', 'side-abs'],
  ['upper-spine', 'lower-spine'],
  ['lower-spine', 'lower-back'],
  ['lower-spine', 'sacrum'],
  ['lower-back', 'flank'],
  ['lower-back', 'hip-side'],
  ['lower-back', 'sacrum'],
  ['flank', 'hip-side'],
  ['flank', 'side-abs'],
  ['sacrum', 'glute'],
  ['chest', 'abs'],
  ['chest', 'side-abs'],
  ['abs', 'side-abs'],
  ['abs', 'hip-flexor'],
  ['side-abs', 'hip-flexor'],
  ['abs', 'groin'],
  ['biceps', 'triceps'],
  ['biceps', 'elbow'],
  ['triceps', 'elbow'],
  ['elbow', 'forearm'],
  ['forearm', 'wrist'],
  ['wrist', 'hand'],
  ['hip-flexor', 'groin'],
  ['hip-flexor', 'hip-joint'],
  ['hip-flexor', 'inner-thigh'],
  ['hip-flexor', 'quad'],
  ['hip-joint', 'quad'],
  ['hip-joint', 'glute'],
  ['hip-joint', 'hip-side'],
  ['hip-joint', 'it-band'],
  ['groin', 'inner-thigh'],
  ['hip-side', 'glute'],
  ['glute', 'hamstring'],
  ['glute', 'inner-thigh'],
  ['glute', 'it-band'],
  ['quad', 'inner-thigh'],
  ['quad', 'it-band'],
  ['quad', 'knee'],
  ['inner-thigh', 'hamstring'],
  ['it-band', 'hamstring'],
  ['hamstring', 'calf'],
  ['knee', 'shin'],
  ['knee', 'calf'],
  ['shin', 'calf'],
  ['shin', 'ankle'],
  ['calf', 'soleus'],
  ['soleus', 'ankle'],
  ['ankle', 'foot'],
  ['foot', 'sole'],
];

/** Pairs whose two sides meet in the middle of the body. */
const meeting: readonly PairId[] = ['neck-front', 'chest', 'abs', 'groin', 'inner-thigh', 'glute'];

function basesBeside(base: Base): Base[] {
  return touching.flatMap(([one, other]) => {
    if (one === base) return [other];
    return other === base ? [one] : [];
  });
}

/** The regions that touch a region: of its own side, or of both where it lies in the middle. */
export function neighboursOf(id: RegionId): RegionId[] {
  const { base, side, opposite } = regionOf(id);
  const isOnItsSide = (other: RegionId) =>
    side === 'middle' || ['middle', side].includes(regionOf(other).side);
  const beside = basesBeside(base).flatMap(regionsOfBase).filter(isOnItsSide);
  return meeting.some((pair) => pair === base) ? [...beside, opposite] : beside;
}
