import type { SessionCase } from '../../core/analysis/session-effect';

export const DOTS_WIDTH = 310;
export const DOTS_MIDDLE = DOTS_WIDTH / 2;
const MARGIN = 12;
const HEIGHT_LEAST = 20;
const HEIGHT_MOST = 96;
/** From the largest to the smallest dot that can still be told from its neighbours. */
const radii = [5, 4, 3, 2.5, 2, 1.5, 1] as const;

interface Piles {
  readonly height: number;
  readonly radius: number;
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

export interface Dots extends Piles {
  /** Where a difference in points lies. */
  readonly x: (points: number) => number;
}

/** One dot for each session along its difference in points; those a dot's width apart pile up. */
export function dotPlaces(cases: readonly SessionCase[]): Dots {
  const differences = cases.map(({ change, expected }) => change - expected);
  const reach = Math.max(2, Math.ceil(Math.max(...differences.map(Math.abs))));
  const x = (points: number) => DOTS_MIDDLE + (points / reach) * (DOTS_MIDDLE - MARGIN);
  const across = differences.map(x);
  const largest = radii.find((radius) => piled(across, radius).height <= HEIGHT_MOST);
  return { ...piled(across, largest ?? 1), x };
}

function piled(across: readonly number[], radius: number): Piles {
  const counts = new Map<number, number>();
  const levels = across.map((x) => {
    const pile = Math.round((x - DOTS_MIDDLE) / (2 * radius));
    const level = counts.get(pile) ?? 0;
    counts.set(pile, level + 1);
    return { pile, level };
  });
  const height = Math.max(HEIGHT_LEAST, 2 * radius * Math.max(0, ...counts.values()));
  const places = levels.map(({ pile, level }) => ({
    x: DOTS_MIDDLE + pile * 2 * radius,
    y: height - radius * (2 * level + 1),
  }));
  return { height, radius, places };
}
