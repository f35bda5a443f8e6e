import fc from 'fast-check';
import { addDays } from '../../../src/core/day';
import { safetyItemsOf } from '../../../src/core/log/safety-answer';
import { profiles } from '../../../src/core/preferences';
import type { RegionId } from '../../../src/core/regions';
import { engine, engineToday as today } from '../../support/engine-records';
import {
  checkIn,
  lifeEvent,
  massage,
  mobilityTest,
  rhythmPlan,
  safetyAnswer,
  sleep,
  stretch,
  stretchingPlan,
  training,
  treatmentPlan,
} from '../../support/records';

const ago = (days: number) => addDays(today, -days);
const someRegions: readonly RegionId[] = ['calf-left', 'upper-trap-left', 'lower-spine'];
const anyRegion = fc.constantFrom(...someRegions);
const past = (max: number) => fc.integer({ min: 0, max });
const anyValues = fc.dictionary(anyRegion, fc.integer({ min: 1, max: 10 }), {
  maxKeys: 3,
  noNullPrototype: true,
});

export const anyCheckIn = fc
  .record({
    days: past(40),
    soreness: fc.option(anyValues, { nil: undefined }),
    pain: fc.option(anyValues, { nil: undefined, freq: 4 }),
    energy: fc.integer({ min: 1, max: 5 }),
    isTingling: fc.boolean(),
  })
  .map(({ days, isTingling, ...values }) =>
    checkIn(ago(days), { ...values, ...(isTingling && { kinds: { 'calf-left': ['tingling'] } }) }),
  );

const anyTraining = fc
  .record({
    days: past(50),
    minutes: fc.integer({ min: 10, max: 120 }),
    rpe: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
    activity: fc.constantFrom('run' as const, 'strength' as const),
  })
  .map(({ days, ...values }) => training(ago(days), values));

const anyMassage = fc
  .record({
    days: fc.integer({ min: -20, max: 90 }),
    status: fc.constantFrom('done' as const, 'done' as const, 'planned' as const),
    modality: fc.constantFrom('classic' as const, 'deep-tissue' as const, 'self' as const),
    regions: fc.uniqueArray(anyRegion, { maxLength: 2 }),
  })
  .map(({ days, ...values }) => massage(ago(days), values));

const anyAnswer = fc
  .record({
    days: past(400),
    items: fc.subarray([...safetyItemsOf('signs')], { maxLength: 2 }),
    regions: fc.uniqueArray(anyRegion, { maxLength: 2 }),
  })
  .map(({ days, ...values }) => safetyAnswer(ago(days), values));

const anyEvent = fc
  .record({
    days: fc.integer({ min: -5, max: 10 }),
    type: fc.constantFrom('race' as const, 'injury' as const, 'holiday' as const),
    regions: fc.uniqueArray(anyRegion, { minLength: 1, maxLength: 1 }),
  })
  .map(({ days, ...values }) => lifeEvent(ago(days), values));

const anyPlan = fc.oneof(
  past(60).map((days) => rhythmPlan(ago(days), { intervalDays: 5 + (days % 38) })),
  past(60).map((days) => treatmentPlan(ago(days), { sessionsPerWeek: 1 + (days % 4), weeks: 5 })),
  past(60).map((days) =>
    stretchingPlan(ago(days), { regions: someRegions, goal: 'more-flexible' }),
  ),
);

const listOf = <Item>(item: fc.Arbitrary<Item>, maxLength: number) => fc.array(item, { maxLength });

/** Records of every kind the rules read, around one day. */
export const anyLife = fc
  .record({
    checkIns: listOf(anyCheckIn, 14),
    trainings: listOf(anyTraining, 10),
    sleeps: listOf(
      past(30).map((days) => sleep(ago(days))),
      8,
    ),
    stretches: listOf(
      past(20).map((days) => stretch(ago(days))),
      8,
    ),
    massages: listOf(anyMassage, 8),
    mobilityTests: listOf(
      fc
        .tuple(past(200), fc.integer({ min: 4, max: 14 }))
        .map(([days, cm]) => mobilityTest(ago(days), { trials: [cm] })),
      4,
    ),
    safetyAnswers: listOf(anyAnswer, 2),
    plans: listOf(anyPlan, 3),
    events: listOf(anyEvent, 3),
    profile: fc.constantFrom(null, ...profiles),
  })
  .map((records) => engine(records));
