import type { RegionId } from '../regions';
import { type Box, distanceTo, distanceToBox, type Outline, type Point } from './outline';

/** How far from an outline a tap still counts, in screen pixels. Source: App's choice. */
export const hitRadius = 24;
/** Within this many screen pixels of the tap another region is offered too. Source: App's choice. */
export const doubtRadius = 8;

export interface Hit {
  readonly region: RegionId;
  /** Other regions the tap may have meant, the nearest first. */
  readonly near: readonly RegionId[];
}

/**
 * The region whose outline is nearest to a point and within reach, with those it may be mistaken for.
 * Where areas lie on each other the one drawn last wins, because it is what the eye sees there.
 */
export function regionAt(
  outlines: readonly Outline[],
  point: Point,
  unitsPerPixel: number,
): Hit | undefined {
  const reach = hitRadius * unitsPerPixel;
  const byDistance = outlines
    .map((outline, order) => ({ outline, order }))
    .filter(({ outline }) => distanceToBox(outline.box, point) <= reach)
    .map(({ outline, order }) => ({ id: outline.id, order, distance: distanceTo(outline, point) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance || b.order - a.order);
  const [first, ...others] = byDistance;
  if (!first) return undefined;
  const inDoubt = others.filter(({ distance }) => distance <= doubtRadius * unitsPerPixel);
  return { region: first.id, near: inDoubt.map(({ id }) => id) };
}

/**
 * Where a point of the screen lies in a drawing that is fitted whole into a box and centred there,
 * and how many units of the drawing one pixel covers.
 */
export function placeInFrame(
  screen: Point,
  box: Box,
  frame: Box,
): { point: Point; unitsPerPixel: number } {
  const unitsPerPixel = Math.max(frame.width / box.width, frame.height / box.height);
  const fromMiddle = (at: number, start: number, size: number) => at - start - size / 2;
  return {
    point: {
      x: frame.left + frame.width / 2 + fromMiddle(screen.x, box.left, box.width) * unitsPerPixel,
      y: frame.top + frame.height / 2 + fromMiddle(screen.y, box.top, box.height) * unitsPerPixel,
    },
    unitsPerPixel,
  };
}
