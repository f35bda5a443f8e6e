import { stretchLibrary } from '../../../src/core/stretches/stretch-library';
import type { Figure, FirstFigureId } from '../../../src/ui/mannequin/figure';
import { figureById } from '../../../src/ui/mannequin/figures';
import { libraryFigure } from '../../../src/ui/mannequin/library-figures';

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

const isFirst = (id: string): boolean => figureIds.some((first) => first === id);

/** The figures that come at once, and those that come with the library. */
export const everyFigure: readonly Figure[] = [
  ...figureIds.map((id: FirstFigureId) => figureById(id)),
  ...stretchLibrary.filter(({ id }) => !isFirst(id)).map(({ id }) => libraryFigure(id)),
];
