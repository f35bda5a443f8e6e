import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import { pathOf, ribbonOf, runsOf, xOf, yOf } from '../../../src/ui/strip/strip-shape';
import { dayOf } from '../../support/records';

const first = dayOf('2026-10-20');
const scale = { first, last: addDays(first, 10), min: 0, max: 10 };
const day = (place: number) => addDays(first, place);

describe('places on a strip', () => {
  it('run from the first day to the last and from the least value up', () => {
    expect([day(0), day(5), day(10)].map((at) => xOf(scale, at))).toEqual([0, 50, 100]);
    expect([0, 2.5, 10].map((value) => yOf(scale, value))).toEqual([100, 75, 0]);
  });

  it('of a single day lie in its middle', () => {
    expect(xOf({ ...scale, last: first }, first)).toBe(50);
  });

  it('never leave it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        const y = yOf(scale, value);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('a line', () => {
  const points = [3, null, null, 4, 0].map((value, place) => ({ day: day(place), value }));

  it('has a gap where nothing is known, and 0 is known', () => {
    expect(runsOf(points).map((run) => run.map(({ value }) => value))).toEqual([[3], [4, 0]]);
    expect(runsOf([])).toEqual([]);
  });

  it('goes from place to place', () => {
    expect(
      pathOf([
        { x: 0, y: 100 },
        { x: 50, y: 2.345 },
      ]),
    ).toBe('M0.00 100.00L50.00 2.35');
  });

  it('lies in the middle of its error, there and back', () => {
    const run = [
      { day: day(0), value: 5 },
      { day: day(10), value: 5 },
    ];
    expect(ribbonOf(scale, run, 2)).toBe('M0.00 30.00L100.00 30.00L100.00 70.00L0.00 70.00Z');
  });
});
