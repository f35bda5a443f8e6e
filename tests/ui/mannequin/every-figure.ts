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

const mobilityIds = [
  'knee-to-wall',
  'sit-and-reach',
  'chair-sit-and-reach',
  'back-scratch',
  'neck-rotation',
] as const;

export const figureIds = [...stretchIds, ...mobilityIds, 'run', 'walk', 'lift', 'desk'] as const;

export const everyFigure: readonly Figure[] = figureIds.map((id: FigureId) => figureById(id));
