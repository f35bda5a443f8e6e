import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  doubtRadius,
  hitRadius,
  placeInFrame,
  regionAt,
} from '../../../src/core/body-map/nearest-region';
import { isRegionId, type RegionId } from '../../../src/core/regions';
import { type Drawing, frame } from '../../../src/ui/body-map/figure';
import { drawings } from './every-drawing';

type XY = readonly [x: number, y: number];

/** A drawing read again by other means: dense points on every curve by Bernstein polynomials. */
function densePieces(path: string): XY[][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((piece) => {
      const tokens = piece.match(/[Mlqc]|-?\d*\.?\d+/g) ?? [];
      const points: XY[] = [];
      let [command, i, x, y] = ['M', 0, 0, 0];
      const read = () => Number(tokens[i++]);
      while (i < tokens.length) {
        if (/[Mlqc]/.test(tokens[i] ?? '')) command = tokens[i++] ?? '';
        if (command === 'M') {
          [x, y] = [read(), read()];
          points.push([x, y]);
          continue;
        }
        const degree = { l: 1, q: 2, c: 3 }[command] ?? 1;
        const controls: XY[] = [[x, y]];
        for (let n = 0; n < degree; n++) controls.push([x + read(), y + read()]);
        for (let k = 1; k <= 40; k++) {
          const t = k / 40;
          const weights = [
            [1 - t, t],
            [(1 - t) ** 2, 2 * t * (1 - t), t * t],
            [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3],
          ][degree - 1];
          const at = (axis: 0 | 1) =>
            controls.reduce((sum, control, n) => sum + control[axis] * (weights?.[n] ?? 0), 0);
          points.push([at(0), at(1)]);
        }
        [x, y] = controls.at(-1) ?? [x, y];
      }
      return points;
    });
}

/** Winding number, which the code under test does not use. */
function isWithin(points: readonly XY[], [x, y]: XY): boolean {
  let turns = 0;
  points.forEach(([ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length] ?? [ax, ay];
    turns += Math.atan2(
      (ax - x) * (by - y) - (bx - x) * (ay - y),
      (ax - x) * (bx - x) + (ay - y) * (by - y),
    );
  });
  return Math.abs(turns) > Math.PI;
}

function allDistances(drawing: Drawing) {
  const dense = Object.entries(drawing.regions).flatMap(([id, path]) =>
    isRegionId(id) ? [{ id, pieces: densePieces(path) }] : [],
  );
  return (point: XY): { id: RegionId; distance: number }[] =>
    dense.map(({ id, pieces }) => {
      if (pieces.some((piece) => isWithin(piece, point))) return { id, distance: 0 };
      const distances = pieces.flat().map(([x, y]) => Math.hypot(x - point[0], y - point[1]));
      return { id, distance: Math.min(...distances) };
    });
}

const tenths = (min: number, max: number) =>
  fc.integer({ min: Math.round(min * 10), max: Math.round(max * 10) }).map((n) => n / 10);

const slack = 3; // units: between dense points a straight edge may be nearer than both of its ends

describe.each(drawings)('a tap on the $name', ({ drawing, outlines }) => {
  const measure = allDistances(drawing);

  test('chooses the region whose outline is nearest within 24 px, at random points and zooms', () => {
    fc.assert(
      fc.property(
        tenths(-60, frame.width + 60),
        tenths(-60, frame.height + 60),
        tenths(0.4, 4.5),
        (x, y, unitsPerPixel) => {
          const hit = regionAt(outlines, { x, y }, unitsPerPixel);
          const distances = measure([x, y]);
          const least = Math.min(...distances.map(({ distance }) => distance));
          if (!hit) {
            expect(least).toBeGreaterThan(hitRadius * unitsPerPixel - slack);
            return;
          }
          expect(least).toBeLessThan(hitRadius * unitsPerPixel + slack);
          const chosen = distances.find(({ id }) => id === hit.region)?.distance ?? Number.NaN;
          expect(chosen).toBeLessThanOrEqual(least + slack);
          for (const id of hit.near) {
            const near = distances.find((one) => one.id === id)?.distance ?? Number.NaN;
            expect(near).toBeLessThanOrEqual(doubtRadius * unitsPerPixel + slack);
          }
        },
      ),
      { numRuns: 40, unbiased: true }, // biased numbers lie at the edges, off the body,
    );
  });
});

describe('a place on the screen', () => {
  test('is found in a drawing that has bars beside it', () => {
    const box = { left: 10, top: 20, width: 400, height: 650 };
    const { point, unitsPerPixel } = placeInFrame({ x: 210, y: 345 }, box, frame);
    expect(point).toEqual({ x: 336, y: 650 });
    expect(unitsPerPixel).toBe(2);
  });

  test('far from the body chooses nothing', () => {
    for (const { outlines } of drawings) {
      expect(regionAt(outlines, { x: 20, y: 1200 }, 2)).toBeUndefined();
    }
  });

  test('on the base of the spine offers both glutes too', () => {
    const [broadBack] = drawings.filter(({ name }) => name === 'broad back');
    const outlines = broadBack?.outlines ?? [];
    const top = outlines.find(({ id }) => id === 'sacrum')?.centre ?? { x: 0, y: 0 };
    const hit = regionAt(outlines, top, 2.7);
    expect(hit?.region).toBe('sacrum');
    expect(hit?.near).toEqual(expect.arrayContaining(['glute-left', 'glute-right']));
  });
});
