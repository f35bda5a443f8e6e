import { describe, expect, it } from 'vitest';
import { cameraAt } from '../../../src/ui/mannequin/camera';
import { frameOf } from '../../../src/ui/mannequin/draw';
import { figureById, figureForSide } from '../../../src/ui/mannequin/figures';
import { mirror } from '../../../src/ui/mannequin/mirror';
import { bodySpheres, stand } from '../../../src/ui/mannequin/stand';
import { everyFigure } from './every-figure';

describe.each(everyFigure)('the mirror image of $id', (figure) => {
  it('mirrored again is the figure itself', () => {
    expect(mirror(mirror(figure))).toEqual(figure);
  });

  it('is framed by the mirrored frame', () => {
    const [x, y, width, height] = frameOf(figure);
    const [mirroredX, ...rest] = frameOf(mirror(figure));
    expect(mirroredX).toBeCloseTo(-(x + width), 6);
    for (const [i, value] of [y, width, height].entries()) expect(rest[i]).toBeCloseTo(value, 6);
  });

  it('fills the same places on the picture, left for right', () => {
    const seen = (each: typeof figure, flip: 1 | -1) => {
      const { place } = stand(each, 1);
      const camera = cameraAt(each.view.yaw, each.view.pitch);
      return bodySpheres
        .map((sphere) => camera.see(place(sphere), sphere[4]))
        .map(({ x, y, radius }) => [flip * x, y, radius].map((n) => Math.round(n * 1e4) + 0))
        .map(String)
        .sort();
    };
    expect(seen(mirror(figure), -1)).toEqual(seen(figure, 1));
  });
});

describe('a figure for a side', () => {
  it('is mirrored when it was written for the other side', () => {
    const left = figureForSide(figureById('standing-calf'), 'left');
    expect(left.mirrored).toBe(true);
    expect(left.works).toBe('L');
    expect(left.targets).toEqual([{ muscle: 'calf', side: 'L' }]);
    expect(left.anchor).toBe('footL');
    expect(left.to.hipL).toEqual({ flex: -16 });
  });

  it('is left as it is when it is for this side already, or for both', () => {
    const calf = figureById('standing-calf');
    const doorway = figureById('doorway-chest');
    expect(figureForSide(calf, 'right')).toBe(calf);
    expect(figureForSide(doorway, 'left')).toBe(doorway);
  });
});
