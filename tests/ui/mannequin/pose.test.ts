import { describe, expect, it } from 'vitest';
import { interpolate, type Pose } from '../../../src/ui/mannequin/pose';
import { solve } from '../../../src/ui/mannequin/solve';
import { everyFigure } from './every-figure';

const from: Pose = { root: { pitch: 10 }, kneeL: 20, hipR: { flex: 40 } };
const to: Pose = { kneeL: 60, hipR: { flex: 20, abduct: 8 }, neck: { side: 12 } };

describe('a pose between two poses', () => {
  it('is a straight mix of every angle, and an angle nobody named is 0', () => {
    const middle = interpolate(from, to, 0.25);
    expect(middle.root?.pitch).toBe(7.5);
    expect(middle.kneeL).toBe(30);
    expect(middle.hipR).toMatchObject({ flex: 35, abduct: 2, sweep: 0 });
    expect(middle.neck?.side).toBe(3);
    expect(middle.kneeR).toBe(0);
  });

  it('has the angles of the first at 0 and of the second at 1', () => {
    expect(interpolate(from, to, 0)).toMatchObject(from);
    expect(interpolate(from, to, 1)).toMatchObject(to);
  });

  it.each(everyFigure)('puts the bones of $id where its two poses put them', (figure) => {
    expect(solve(interpolate(figure.from, figure.to, 0))).toEqual(solve(figure.from));
    expect(solve(interpolate(figure.from, figure.to, 1))).toEqual(solve(figure.to));
  });
});
