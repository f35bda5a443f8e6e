import { broadFigure } from '../../../src/ui/body-map/broad-figure';
import { outlinesOf } from '../../../src/ui/body-map/drawing-outlines';
import type { View } from '../../../src/ui/body-map/figure';
import { narrowFigure } from '../../../src/ui/body-map/narrow-figure';

export const figures = [broadFigure, narrowFigure];

const views: readonly View[] = ['front', 'back'];

export const drawings = figures.flatMap((figure) =>
  views.map((view) => ({
    name: `${figure.id} ${view}`,
    figure,
    view,
    drawing: figure[view],
    outlines: outlinesOf(figure[view]),
  })),
);
