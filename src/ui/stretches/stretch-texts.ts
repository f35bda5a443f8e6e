import type { StretchId } from '../../core/stretches/stretch-library';
import { legTexts } from './leg-texts';
import { neckArmTexts } from './neck-arm-texts';
import type { StretchTexts } from './stretch-text';
import { trunkTexts } from './trunk-texts';

/** Steps, easier and stronger form and when not, for every stretch of the library. */
export const stretchTexts: StretchTexts<StretchId> = {
  ...neckArmTexts,
  ...trunkTexts,
  ...legTexts,
};
