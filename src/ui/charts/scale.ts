import type { DayValues, Scale } from './panel';

const knownOf = (values: DayValues): number[] => values.filter((value) => value !== null);

/** Room above the greatest value, so that its mark is not cut. */
const HEADROOM = 1.08;

/** The greatest of 1, 2, 2.5 and 5 times a power of ten that is not above a number. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [5, 2.5, 2, 1].find((candidate) => candidate * power <= value) ?? 1;
  return factor * power;
}

/** A scale for amounts: from zero to a little above the greatest, but at least to `least`. */
export function scaleFromZero(values: DayValues, least: number): Scale {
  const greatest = Math.max(least, ...knownOf(values));
  return { min: 0, max: greatest * HEADROOM, ticks: [0, roundBelow(greatest)] };
}

/** A scale around the values alone, between whole numbers at least two apart. */
export function scaleAround(values: DayValues, usual: readonly [number, number]): Scale {
  const known = knownOf(values);
  const numbers = known.length > 0 ? known : usual;
  const low = Math.max(0, Math.floor(Math.min(...numbers)));
  const high = Math.max(low + 2, Math.ceil(Math.max(...numbers)));
  return { min: low, max: high, ticks: [low, high - 1] };
}

/** A scale counted in another unit: its ticks are round there. */
export const scaleInUnit = (
  values: DayValues,
  perUnit: number,
  scaleOf: (values: DayValues) => Scale,
): Scale => {
  const { min, max, ticks } = scaleOf(values.map((value) => value && value / perUnit));
  return { min: min * perUnit, max: max * perUnit, ticks: ticks.map((tick) => tick * perUnit) };
};
