import type { Figure, FirstFigureId } from './figure';
import { mirror } from './mirror';
import { mobilityFigures } from './mobility-poses';
import type { Side } from './pose';
import { stretches } from './poses';
import { stills } from './stills';

const written: Readonly<Record<FirstFigureId, Omit<Figure, 'id' | 'mirrored'>>> = {
  ...stretches,
  ...stills,
  ...mobilityFigures,
};

const sides = { left: 'L', right: 'R' } as const satisfies Record<string, Side>;

/** The figure as it was written. */
export const figureById = (id: FirstFigureId): Figure => ({ id, mirrored: false, ...written[id] });

/** The figure for this side; one that works both sides or none stays as it is. */
export const figureForSide = (figure: Figure, side: keyof typeof sides): Figure =>
  figure.works && figure.works !== sides[side] ? mirror(figure) : figure;
