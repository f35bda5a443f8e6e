/**
 * Path data as absolute segments and back: what extracting needs, no more.
 *
 * @typedef {[x: number, y: number]} XY
 * @typedef {{ start: XY, segments: XY[][] }} Part
 * @typedef {{ x: number, y: number, rx: number, ry: number, corner?: number }} Bar
 */

/** @type {Record<string, number>} */
const argumentCount = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

const number = /[\s,]*(-?(?:\d+\.\d*|\.\d+|\d+)(?:e-?\d+)?)/y;
const flag = /[\s,]*([01])/y; // the flags of an arc may stand without a space between them
const letter = /[\s,]*([a-zA-Z])/y;

/** @type {Record<string, string>} */
const repeatedAs = { m: 'l', M: 'L' };

/**
 * Commands with their numbers; repeated numbers repeat the command, after a move as lines.
 * @param {string} d
 * @returns {Generator<[command: string, numbers: number[]]>}
 */
function* commands(d) {
  let at = 0;
  const next = (/** @type {RegExp} */ pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(d)?.[1];
    if (found) at = pattern.lastIndex;
    return found;
  };
  let command = '';
  while (/\S/.test(d.slice(at))) {
    command = next(letter) ?? repeatedAs[command] ?? command;
    const kind = command.toLowerCase();
    const numbers = Array.from({ length: argumentCount[kind] ?? 0 }, (_, i) =>
      Number(next(kind === 'a' && (i === 3 || i === 4) ? flag : number)),
    );
    if (numbers.some((n) => Number.isNaN(n)))
      throw new Error(`Not a path at ${at}: ${d.slice(at, at + 40)}`);
    yield [command, numbers];
  }
}

/**
 * @template Item
 * @param {readonly Item[]} list
 */
function lastOf(list) {
  const last = list.at(-1);
  if (last === undefined) throw new Error('Nothing drawn yet');
  return last;
}

const largestCorner = 6; // units; the package's arcs only round corners

/**
 * Every sub-path as { start, segments }, each segment the absolute points it adds: one for a line,
 * two for a quadratic curve, three for a cubic one. The tiny arcs of the package become lines.
 * @param {string} d
 */
export function readPath(d) {
  /** @type {Part[]} */
  const parts = [];
  let [x, y] = [0, 0];
  /** @type {XY | undefined} */
  let last;
  for (const [command, n] of commands(d)) {
    const kind = command.toLowerCase();
    const [dx, dy] = command === kind ? [x, y] : [0, 0];
    /** @returns {XY} */
    const at = (/** @type {number} */ i) => [(n[i] ?? 0) + dx, (n[i + 1] ?? 0) + dy];
    /** @type {XY[]} */
    let points = [];
    if (kind === 'm') {
      [x, y] = at(0);
      parts.push({ start: [x, y], segments: [] });
      last = undefined;
      continue;
    }
    if (kind === 'z') {
      [x, y] = lastOf(parts).start;
      last = undefined;
      continue;
    }
    if (kind === 'l') points = [at(0)];
    if (kind === 'h') points = [[(n[0] ?? 0) + dx, y]];
    if (kind === 'v') points = [[x, (n[0] ?? 0) + dy]];
    if (kind === 'q') points = [at(0), at(2)];
    if (kind === 'c') points = [at(0), at(2), at(4)];
    /** @type {XY} */
    const mirrored = last ? [2 * x - last[0], 2 * y - last[1]] : [x, y];
    if (kind === 't') points = [mirrored, at(0)];
    if (kind === 's') points = [mirrored, at(0), at(2)];
    if (kind === 'a') {
      const end = at(5);
      points = [end];
      if (Math.hypot(end[0] - x, end[1] - y) > largestCorner) {
        throw new Error(`An arc too large for a line: ${command} ${n}`);
      }
    }
    lastOf(parts).segments.push(points);
    last = points.length > 1 ? points.at(-2) : undefined;
    [x, y] = lastOf(points);
  }
  return parts;
}

/**
 * @param {readonly Part[]} parts
 * @param {(point: XY) => XY} move
 * @returns {Part[]}
 */
export const mapPath = (parts, move) =>
  parts.map(({ start, segments }) => ({
    start: move(start),
    segments: segments.map((points) => points.map(move)),
  }));

/** @param {Part} part */
const endsOf = ({ start, segments }) => [start, ...segments.map(lastOf)];

