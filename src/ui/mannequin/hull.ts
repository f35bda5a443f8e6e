export type Point = readonly [number, number];

export interface Circle {
  x: number;
  y: number;
  radius: number;
}

const sides = 20;
const unitCircle = Array.from({ length: sides }, (_, i): Point => {
  const angle = (i * 2 * Math.PI) / sides;
  return [Math.cos(angle), Math.sin(angle)];
});

/** The corners of the polygon that stands for a circle. */
export const cornersOf = ({ x, y, radius }: Circle): Point[] =>
  unitCircle.map(([c, s]): Point => [x + c * radius, y + s * radius]);

const cross = (o: Point, a: Point, b: Point) =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

function halfHull(points: readonly Point[]): Point[] {
  const chain: Point[] = [];
  for (const point of points) {
    for (;;) {
      const before = chain.at(-2);
      const last = chain.at(-1);
      if (!before || !last || cross(before, last, point) > 0) break;
      chain.pop();
    }
    chain.push(point);
  }
  return chain.slice(0, -1);
}

/** The convex hull of circles, counter-clockwise (Andrew's monotone chain). */
export function hull(circles: readonly Circle[]): Point[] {
  const points = circles.flatMap(cornersOf).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...halfHull(points), ...halfHull(points.reverse())];
}

/** SVG path data through the points, to a tenth of a centimetre. */
export const closedPath = (points: readonly Point[]) =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

export const hullPath = (circles: readonly Circle[]) => closedPath(hull(circles));
