import { type Day, daysBetween } from '../../core/day';

/** A value of a day; null is a gap in the line. */
export interface StripPoint {
  readonly day: Day;
  readonly value: number | null;
}

/** What a strip spans: days from left to right, values from bottom to top. */
export interface StripScale {
  readonly first: Day;
  readonly last: Day;
  readonly min: number;
  readonly max: number;
}

/** A place in percent of the strip's width and height, from its top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a day lies, in percent of the width; a single day lies in the middle. */
export function xOf({ first, last }: StripScale, day: Day): number {
  const length = daysBetween(first, last);
  return length === 0 ? 50 : (100 * daysBetween(first, day)) / length;
}

/** Where a value lies, in percent of the height; what is outside lies on the edge. */
export function yOf({ min, max }: StripScale, value: number): number {
  const share = (value - min) / (max - min || 1);
  return 100 * (1 - Math.min(1, Math.max(0, share)));
}

/** The values that are known, in runs without a gap. */
export function runsOf(points: readonly StripPoint[]): { day: Day; value: number }[][] {
  const runs: { day: Day; value: number }[][] = [[]];
  for (const { day, value } of points) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ day, value });
  }
  return runs.filter((run) => run.length > 0);
}

const text = ({ x, y }: Place) => `${x.toFixed(2)} ${y.toFixed(2)}`;

/** An SVG path from place to place. */
export const pathOf = (places: readonly Place[]): string => `M${places.map(text).join('L')}`;

/** An SVG path around everything within an error of a line. */
export const ribbonOf = (
  scale: StripScale,
  run: readonly { readonly day: Day; readonly value: number }[],
  error: number,
): string => {
  const edge = (offset: number) =>
    run.map(({ day, value }) => ({ x: xOf(scale, day), y: yOf(scale, value + offset) }));
  return `${pathOf([...edge(error), ...edge(-error).reverse()])}Z`;
};
