import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { regionAt } from '../../../src/core/body-map/nearest-region';
import { boxOf, distanceToBox } from '../../../src/core/body-map/outline';
import { type Direction, regionTowards } from '../../../src/core/body-map/region-towards';
import { ringsOf } from '../../../src/core/body-map/rings';
import { neighboursOf } from '../../../src/core/region-neighbours';
import { type RegionId, regionOf, regions } from '../../../src/core/regions';
import { frame, middleX } from '../../../src/ui/body-map/figure';
import { drawings, figures } from './every-drawing';

const directions: readonly Direction[] = ['up', 'down', 'left', 'right'];

describe.each(drawings)('the $name drawing', ({ view, drawing, outlines }) => {
  test("has the person's left on the side where the person has it", () => {
    const leftOfPicture = view === 'front' ? 'right' : 'left';
    for (const { id, rings, centre } of outlines) {
      const { side } = regionOf(id);
      if (side === 'middle') {
        expect(Math.abs(centre.x - middleX), id).toBeLessThan(2);
        continue;
      }
      for (const ring of rings) {
        const { left, width } = boxOf([ring]);
        const seen =
          left + width / 2 < middleX ? leftOfPicture : view === 'front' ? 'left' : 'right';
        expect(seen, id).toBe(side);
      }
    }
  });

  test('has both sides of every pair, at one height and as far from the middle', () => {
    for (const { id, centre } of outlines) {
      const other = outlines.find((outline) => outline.id === regionOf(id).opposite);
      expect(other, id).toBeDefined();
      expect(Math.abs((other?.centre.y ?? 0) - centre.y), id).toBeLessThan(12);
      expect(Math.abs((other?.centre.x ?? 0) + centre.x - 2 * middleX), id).toBeLessThan(20);
    }
  });

  test('has no empty path and nothing outside the frame', () => {
    for (const { id, rings, box } of outlines) {
      for (const ring of rings) expect(ring.length, id).toBeGreaterThan(2);
      expect(box.width * box.height, id).toBeGreaterThan(100);
      expect(box.left, id).toBeGreaterThanOrEqual(frame.left);
      expect(box.left + box.width, id).toBeLessThanOrEqual(frame.width);
      expect(box.top, id).toBeGreaterThanOrEqual(frame.top);
      expect(box.top + box.height, id).toBeLessThanOrEqual(frame.height);
    }
    expect(ringsOf(drawing.outline)[0]?.length).toBeGreaterThan(100);
  });

  test('gives a region to whoever presses its centre, at any size', () => {
    for (const { id, centre } of outlines) {
      for (const unitsPerPixel of [0.5, 2.7, 4]) {
        expect(regionAt(outlines, centre, unitsPerPixel)?.region, id).toBe(id);
      }
    }
  });

  test('lets arrow keys reach every region from every region', () => {
    const stepsFrom = (id: RegionId) =>
      directions.flatMap((direction) => regionTowards(outlines, id, direction) ?? []);
    for (const { id: start } of outlines) {
      const reached = new Set([start]);
      for (const id of reached) for (const next of stepsFrom(id)) reached.add(next);
      expect(
        outlines.map(({ id }) => id).filter((id) => !reached.has(id)),
        start,
      ).toEqual([]);
    }
  });
});

describe.each(figures)('the $id figure', (figure) => {
  test('draws every region of the table on its front or its back', () => {
    const drawn = new Set([figure.front, figure.back].flatMap((one) => Object.keys(one.regions)));
    expect([...drawn].sort()).toEqual(regions.map(({ id }) => id).sort());
  });

  test('draws neighbours near each other in some view that has both', () => {
    const ofFigure = drawings.filter((one) => one.figure === figure);
    const gap = (a: RegionId, b: RegionId) =>
      ofFigure.flatMap(({ outlines }) => {
        const [one, other] = [a, b].map((id) => outlines.find((outline) => outline.id === id));
        if (!one || !other) return [];
        const corners = one.rings.flat().map(([x, y]) => distanceToBox(other.box, { x, y }));
        return [Math.min(...corners)];
      });
    for (const { id } of regions) {
      for (const other of neighboursOf(id)) {
        const gaps = gap(id, other);
        if (gaps.length > 0) expect(Math.min(...gaps), `${id} ${other}`).toBeLessThan(60);
      }
    }
  });

  test('stays within its bytes', () => {
    const limit = { broad: 20_000, narrow: 22_000 }[figure.id];
    const bytes = gzipSync(readFileSync(`src/ui/body-map/${figure.id}-figure.ts`)).length;
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(limit);
  });
});

test('both figures draw the same regions in the same view', () => {
  for (const view of ['front', 'back'] as const) {
    const [broad = [], narrow = []] = figures.map((figure) =>
      Object.keys(figure[view].regions).sort(),
    );
    expect(broad).toEqual(narrow);
  }
});
