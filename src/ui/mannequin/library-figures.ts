import type { StretchId } from '../../core/stretches/stretch-library';
import { armPoses } from './arm-poses';
import type { Figure } from './figure';
import { hipPoses } from './hip-poses';
import { legPoses } from './leg-poses';
import { neckPoses } from './neck-poses';
import { stretches } from './poses';
import { trunkPoses } from './trunk-poses';

const written: Readonly<Record<StretchId, Omit<Figure, 'id' | 'mirrored'>>> = {
  ...stretches,
  ...neckPoses,
  ...armPoses,
  ...trunkPoses,
  ...hipPoses,
  ...legPoses,
};

/** The figure of a stretch. It brings every pose along: import it when a page needs one. */
export const libraryFigure = (id: StretchId): Figure => ({ id, mirrored: false, ...written[id] });
