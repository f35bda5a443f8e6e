import { type Outline, outlineOf } from '../../core/body-map/outline';
import { isRegionId } from '../../core/regions';
import type { Drawing } from './figure';

const known = new WeakMap<Drawing, readonly Outline[]>();

const computed = (drawing: Drawing): readonly Outline[] =>
  Object.entries(drawing.regions).flatMap(([id, path]) =>
    isRegionId(id) && path ? [outlineOf(id, path)] : [],
  );

/** The outlines of a drawing's regions in the order of drawing; worked out once for each drawing. */
export function outlinesOf(drawing: Drawing): readonly Outline[] {
  const outlines = known.get(drawing) ?? computed(drawing);
  known.set(drawing, outlines);
  return outlines;
}
