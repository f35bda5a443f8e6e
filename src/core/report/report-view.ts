import { type Change, changeOf } from '../analysis/change';
import type { DaySpan } from '../analysis/series';
import { addDays, type Day, daysBetween } from '../day';
import { type RegionId, regionOf } from '../regions';
import type { Place, RegionLine, Report } from './report';

/** Regions named one by one on the first page. */
export const TOP_REGIONS = 5;

export const daysOf = ({ first, last }: DaySpan): number => daysBetween(first, last) + 1;

export const dayAt = ({ span }: Report, place: Place): Day => addDays(span.first, place);

export const topRegions = ({ regions }: Report): readonly RegionLine[] =>
  regions.slice(0, TOP_REGIONS);

/** First week against last week of a region, in the words of science 2.2; absent without both. */
export const regionChange = ({ first, last }: RegionLine): Change | undefined =>
  first === undefined || last === undefined ? undefined : changeOf(first, last);

export type BodyValues = Readonly<Partial<Record<RegionId, number>>>;

/** Mean soreness by region, for the three pairs of maps. */
export interface BodyWeeks {
  readonly first: BodyValues;
  readonly average: BodyValues;
  readonly last: BodyValues;
}

export function bodyWeeks({ regions }: Report): BodyWeeks {
  const valuesOf = (read: (line: RegionLine) => number | undefined): BodyValues =>
    Object.fromEntries(
      regions.flatMap((line) => {
        const value = read(line);
        return value === undefined ? [] : [[line.region, value]];
      }),
    );
  return {
    first: valuesOf(({ first }) => first),
    average: valuesOf(({ mean }) => mean),
    last: valuesOf(({ last }) => last),
  };
}

export interface SidePair {
  readonly left: RegionId;
  readonly leftMean: number;
  readonly rightMean: number;
}

/** From here on two sides are named as different: what counts as a small change (App's choice). */
const SIDES_APART = 1;

/** Pairs whose sides differ by a point or more, the widest first; a side never sore counts as 0. */
export function unevenPairs({ regions }: Report): readonly SidePair[] {
  const means = new Map(regions.map(({ region, mean }) => [region, mean]));
  const lefts = new Set(
    regions
      .map(({ region }) => regionOf(region))
      .filter(({ side }) => side !== 'middle')
      .map(({ id, side, opposite }) => (side === 'left' ? id : opposite)),
  );
  const apart = (pair: SidePair) => Math.abs(pair.leftMean - pair.rightMean);
  return [...lefts]
    .map((left) => ({
      left,
      leftMean: means.get(left) ?? 0,
      rightMean: means.get(regionOf(left).opposite) ?? 0,
    }))
    .filter((pair) => apart(pair) >= SIDES_APART)
    .sort((a, b) => apart(b) - apart(a));
}
