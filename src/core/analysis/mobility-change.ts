import { addDays, type Day } from '../day';
import type { RecordOf } from '../log/kinds';
import { bestTrial, type MobilitySide, type MobilityTestId } from '../log/mobility-test';
import { roundTo } from '../number';
import { known } from '../result';
import { mobilityLimits } from './mobility-limits';
import { compareRecords } from './record-order';

type Test = RecordOf<'mobility-test'>;

/** Which line of values: tests of one side and one protocol, whose zeros agree. */
export interface MobilityLine {
  readonly test: MobilityTestId;
  readonly side?: MobilitySide;
}

/** One result of a line: the best of its trials. */
export interface MobilityValue {
  readonly day: Day;
  readonly value: number;
  readonly protocol: string;
}

/** Two values of one line, in the test's unit; further is better in every test. */
export interface MobilityChange {
  readonly from: number;
  readonly fromDay: Day;
  readonly to: number;
  readonly toDay: Day;
  /** `to` less `from`: negative is lost. */
  readonly difference: number;
  /** Whether it exceeds the test's noise; undefined where no limit is known. */
  readonly isBeyondNoise: boolean | undefined;
}

/** Oldest value that still is a reference, in days (App's choice). */
const REFERENCE_DAYS = 365;
const DECIMALS = 1;

/** Values of one line up to a day with the protocol of the newest, oldest first; the best trial each. */
export function mobilityValues(
  tests: Iterable<Test>,
  { test, side }: MobilityLine,
  today: Day,
): MobilityValue[] {
  const line = [...tests]
    .filter((done) => done.test === test && done.side === side && done.day <= today)
    .sort(compareRecords);
  const protocol = line.at(-1)?.protocol;
  return line
    .filter((done) => done.protocol === protocol)
    .map((done) => ({ day: done.day, value: bestTrial(done), protocol: done.protocol }));
}

/** The newest value against the one before, and against the first of the last 365 days. */
export interface MobilityChanges {
  readonly sincePrevious?: MobilityChange;
  readonly sinceFirst?: MobilityChange;
}

/** How a person's own test changed (science 7.2), against their own earlier values alone. */
export function mobilityChanges(
  tests: Iterable<Test>,
  line: MobilityLine,
  today: Day,
): MobilityChanges {
  const oldest = addDays(today, -REFERENCE_DAYS);
  const values = mobilityValues(tests, line, today).filter(({ day }) => day >= oldest);
  const newest = values.at(-1);
  if (!newest || values.length < 2) return {};
  const limit = mobilityLimits[line.test].changeFrom;
  const changeFrom = (reference: MobilityValue | undefined) => {
    if (!reference) return undefined;
    const difference = roundTo(newest.value - reference.value, DECIMALS);
    return {
      from: reference.value,
      fromDay: reference.day,
      to: newest.value,
      toDay: newest.day,
      difference,
      isBeyondNoise: limit === undefined ? undefined : Math.abs(difference) >= limit,
    };
  };
  return known({ sincePrevious: changeFrom(values.at(-2)), sinceFirst: changeFrom(values[0]) });
}

/** The larger loss beyond noise of the two, for the stretching rules (S3); undefined without one. */
export function mobilityLoss({
  sincePrevious,
  sinceFirst,
}: MobilityChanges): MobilityChange | undefined {
  return [sinceFirst, sincePrevious]
    .filter((change) => change !== undefined)
    .filter(({ difference, isBeyondNoise }) => isBeyondNoise === true && difference < 0)
    .sort((a, b) => a.difference - b.difference)[0];
}
