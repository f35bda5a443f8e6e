import type { RegionId } from '../regions';
import { type Ring, ringsOf } from './rings';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A region as it lies in one drawing, in the drawing's units. */
export interface Outline {
  readonly id: RegionId;
  readonly rings: readonly Ring[];
  readonly box: Box;
  /** A point well inside the largest piece: where a number points to and the keyboard stands. */
  readonly centre: Point;
}

type Corner = Ring[number];
type Visit = (from: Corner, to: Corner) => void;

/** Every edge of a ring, the closing one included. */
export function eachEdge(ring: Ring, visit: Visit) {
  let from = ring.at(-1);
  for (const to of ring) {
    if (from) visit(from, to);
    from = to;
  }
}

/** Whether a ray to the right crosses the ring an odd number of times. */
function isInside(ring: Ring, { x, y }: Point): boolean {
  let inside = false;
  eachEdge(ring, ([ax, ay], [bx, by]) => {
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

function distanceToEdge({ x, y }: Point, [ax, ay]: Corner, [bx, by]: Corner): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Units from a point to an outline; 0 inside. */
export function distanceTo(outline: Outline, point: Point): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of outline.rings) {
    if (isInside(ring, point)) return 0;
    eachEdge(ring, (from, to) => {
      nearest = Math.min(nearest, distanceToEdge(point, from, to));
    });
  }
  return nearest;
}

/** Units from a point to a box; 0 inside. */
export function distanceToBox({ left, top, width, height }: Box, { x, y }: Point): number {
  const dx = Math.max(left - x, 0, x - left - width);
  const dy = Math.max(top - y, 0, y - top - height);
  return Math.hypot(dx, dy);
}

/** The smallest upright box around rings. */
export function boxOf(rings: readonly Ring[]): Box {
  const corners = rings.flat();
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** Area and mid-height of a ring, by the shoelace formula. */
function weigh(ring: Ring): { area: number; midHeight: number } {
  let twice = 0;
  let moment = 0;
  eachEdge(ring, ([ax, ay], [bx, by]) => {
    const cross = ax * by - bx * ay;
    twice += cross;
    moment += (ay + by) * cross;
  });
  return { area: Math.abs(twice) / 2, midHeight: moment / (3 * twice) };
}

/** The middle of the widest stretch of a ring at a height. */
function middleAt(ring: Ring, height: number): Point {
  const crossings: number[] = [];
  eachEdge(ring, ([ax, ay], [bx, by]) => {
    if (ay > height !== by > height) crossings.push(ax + ((height - ay) / (by - ay)) * (bx - ax));
  });
  crossings.sort((a, b) => a - b);
  let best = { width: -1, x: 0 };
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [from = 0, to = 0] = [crossings[i], crossings[i + 1]];
    if (to - from > best.width) best = { width: to - from, x: (from + to) / 2 };
  }
  return { x: best.x, y: height };
}

function centreOf(rings: readonly Ring[]): Point {
  const largest = rings
    .map((ring) => ({ ring, ...weigh(ring) }))
    .reduce((best, next) => (next.area > best.area ? next : best));
  return middleAt(largest.ring, largest.midHeight);
}

/** The outline of a region from the path it is drawn with. */
export function outlineOf(id: RegionId, path: string): Outline {
  const rings = ringsOf(path);
  return { id, rings, box: boxOf(rings), centre: centreOf(rings) };
}
