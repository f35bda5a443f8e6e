import { describe, expect, it } from 'vitest';
import {
  dayFraction,
  lonePoints,
  pointsOf,
  valueFraction,
  zeroPoints,
} from '../../../src/ui/charts/panel';

describe('the points of a chart', () => {
  it('keep a gap as a point without a height, never as zero', () => {
    expect(pointsOf([3, null, 0], 100)).toEqual([
      { x: 100, y: 3 },
      { x: 101, y: Number.NaN },
      { x: 102, y: 0 },
    ]);
  });

  it('mark days of nothing, such as rest, but not unknown days', () => {
    expect(zeroPoints([0, null, 240, 0], 10)).toEqual([
      { x: 10, y: 0 },
      { x: 13, y: 0 },
    ]);
  });

  it('need a dot where a value has no neighbour to draw a line to', () => {
    const values = [5, null, 4, null, 3, 2];
    expect(lonePoints(pointsOf(values, 100))).toEqual([
      { x: 100, y: 5 },
      { x: 102, y: 4 },
    ]);
  });
});

describe('places in a plot', () => {
  const range = { first: 0, last: 9 };

  it('give every day the same width and stand in its middle', () => {
    expect(dayFraction(0, range)).toBeCloseTo(0.05);
    expect(dayFraction(9, range)).toBeCloseTo(0.95);
  });

  it('never leave it', () => {
    const scale = { min: 5, max: 9, ticks: [] };
    expect(valueFraction(7, scale)).toBe(0.5);
    expect(valueFraction(12, scale)).toBe(1);
    expect(valueFraction(0, scale)).toBe(0);
  });
});
