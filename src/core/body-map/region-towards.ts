import type { RegionId } from '../regions';
import type { Outline, Point } from './outline';

export type Direction = 'up' | 'down' | 'left' | 'right';

const units: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** How much a step aside counts against a step ahead. Source: App's choice. */
const asideWeight = 2;

/**
 * The nearest region in a direction of the picture, if there is one. Only what lies at most as far
 * aside as ahead counts, so that "up" never means "mostly left".
 */
export function regionTowards(
  outlines: readonly Outline[],
  from: RegionId,
  direction: Direction,
): RegionId | undefined {
  const start = outlines.find(({ id }) => id === from)?.centre;
  if (!start) return undefined;
  const { x, y } = units[direction];
  let best: { id: RegionId; cost: number } | undefined;
  for (const { id, centre } of outlines) {
    const [dx, dy] = [centre.x - start.x, centre.y - start.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (id === from || ahead <= 0 || aside > ahead) continue;
    const cost = ahead + asideWeight * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
