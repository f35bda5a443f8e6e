import { describe, expect, it } from 'vitest';
import type { Figure, FigureId } from '../../../src/ui/mannequin/figure';
import { figureById } from '../../../src/ui/mannequin/figures';
import { mirror } from '../../../src/ui/mannequin/mirror';
import { fingertips, heel, knee, type Sphere, toes } from '../../../src/ui/mannequin/parts';
import { bodySpheres, stand } from '../../../src/ui/mannequin/stand';
import { patchOf } from '../../../src/ui/mannequin/targets';
import { rotate } from '../../../src/ui/mannequin/vector';
import { everyFigure } from './every-figure';
import { libraryContacts } from './library-contacts';

const touchCm = 1.5;

const bothFeet = [heel('L'), toes('L'), heel('R'), toes('R')];
const bothHeels = [heel('L'), heel('R')];
const bothKnees = [knee('L'), toes('L'), knee('R'), toes('R')];

/** What rests on the floor at the start and at the end. A runner pushes off with one foot. */
const contacts: Readonly<Record<FigureId, { start: Sphere[]; end: Sphere[] }>> = {
  'neck-side-bend': { start: bothFeet, end: bothFeet },
  'doorway-chest': { start: bothFeet, end: bothFeet },
  'seated-figure-four': { start: [heel('R'), toes('R')], end: [heel('R'), toes('R')] },
  'standing-calf': { start: bothFeet, end: bothFeet },
  'hip-flexor-lunge': {
    start: [heel('L'), toes('L'), knee('R'), toes('R')],
    end: [heel('L'), toes('L'), knee('R'), toes('R')],
  },
  'childs-pose': { start: bothKnees, end: [...bothKnees, fingertips('L'), fingertips('R')] },
  'knee-to-wall': {
    start: bothFeet,
    end: [heel('L'), toes('L'), toes('R')],
  },
  'sit-and-reach': { start: bothHeels, end: bothHeels },
  'chair-sit-and-reach': {
    start: [heel('L'), heel('R'), toes('R')],
    end: [heel('L'), heel('R'), toes('R')],
  },
  'back-scratch': { start: bothFeet, end: bothFeet },
  'neck-rotation': { start: bothFeet, end: bothFeet },
  ...libraryContacts,
  run: { start: [toes('L')], end: [toes('L')] },
  walk: { start: [heel('L'), toes('R')], end: [heel('L'), toes('R')] },
  lift: { start: bothFeet, end: bothFeet },
  desk: { start: bothFeet, end: bothFeet },
};

const moments = [
  [0, 'start'],
  [1, 'end'],
] as const;

describe.each(everyFigure)('$id', (figure) => {
  it.each(moments)('at moment %d touches the floor where it rests', (t, moment) => {
    const { place } = stand(figure, t);
    for (const sphere of contacts[figure.id][moment]) {
      const lowest = place(sphere)[1] - sphere[4];
      expect(Math.abs(lowest), `${sphere[0]} is ${lowest} cm up`).toBeLessThanOrEqual(touchCm);
    }
  });

  it.each([0, 0.5, 1])('has nothing below the floor at moment %d', (t) => {
    const { place } = stand(figure, t);
    const lowest = Math.min(...bodySpheres.map((sphere) => place(sphere)[1] - sphere[4]));
    expect(lowest).toBeGreaterThan(-0.2);
  });
});

it('the anchor stays where it is while the figure moves', () => {
  const figure = figureById('standing-calf');
  for (const t of [0, 0.3, 1]) {
    const [x, , z] = stand(figure, t).place(['footR', 0, 0, 0, 0]);
    expect(x).toBeCloseTo(0, 9);
    expect(z).toBeCloseTo(0, 9);
  }
});

it('a seated pelvis stays at the height of the seat', () => {
  const figure = figureById('seated-figure-four');
  for (const t of [0, 0.5, 1]) {
    expect(stand(figure, t).place(['pelvis', 0, -2, 0, 0])[1]).toBeCloseTo(36.6 + 9.6, 9);
  }
});

/** How far a place is to the left of the pelvis in cm when the figure stands: a leg may cross. */
function leftOfPelvis(figure: Figure, sphere: Sphere): number {
  const { bones, place } = stand({ ...figure, from: {}, to: {} }, 1);
  const pelvis = place(['pelvis', 0, 0, 0, 0]);
  const toLeft = rotate(bones.pelvis.turn, [1, 0, 0]);
  const away = place(sphere).map((value, axis) => value - (pelvis[axis] ?? Number.NaN));
  return away.reduce((sum, value, axis) => sum + value * (toLeft[axis] ?? Number.NaN), 0);
}

const sided = [...everyFigure, ...everyFigure.map(mirror)].flatMap((figure) =>
  figure.targets.flatMap((target) =>
    'side' in target ? [{ figure, target, id: figure.id, side: target.side }] : [],
  ),
);

it.each(sided)('a target on side $side of $id is on that side of the person', (each) => {
  const places = patchOf(each.target).spheres.map((sphere) => leftOfPelvis(each.figure, sphere));
  for (const left of places) {
    if (each.side === 'L') expect(left).toBeGreaterThan(0);
    else expect(left).toBeLessThan(0);
  }
});
