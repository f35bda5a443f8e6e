/** Corner points one after another, x then y; the last joins the first. */
export type Ring = readonly (readonly [x: number, y: number])[];

type Point = readonly [x: number, y: number];

/** Lines that stand for one curve: within half a unit of every curve in the drawings. */
const linesOfCurve = 8;

const numbersOf = { M: 2, l: 2, q: 4, c: 6 } as const;
type Letter = keyof typeof numbersOf;

const isLetter = (text: string): text is Letter => Object.hasOwn(numbersOf, text);

const between = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

/** A point on the curve through the given control points, by de Casteljau's halving. */
function pointAt(controls: readonly Point[], t: number): Point {
  let points = controls;
  while (points.length > 1) {
    points = points.slice(1).map((point, i) => between(points[i] ?? point, point, t));
  }
  return points[0] ?? [0, 0];
}

function pairsOf(numbers: readonly number[]): Point[] {
  const pairs: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    pairs.push([numbers[i] ?? 0, numbers[i + 1] ?? 0]);
  }
  return pairs;
}

/** The points a drawing command adds after the one the pen is at. */
function pointsAdded(pen: Point, moves: readonly Point[]): Point[] {
  const controls = [pen, ...moves.map(([dx, dy]): Point => [pen[0] + dx, pen[1] + dy])];
  if (moves.length === 1) return controls.slice(1);
  return Array.from({ length: linesOfCurve }, (_, i) => pointAt(controls, (i + 1) / linesOfCurve));
}

function ringOf(text: string): Ring {
  const ring: Point[] = [];
  for (const [, letter = '', rest = ''] of text.matchAll(/([Mlqc])([^Mlqcz]*)/g)) {
    if (!isLetter(letter)) continue;
    const numbers = (rest.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
    for (let i = 0; i < numbers.length; i += numbersOf[letter]) {
      const pairs = pairsOf(numbers.slice(i, i + numbersOf[letter]));
      const pen = ring.at(-1);
      ring.push(...(pen && letter !== 'M' ? pointsAdded(pen, pairs) : pairs));
    }
  }
  return ring;
}

/** The sub-paths of a drawing's path data (M, then relative l, q and c) as corner points. */
export const ringsOf = (path: string): Ring[] =>
  path
    .split(/(?=M)/)
    .map(ringOf)
    .filter((ring) => ring.length > 0);
