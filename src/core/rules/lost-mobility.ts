import { mobilityChanges, mobilityLoss } from '../analysis/mobility-change';
import { mobilityLimits } from '../analysis/mobility-limits';
import { type Day, daysBetween } from '../day';
import type { RecordOf } from '../log/kinds';
import {
  type MobilitySide,
  type MobilityTestId,
  mobilityTestIds,
  mobilityTestOf,
} from '../log/mobility-test';
import { type PairId, type RegionId, regionOf, regionsOfBase } from '../regions';
import { known } from '../result';
import type { ReasonValues } from './rule';

/** Areas whose stretching a test speaks about (App's choice); a test of one side, that side's. */
const pairsOfTest: Readonly<Record<MobilityTestId, readonly PairId[]>> = {
  'knee-to-wall': ['calf', 'soleus'],
  'sit-and-reach': ['hamstring', 'lower-back'],
  'chair-sit-and-reach': ['hamstring'],
  'back-scratch': ['chest', 'triceps', 'shoulder-front', 'lat'],
  'neck-rotation': ['upper-trap', 'neck-front'],
};

/** Older tests say nothing about now, in days (App's choice). */
const NEWEST_TEST_AGE = 60;

const linesOf = (test: MobilityTestId): readonly { test: MobilityTestId; side?: MobilitySide }[] =>
  mobilityTestOf(test).sides
    ? [
        { test, side: 'left' },
        { test, side: 'right' },
      ]
    : [{ test }];

/** What the person's own tests lost beyond measurement error, by the regions concerned (S3). */
export function lostMobility(
  tests: readonly RecordOf<'mobility-test'>[],
  today: Day,
): Map<RegionId, ReasonValues['S3']> {
  const lost = new Map<RegionId, ReasonValues['S3']>();
  for (const test of mobilityTestIds) {
    const least = mobilityLimits[test].changeFrom;
    if (least === undefined) continue;
    const own = tests.filter((done) => done.test === test);
    for (const line of linesOf(test)) {
      const loss = mobilityLoss(mobilityChanges(own, line, today));
      if (!loss || daysBetween(loss.toDay, today) > NEWEST_TEST_AGE) continue;
      const { fromDay: since, toDay: day, difference } = loss;
      const { unit } = mobilityTestOf(test);
      const values = {
        test,
        lost: -difference,
        unit,
        since,
        day,
        least,
        ...known({ side: line.side }),
      };
      for (const region of regionsOf(test, line.side)) lost.set(region, values);
    }
  }
  return lost;
}

const regionsOf = (test: MobilityTestId, side: MobilitySide | undefined): RegionId[] =>
  pairsOfTest[test]
    .flatMap((pair) => regionsOfBase(pair))
    .filter((region) => side === undefined || regionOf(region).side === side);
