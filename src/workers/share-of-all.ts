/** How far the whole must have come to be told again. */
const STEP = 1 / 200;

/**
 * How much of several files has been read, 0 to 1 by their bytes, from how much of one has. Undefined
 * where that is hardly more than what was told before.
 */
export function shareOfAll(sizes: readonly number[]) {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let last = 0;
  return (index: number, share: number): number | undefined => {
    const before = sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
    const overall = total === 0 ? 1 : (before + (sizes[index] ?? 0) * share) / total;
    if (overall < last + STEP && share < 1) return undefined;
    last = Math.max(last, overall);
    return last;
  };
}
