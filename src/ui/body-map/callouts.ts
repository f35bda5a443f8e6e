import { eachEdge, type Outline, type Point } from '../../core/body-map/outline';
import { ringsOf } from '../../core/body-map/rings';
import type { RegionId } from '../../core/regions';
import { outlinesOf } from './drawing-outlines';
import { type Drawing, frame, middleX } from './figure';

export interface Callout {
  readonly id: RegionId;
  readonly dot: Point;
  readonly badge: Point;
  /** Where the leader meets the badge. */
  readonly end: number;
}

/** Badges for large and small maps, in the drawing's units: radius, and room beside the frame. */
export const calloutSizes = {
  large: { radius: 38, room: 64 },
  small: { radius: 50, room: 72 },
} as const;
export type CalloutSize = keyof typeof calloutSizes;

export const mostCallouts = 4;

type Sign = -1 | 1;

const gap = 10; // between badge and body, and between badges
const steps = [0, 40, 80, 120, 160, 200, 240, 280, 320, 360, 400];
/** How much a unit up or down counts against a unit further out. */
const slopeWeight = 0.6;

/** How far the body reaches from its middle to one side at each height, by whole units. */
type Silhouette = readonly number[];

function silhouetteOf(drawing: Drawing, sign: Sign): Silhouette {
  const furthest = new Array<number>(frame.height + 1).fill(0);
  for (const ring of [...ringsOf(drawing.outline), ...ringsOf(drawing.head)]) {
    eachEdge(ring, ([ax, ay], [bx, by]) => {
      const out = Math.max((ax - middleX) * sign, (bx - middleX) * sign);
      const last = Math.min(frame.height, Math.ceil(Math.max(ay, by)));
      for (let y = Math.max(0, Math.floor(Math.min(ay, by))); y <= last; y += 1) {
        furthest[y] = Math.max(furthest[y] ?? 0, out);
      }
    });
  }
  return furthest;
}

const known = new WeakMap<Drawing, Readonly<Record<Sign, Silhouette>>>();

/** Both sides of a drawing; worked out once. */
function silhouettes(drawing: Drawing): Readonly<Record<Sign, Silhouette>> {
  const found = known.get(drawing) ?? {
    [-1]: silhouetteOf(drawing, -1),
    1: silhouetteOf(drawing, 1),
  };
  known.set(drawing, found);
  return found;
}

/** How far the body reaches between two heights. */
const reach = (silhouette: Silhouette, top: number, bottom: number): number =>
  Math.max(0, ...silhouette.slice(Math.max(0, Math.floor(top)), Math.ceil(bottom) + 1));

interface Place {
  readonly x: number;
  readonly y: number;
  readonly cost: number;
}

/** The nearest free place for a badge outside the body, level with its region if it can be. */
function place(body: Silhouette, dot: Point, sign: Sign, size: CalloutSize, taken: number[]) {
  const { radius, room } = calloutSizes[size];
  let best: Place | undefined;
  for (const step of steps) {
    for (const y of new Set([dot.y - step, dot.y + step])) {
      const out = reach(body, y - radius - gap, y + radius + gap) + gap + radius;
      const cost = out + slopeWeight * step;
      const isInFrame = y >= radius && y <= frame.height - radius;
      const fits = isInFrame && out + radius <= middleX + room;
      const isFree = taken.every((other) => Math.abs(other - y) >= 2 * radius + gap);
      if (fits && isFree && (!best || cost < best.cost))
        best = { x: middleX + sign * out, y, cost };
    }
  }
  return best;
}

const sideOf = (x: number, taken: Record<Sign, number[]>): Sign => {
  if (Math.abs(x - middleX) > 1) return x < middleX ? -1 : 1;
  return taken[-1].length < taken[1].length ? -1 : 1;
};

/** Where the numbers of up to four regions stand: outside the figure, on their region's side. */
export function calloutsOf(
  drawing: Drawing,
  ids: readonly RegionId[],
  size: CalloutSize,
): Callout[] {
  const taken: Record<Sign, number[]> = { [-1]: [], 1: [] };
  const drawn = ids
    .map((id) => outlinesOf(drawing).find((outline) => outline.id === id))
    .filter((outline): outline is Outline => outline !== undefined)
    .slice(0, mostCallouts)
    .sort((a, b) => a.centre.y - b.centre.y);
  return drawn.flatMap(({ id, centre }) => {
    const sign = sideOf(centre.x, taken);
    const found = place(silhouettes(drawing)[sign], centre, sign, size, taken[sign]);
    if (!found) return [];
    taken[sign].push(found.y);
    const badge = { x: found.x, y: found.y };
    return [{ id, dot: centre, badge, end: badge.x - sign * calloutSizes[size].radius }];
  });
}
