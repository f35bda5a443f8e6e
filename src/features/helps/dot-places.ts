import type { SessionCase } from '../../core/analysis/session-effect';

export const DOTS_WIDTH = 310;
export const DOTS_MIDDLE = DOTS_WIDTH / 2;
const MARGIN = 12;
const RADIUS = 5;
const HEIGHT_MOST = 96;

export interface Dots {
  readonly height: number;
  readonly radius: number;
  readonly places: readonly { readonly x: number; readonly y: number }[];
  /** Where a difference in points lies. */
  readonly x: (points: number) => number;
}

/** One dot for each session along its difference in points; those a dot's width apart pile up. */
export function dotPlaces(cases: readonly SessionCase[]): Dots {
  const differences = cases.map(({ change, expected }) => change - expected);
  const reach = Math.max(2, Math.ceil(Math.max(...differences.map(Math.abs))));
  const x = (points: number) => DOTS_MIDDLE + (points / reach) * (DOTS_MIDDLE - MARGIN);
  const piles = new Map<number, number>();
  const levels = differences.map((points) => {
    const pile = Math.round((x(points) - DOTS_MIDDLE) / (2 * RADIUS));
    const level = piles.get(pile) ?? 0;
    piles.set(pile, level + 1);
    return { pile, level };
  });
  const most = Math.max(1, ...piles.values());
  const radius = Math.min(RADIUS, HEIGHT_MOST / (2 * most));
  const height = Math.max(4 * RADIUS, 2 * radius * most);
  const places = levels.map(({ pile, level }) => ({
    x: DOTS_MIDDLE + pile * 2 * RADIUS,
    y: height - radius * (2 * level + 1),
  }));
  return { height, radius, places, x };
}
