import { type Beginning, cellKey, type Episode, isAlike } from './episodes';

/** What ordinary days that began alike lead one to expect, for days drawn from them again. */
export interface MatchedDays {
  /** Ordinary days that match at least one of the beginnings. */
  readonly controls: readonly Episode[];
  /** For each beginning, how many ordinary days match it. */
  readonly matches: readonly number[];
  /** Soreness expected at the end for each beginning; NaN where no drawn day matches. */
  readonly expected: (drawn: Int32Array, ends: Float64Array) => Float64Array;
  /** The end of each control. */
  readonly ends: Float64Array;
  /** Every control once: what `expected` takes for the estimate itself. */
  readonly all: Int32Array;
}

/**
 * Matches beginnings with ordinary days. The expected end is the mean end of the matching days, with
 * starts made equal by the slope of end on start among all of them, limited to 0 to 1
 * (bias-corrected matching, Abadie & Imbens 2011, J Bus Econ Stat 29:1).
 */
export function matchedDays(
  beginnings: readonly Beginning[],
  ordinary: readonly Episode[],
): MatchedDays {
  const kinds = firstOfEach(beginnings);
  const controls = ordinary.filter((day) => kinds.some((kind) => isAlike(kind, day)));
  const cells = firstOfEach(controls);
  const near = kinds.map((kind) =>
    Int32Array.from(cells.flatMap((cell, index) => (isAlike(kind, cell) ? [index] : []))),
  );
  const kindOf = placesAmong(kinds, beginnings);
  const all = Int32Array.from(controls.keys());
  const sums = cellSums(controls, cells);
  const expected = (drawn: Int32Array, ends: Float64Array) => {
    const ofKind = expectedOfKinds(kinds, near, sums(drawn, ends));
    const told = new Float64Array(kindOf.length);
    for (let index = 0; index < told.length; index += 1) {
      told[index] = ofKind[kindOf[index] ?? 0] ?? Number.NaN;
    }
    return told;
  };
  const ends = Float64Array.from(controls, ({ end }) => end);
  const counts = sums(all, ends).count;
  const ofKind = near.map((places) => places.reduce((sum, cell) => sum + (counts[cell] ?? 0), 0));
  const matches = Array.from(kindOf, (kind) => ofKind[kind] ?? 0);
  return { controls, matches, expected, ends, all };
}

const firstOfEach = <Item extends Beginning>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [cellKey(item), item])).values(),
];

function placesAmong(cells: readonly Beginning[], items: readonly Beginning[]): Int32Array {
  const places = new Map(cells.map((cell, index) => [cellKey(cell), index]));
  return Int32Array.from(items, (item) => places.get(cellKey(item)) ?? 0);
}

interface Sums {
  readonly count: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly slope: number;
}

/** Sums over drawn days by cell: a resample costs one step a day (typed arrays, read in order). */
function cellSums(controls: readonly Episode[], cells: readonly Episode[]) {
  const cellOf = placesAmong(cells, controls);
  const starts = Float64Array.from(controls, ({ start }) => start);
  return (drawn: Int32Array, ends: Float64Array): Sums => {
    const count = new Float64Array(cells.length);
    const start = new Float64Array(cells.length);
    const end = new Float64Array(cells.length);
    let squares = 0;
    let products = 0;
    for (const place of drawn) {
      const cell = cellOf[place] ?? 0;
      const from = starts[place] ?? 0;
      const to = ends[place] ?? 0;
      count[cell] = (count[cell] ?? 0) + 1;
      start[cell] = (start[cell] ?? 0) + from;
      end[cell] = (end[cell] ?? 0) + to;
      squares += from * from;
      products += from * to;
    }
    return { count, start, end, slope: slopeOf(drawn.length, start, end, squares, products) };
  };
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** Least-squares slope of the end on the start, within 0 and 1; 1 where all starts are equal. */
function slopeOf(
  count: number,
  starts: Float64Array,
  ends: Float64Array,
  squares: number,
  products: number,
): number {
  const [start, end] = [sumOf(starts), sumOf(ends)];
  const spread = squares - (start * start) / count;
  if (!(spread > 1e-9)) return 1;
  return Math.min(1, Math.max(0, (products - (start * end) / count) / spread));
}

function expectedOfKinds(
  kinds: readonly Beginning[],
  near: readonly Int32Array[],
  { count, start, end, slope }: Sums,
): Float64Array {
  const expected = new Float64Array(kinds.length);
  for (let index = 0; index < kinds.length; index += 1) {
    let [days, starts, ends] = [0, 0, 0];
    for (const cell of near[index] ?? []) {
      days += count[cell] ?? 0;
      starts += start[cell] ?? 0;
      ends += end[cell] ?? 0;
    }
    const from = kinds[index]?.start ?? 0;
    expected[index] = days === 0 ? Number.NaN : ends / days + slope * (from - starts / days);
  }
  return expected;
}
