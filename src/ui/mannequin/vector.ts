/** x is the figure's left, y is up, z is the figure's forward; centimetres. */
export type Vector = readonly [number, number, number];

/** A rotation, row by row. */
export type Rotation = readonly [Vector, Vector, Vector];

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

export const rotate = (m: Rotation, v: Vector): Vector => [
  dot(m[0], v),
  dot(m[1], v),
  dot(m[2], v),
];

function multiply(a: Rotation, b: Rotation): Rotation {
  const x: Vector = [b[0][0], b[1][0], b[2][0]];
  const y: Vector = [b[0][1], b[1][1], b[2][1]];
  const z: Vector = [b[0][2], b[1][2], b[2][2]];
  const row = (r: Vector): Vector => [dot(r, x), dot(r, y), dot(r, z)];
  return [row(a[0]), row(a[1]), row(a[2])];
}

/** The product of rotations; the last one is applied first. */
export const inTurn = (first: Rotation, ...rest: Rotation[]): Rotation =>
  rest.reduce(multiply, first);

function cosSin(degrees: number): [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
}

export function aboutX(degrees: number): Rotation {
  const [c, s] = cosSin(degrees);
  return [
    [1, 0, 0],
    [0, c, -s],
    [0, s, c],
  ];
}

export function aboutY(degrees: number): Rotation {
  const [c, s] = cosSin(degrees);
  return [
    [c, 0, s],
    [0, 1, 0],
    [-s, 0, c],
  ];
}

export function aboutZ(degrees: number): Rotation {
  const [c, s] = cosSin(degrees);
  return [
    [c, -s, 0],
    [s, c, 0],
    [0, 0, 1],
  ];
}
