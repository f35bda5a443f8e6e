import type { Problem } from '../log/entry';

/** A limit is rounded inwards to hundredths, so that typing the limit itself passes. */
const inwards = (min: number, max: number) => ({
  min: Math.ceil(min * 100) / 100,
  max: Math.floor(max * 100) / 100,
});

/** The problems with the limits of one field in the unit it was typed in. */
export const withTypedLimits = (
  problems: readonly Problem[],
  field: string,
  toTyped: (stored: number) => number,
): Problem[] =>
  problems.map((problem) =>
    problem.field === field && problem.reason === 'out-of-range'
      ? { ...problem, ...inwards(toTyped(problem.min), toTyped(problem.max)) }
      : problem,
  );
