import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdMoment, loopMoment } from '../../../src/ui/mannequin/motion';

describe('holding a stretch', () => {
  it('goes in once within 2.2 s', () => {
    expect(holdMoment(0)).toBe(0);
    expect(holdMoment(1100)).toBe(0.5);
    expect(holdMoment(2200)).toBe(1);
  });

  it('then breathes 6 % of the way back every 8 s', () => {
    expect(holdMoment(2200 + 4000)).toBeCloseTo(0.94, 9);
    expect(holdMoment(2200 + 8000)).toBeCloseTo(1, 9);
    fc.assert(
      fc.property(fc.double({ min: 2200, max: 3e5, noNaN: true }), (ms) => {
        expect(holdMoment(ms)).toBeGreaterThan(0.93999);
        expect(holdMoment(ms)).toBeLessThan(1.00001);
      }),
    );
  });
});

it('a preview goes in, holds, comes out, rests, and starts again', () => {
  const moments = [0, 1100, 2200, 4700, 5900, 7000, 7900, 8000, 9100].map(loopMoment);
  expect(moments).toEqual([0, 0.5, 1, 1, 0.5, 0, 0, 0, 0.5]);
});
