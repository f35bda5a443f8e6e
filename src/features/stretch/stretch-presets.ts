import { USUAL_HOLD_SECONDS } from '../../core/drafts/stretch-draft';
import type { StretchMove } from '../../core/log/stretch';
import { type PairId, regionsOfBase } from '../../core/regions';
import type { FirstStretchId } from '../../ui/mannequin/figure';

export interface StretchPreset {
  readonly id: FirstStretchId;
  /** What is stretched, left and right alike. */
  readonly pairs: readonly PairId[];
}

/** One tap each: the stretches that have a figure, with the areas they reach. */
export const stretchPresets: readonly StretchPreset[] = [
  { id: 'neck-side-bend', pairs: ['upper-trap'] },
  { id: 'doorway-chest', pairs: ['chest'] },
  { id: 'childs-pose', pairs: ['lower-back', 'lat'] },
  { id: 'seated-figure-four', pairs: ['glute'] },
  { id: 'hip-flexor-lunge', pairs: ['hip-flexor'] },
  { id: 'standing-calf', pairs: ['calf'] },
];

/** The moves a preset adds: the usual seconds for each side of each area. */
export const movesOfPreset = ({ id, pairs }: StretchPreset): StretchMove[] =>
  pairs
    .flatMap((pair) => regionsOfBase(pair))
    .map((region) => ({ region, seconds: USUAL_HOLD_SECONDS, stretch: id }));
