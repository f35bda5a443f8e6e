/**
 * Non-overlap of all pairs, 0 to 1 (Parker & Vannest 2009, Behav Ther 40:357): the share of pairs of
 * one value before and one during in which the later one is lower, ties counting half. 0.5 is what
 * chance gives; undefined where a side has no values.
 */
export function nonOverlap(
  before: readonly number[],
  during: readonly number[],
): number | undefined {
  const pairs = before.length * during.length;
  if (pairs === 0) return undefined;
  let lower = 0;
  for (const earlier of before) {
    for (const later of during) lower += later < earlier ? 1 : later === earlier ? 0.5 : 0;
  }
  return lower / pairs;
}
