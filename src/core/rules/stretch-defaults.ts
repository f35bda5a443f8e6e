import type { Profile } from '../preferences';
import { type PairId, type RegionId, regionsOfBase } from '../regions';

/** Areas a profile starts stretching, both sides, until the person sets a plan (App's choice). */
const pairsByProfile: Readonly<Record<Profile, readonly PairId[]>> = {
  athlete: ['calf', 'hamstring', 'hip-flexor', 'quad'],
  active: ['calf', 'hamstring', 'hip-flexor'],
  manual: ['lower-back', 'hamstring', 'hip-flexor', 'forearm'],
  desk: ['upper-trap', 'chest', 'hip-flexor'],
  tension: ['upper-trap', 'shoulder-blade', 'chest'],
};

/** The regions a profile starts with, left before right. */
export const defaultStretchRegions = (profile: Profile): RegionId[] =>
  pairsByProfile[profile].flatMap((pair) => regionsOfBase(pair));
