import { describe, expect, it } from 'vitest';
import { type Drawing, draw, frameOf } from '../../../src/ui/mannequin/draw';
import type { Figure } from '../../../src/ui/mannequin/figure';
import { figureById } from '../../../src/ui/mannequin/figures';
import { mirror } from '../../../src/ui/mannequin/mirror';
import { everyFigure } from './every-figure';

const limbs = ({ layers }: Drawing) =>
  layers.flatMap((layer) => (layer.kind === 'limb' ? layer : []));
const targets = (drawing: Drawing) => limbs(drawing).flatMap((limb) => limb.targets);

const paths = (drawing: Drawing) => [
  ...(drawing.shadow ? [drawing.shadow] : []),
  ...drawing.layers.flatMap((layer) =>
    layer.kind === 'prop'
      ? [layer.path]
      : [...[...layer.shapes, ...layer.targets].map(({ path }) => path), ...layer.eyes],
  ),
];

const isPath = /^M-?\d+\.\d -?\d+\.\d([LQ ]-?\d+\.\d -?\d+\.\d)+Z?$/;

describe.each([...everyFigure, ...everyFigure.map(mirror)])(
  '$id (mirrored: $mirrored)',
  (figure: Figure) => {
    it.each([0, 0.37, 1])('is made of paths of finite numbers at moment %d', (t) => {
      for (const yaw of [undefined, 0, 90, 180, 271]) {
        for (const path of paths(draw(figure, t, { yaw }))) expect(path).toMatch(isPath);
      }
    });

    it('paints all six limbs and every prop once', () => {
      const drawing = draw(figure, 1);
      const groups = limbs(drawing).map(({ group }) => group);
      expect(groups.sort()).toEqual(['armL', 'armR', 'head', 'legL', 'legR', 'torso']);
      expect(drawing.layers).toHaveLength(6 + figure.props.length);
    });

    it('marks as many places as the stretch is felt in', () => {
      expect(targets(draw(figure, 1))).toHaveLength(figure.targets.length);
    });

    it('is framed alike at every moment, by finite numbers', () => {
      const frame = frameOf(figure);
      expect(frame.every(Number.isFinite)).toBe(true);
      expect(Math.min(frame[2], frame[3])).toBeGreaterThan(50);
    });
  },
);

describe('what the camera sees', () => {
  it('a target on the side turned away is drawn through the body', () => {
    const seen = targets(draw(figureById('standing-calf'), 1));
    const hidden = targets(draw(figureById('standing-calf'), 1, { yaw: 0 }));
    expect(seen.map(({ through }) => through)).toEqual([false]);
    expect(hidden.map(({ through }) => through)).toEqual([true]);
  });

  it('both eyes from the front, one from the side, none from behind', () => {
    const eyes = (yaw: number) =>
      limbs(draw(figureById('walk'), 1, { yaw })).flatMap((limb) => limb.eyes);
    expect([0, 75, 180].map((yaw) => eyes(yaw).length)).toEqual([2, 1, 0]);
  });

  it('limbs on the far side are darker in a side view alone', () => {
    const far = (yaw: number) =>
      limbs(draw(figureById('walk'), 1, { yaw }))
        .filter((limb) => limb.far)
        .map(({ group }) => group)
        .sort();
    expect(far(90)).toEqual(['armL', 'legL']);
    expect(far(-90)).toEqual(['armR', 'legR']);
    expect(far(0)).toEqual([]);
  });

  it('a figure cut off above the floor has no shadow on it', () => {
    expect(draw(figureById('neck-side-bend'), 1).shadow).toBeUndefined();
    expect(draw(figureById('walk'), 1).shadow).toMatch(isPath);
  });
});
