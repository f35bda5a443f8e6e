/** A value a day, from the range's first day on; null is a day nothing is known about. */
export type DayValues = readonly (number | null)[];

export type PanelHue = 'soreness' | 'load' | 'sleep' | 'water' | 'stretch' | 'massage' | 'accent';

/** `dots`: faint raw days under the mean line. `points`: values that come now and then. `bars`: amounts. `faint-bars`: amounts under lines. */
export type PanelForm = 'dots' | 'points' | 'bars' | 'faint-bars';

export interface Scale {
  readonly min: number;
  readonly max: number;
  /** Two values with a hairline and a label. */
  readonly ticks: readonly number[];
}

export interface Band {
  readonly low: number;
  readonly high: number;
}

/** Several days as one: a point of the line and a bar from the lowest to the highest. */
export interface Spread {
  /** Number of the day in its middle; a half where they are even. */
  readonly middle: number;
  /** Undefined where none of the days is known. */
  readonly known?: { readonly mean: number; readonly low: number; readonly high: number };
}

/** One small chart of the stack, as numbers: what is drawn follows from it alone. */
export interface Panel {
  readonly id: string;
  readonly hue: PanelHue;
  readonly form: PanelForm;
  readonly height: 'tall' | 'middle' | 'low';
  readonly title: string;
  /** What is measured, in which unit. */
  readonly unit: string;
  readonly values: DayValues;
  /** Drawn in place of the values where they are too many. */
  readonly spreads?: readonly Spread[];
  /** The line: mean of 7 days. */
  readonly mean?: DayValues;
  /** The dashed line: a longer mean. */
  readonly longMean?: DayValues;
  readonly band?: Band;
  readonly scale: Scale;
  readonly tickLabel: (value: number) => string;
}

/** Days as whole numbers since 1970, both ends included: the shared x axis. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

export const dayCount = ({ first, last }: DayRange): number => last - first + 1;

/** Where a day stands across the plot, 0-1: every day has the same width, and stands in its middle. */
export const dayFraction = (day: number, range: DayRange): number =>
  (day - range.first + 0.5) / dayCount(range);

/** Where a value stands above the plot's floor, 0-1. */
export const valueFraction = (value: number, { min, max }: Scale): number =>
  Math.min(1, Math.max(0, (value - min) / (max - min)));

export interface DayPoint {
  readonly x: number;
  /** NaN is how the chart library knows a gap. */
  readonly y: number;
}

/** The points of a series; a gap stays a point without a height, so that no line crosses it. */
export const pointsOf = (values: DayValues, first: number): DayPoint[] =>
  values.map((value, index) => ({ x: first + index, y: value ?? Number.NaN }));

/** Days known to be nothing, such as rest: they get a dot on the floor, unknown days get none. */
export const zeroPoints = (values: DayValues, first: number): DayPoint[] =>
  pointsOf(values, first).filter(({ y }) => y === 0);

/** Points without a neighbour to draw a line to, which so need a dot of their own. */
export const lonePoints = (points: readonly DayPoint[]): DayPoint[] => {
  const isKnown = (place: number) => !Number.isNaN(points[place]?.y ?? Number.NaN);
  return points.filter((_, place) => isKnown(place) && !isKnown(place - 1) && !isKnown(place + 1));
};
