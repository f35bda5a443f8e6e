/** Chance that repeats: the same seed gives the same sequence. */
export interface Chance {
  /** From min up to, not including, max. */
  readonly between: (min: number, max: number) => number;
  /** A whole number from min to max, both included. */
  readonly whole: (min: number, max: number) => number;
  /** True in `share` of all cases, 0 to 1. */
  readonly is: (share: number) => boolean;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

/** 32 bits of a seed, drawn out by the mulberry32 generator (Tommy Ettinger, public domain). */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number) => min + next() * (max - min);
  const whole = (min: number, max: number) => Math.floor(between(min, max + 1));
  return {
    between,
    whole,
    is: (share) => next() < share,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
  };
}

/** One number out of several, so that every day and purpose has a sequence of its own. */
export const seedOf = (...parts: readonly number[]): number =>
  parts.reduce((seed, part) => {
    const mixed = Math.imul(seed ^ part, 0x9e3779b1);
    return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) ^ (mixed >>> 13);
  }, 0x2545f491);