/**
 * Twice the signed area of the corner points; its sign is the direction of drawing.
 * @param {Part} part
 */
function turning(part) {
  const ends = endsOf(part);
  let [fromX, fromY] = lastOf(ends);
  let sum = 0;
  for (const [x, y] of ends) {
    sum += fromX * y - x * fromY;
    [fromX, fromY] = [x, y];
  }
  return sum;
}

/**
 * The same sub-path drawn the other way round.
 * @param {Part} part
 * @returns {Part}
 */
function turned(part) {
  /** @type {XY[][]} */
  const segments = [];
  let end = part.start;
  for (const points of part.segments) {
    segments.unshift([...points.slice(0, -1).reverse(), end]);
    end = lastOf(points);
  }
  return { start: end, segments };
}

/**
 * All pieces drawn the same way round, so that overlapping ones make no hole.
 * @param {Part} part
 */
export const clockwise = (part) => (turning(part) < 0 ? turned(part) : part);

const rounded = (/** @type {number} */ n) => Math.round(n * 10) / 10;

/** @param {readonly number[]} numbers */
const numbersText = (numbers) =>
  numbers
    .map((n) => String(rounded(n)).replace(/^(-?)0\./, '$1.'))
    .map((text, i) => (i === 0 || text.startsWith('-') ? text : ` ${text}`))
    .join('');

const letterOf = ['', 'l', 'q', 'c']; // by the number of points

/**
 * Relative path data with one decimal. Rounding never adds up, because every step starts from what
 * was written.
 * @param {Part} part
 */
export function writePath({ start, segments }) {
  let [x, y] = start.map(rounded);
  let d = `M${numbersText([x ?? 0, y ?? 0])}`;
  let command = '';
  for (const points of segments) {
    const moves = points.flatMap(([toX, toY]) => [toX - (x ?? 0), toY - (y ?? 0)]).map(rounded);
    if (moves.every((n) => n === 0)) continue;
    const next = letterOf[points.length] ?? '';
    const text = numbersText(moves);
    if (next !== command) d += next;
    else if (!text.startsWith('-')) d += ' ';
    d += text;
    command = next;
    [x, y] = [(x ?? 0) + (moves.at(-2) ?? 0), (y ?? 0) + (moves.at(-1) ?? 0)].map(rounded);
  }
  return d;
}

/** @param {readonly Part[]} parts */
export const writeClosed = (parts) => parts.map((part) => `${writePath(part)}z`).join('');

/**
 * The run of a sub-path that stays below a height: the outline of a body without its head.
 * @param {Part} part
 * @param {number} height
 * @returns {Part}
 */
export function below(part, height) {
  const ends = endsOf(part);
  const isAbove = ends.map(([, y]) => y < height);
  const first = isAbove.indexOf(true);
  if (first < 0) throw new Error('Nothing to cut off');
  const count = part.segments.length;
  const kept = part.segments
    .map((_, i) => (first + i) % count)
    .filter((i) => !isAbove[i] && !isAbove[i + 1]);
  return {
    start: ends[kept[0] ?? 0] ?? part.start,
    segments: kept.map((i) => part.segments[i] ?? []),
  };
}

const roundness = 0.5523; // control points of a quarter circle

/**
 * An upright rounded bar; with corners as high as itself an ellipse.
 * @param {Bar} bar
 * @returns {Part}
 */
export function roundedBar(bar) {
  const { x, y, rx, ry } = bar;
  const corner = bar.corner ?? ry;
  const flat = ry - corner;
  const [kx, ky] = [rx * roundness, corner * roundness];
  const [top, bottom] = [y - flat, y + flat];
  /** @type {(toX: number) => XY[][]} */
  const down = (toX) => (flat > 0 ? [[[toX, bottom]]] : []);
  /** @type {(toX: number) => XY[][]} */
  const up = (toX) => (flat > 0 ? [[[toX, top]]] : []);
  return {
    start: [x, y - ry],
    segments: [
      [
        [x + kx, y - ry],
        [x + rx, top - ky],
        [x + rx, top],
      ],
      ...down(x + rx),
      [
        [x + rx, bottom + ky],
        [x + kx, y + ry],
        [x, y + ry],
      ],
      [
        [x - kx, y + ry],
        [x - rx, bottom + ky],
        [x - rx, bottom],
      ],
      ...up(x - rx),
      [
        [x - rx, top - ky],
        [x - kx, y - ry],
        [x, y - ry],
      ],
    ],
  };
}
