import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Circle,
  closedPath,
  cornersOf,
  hull,
  type Point,
} from '../../../src/ui/mannequin/hull';

const circles = fc.array(
  fc.record({
    x: fc.double({ min: -100, max: 100, noNaN: true }),
    y: fc.double({ min: -100, max: 100, noNaN: true }),
    radius: fc.double({ min: 0.5, max: 10, noNaN: true }),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Twice the area of the triangle; negative when c is to the right of the way from a to b. */
const turn = (a: Point, b: Point, c: Point) =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const edgesOf = (corners: readonly Point[]) =>
  corners.map((corner, i): [Point, Point] => [corner, corners[(i + 1) % corners.length] ?? corner]);

describe('the hull of circles', () => {
  it('has every point of every circle inside', () => {
    fc.assert(
      fc.property(circles, (some: Circle[]) => {
        const edges = edgesOf(hull(some));
        for (const point of some.flatMap(cornersOf)) {
          for (const [a, b] of edges) expect(turn(a, b, point)).toBeGreaterThan(-1e-6);
        }
      }),
    );
  });

  it('has no corner that is not on a circle', () => {
    fc.assert(
      fc.property(circles, (some: Circle[]) => {
        const isOn = ([px, py]: Point) =>
          some.some(({ x, y, radius }) => Math.abs(Math.hypot(px - x, py - y) - radius) < 1e-9);
        expect(hull(some).every(isOn)).toBe(true);
      }),
    );
  });

  it('of one circle is the circle', () => {
    const circle = { x: 3, y: 4, radius: 2 };
    expect(hull([circle])).toHaveLength(cornersOf(circle).length);
  });
});

it('a path names its points to a tenth and closes', () => {
  const triangle: Point[] = [
    [0, 0],
    [10.04, 0],
    [0, -2.26],
  ];
  expect(closedPath(triangle)).toBe('M0.0 0.0L10.0 0.0L0.0 -2.3Z');
});
