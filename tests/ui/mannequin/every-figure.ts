import type { Figure, FigureId } from '../../../src/ui/mannequin/figure';
import { figureById } from '../../../src/ui/mannequin/figures';

export const stretchIds = [
  'neck-side-bend',
  'doorway-chest',
  'seated-figure-four',
  'standing-calf',
  'hip-flexor-lunge',
  'childs-pose',
] as const;

export const figureIds = [...stretchIds, 'run', 'walk', 'lift', 'desk'] as const;

export const everyFigure: readonly Figure[] = figureIds.map((id: FigureId) => figureById(id));
