import type { Day } from '../day';
import { daysBetween } from '../day';
import type { CheckIn } from '../log/check-in';
import type { RecordOf } from '../log/kinds';
import type { MobilityTestId } from '../log/mobility-test';
import { roundTo } from '../number';
import type { PairId } from '../regions';
import { dailyRegionSoreness } from './daily';
import { mobilityValues } from './mobility-change';
import { mobilityLimits } from './mobility-limits';
import type { DaySpan } from './series';
import { mean } from './statistics';

/** Left beside right, in the measure's unit; left is the person's left. */
export interface SideDifference {
  readonly left: number;
  readonly right: number;
  /** The higher less the lower: for display, with the side named. */
  readonly difference: number;
  readonly higher: 'left' | 'right' | 'neither';
  /**
   * For details only: 100 x (a - b) / a with a the higher (percent difference, science 7.1). Absent
   * from a start of 0 and for values that pass through zero.
   */
  readonly percent?: number;
  /** Beyond measurement error and normal spread alike; undefined where no limit is known. */
  readonly isBeyondNoise: boolean | undefined;
}

interface SideLimits {
  readonly flagFrom?: number | undefined;
  readonly crossesZero: boolean;
}

const DECIMALS = 2;

/** Compares two sides in their unit. A percentage never decides anything (Bishop 2016). */
export function sideDifference(
  left: number,
  right: number,
  { flagFrom, crossesZero }: SideLimits,
): SideDifference {
  const [higher, lower] = [Math.max(left, right), Math.min(left, right)];
  const difference = roundTo(higher - lower, DECIMALS);
  return {
    left,
    right,
    difference,
    higher: difference === 0 ? 'neither' : left > right ? 'left' : 'right',
    ...(!crossesZero && higher > 0 && { percent: (100 * (higher - lower)) / higher }),
    isBeyondNoise: flagFrom === undefined ? undefined : difference >= flagFrom,
  };
}

/** The two sides' tests may lie this many days apart (App's choice). */
const SIDES_APART_DAYS = 7;

/** The newest value of each side of a mobility test, if they belong together and share their zero. */
export function mobilitySides(
  tests: readonly RecordOf<'mobility-test'>[],
  test: MobilityTestId,
  today: Day,
): (SideDifference & { readonly leftDay: Day; readonly rightDay: Day }) | undefined {
  const left = mobilityValues(tests, { test, side: 'left' }, today).at(-1);
  const right = mobilityValues(tests, { test, side: 'right' }, today).at(-1);
  if (!left || !right || left.protocol !== right.protocol) return undefined;
  if (Math.abs(daysBetween(left.day, right.day)) > SIDES_APART_DAYS) return undefined;
  const { sidesFrom, crossesZero } = mobilityLimits[test];
  return {
    ...sideDifference(left.value, right.value, { flagFrom: sidesFrom, crossesZero }),
    leftDay: left.day,
    rightDay: right.day,
  };
}

/** Two sides' mean soreness, and on how many days each side was the sorer one. */
export interface SorenessSides extends SideDifference {
  readonly loggedDays: number;
  readonly leftSorerDays: number;
  readonly rightSorerDays: number;
}

const daysAbove = (values: readonly number[], others: readonly number[]): number =>
  values.filter((value, day) => value > (others[day] ?? value)).length;

/**
 * Mean soreness 0-10 of the two sides of a region over the logged days of a span, in points. No
 * limit of error is known for it, so it is never flagged.
 */
export function sorenessSides(
  checkIns: readonly CheckIn[],
  pair: PairId,
  span: DaySpan,
): SorenessSides | undefined {
  const valuesOf = (side: 'left' | 'right') =>
    dailyRegionSoreness(checkIns, `${pair}-${side}`, span).values.filter((value) => value !== null);
  const [lefts, rights] = [valuesOf('left'), valuesOf('right')];
  const [left, right] = [mean(lefts), mean(rights)];
  if (left === undefined || right === undefined) return undefined;
  return {
    ...sideDifference(left, right, { crossesZero: false }),
    loggedDays: lefts.length,
    leftSorerDays: daysAbove(lefts, rights),
    rightSorerDays: daysAbove(rights, lefts),
  };
}
