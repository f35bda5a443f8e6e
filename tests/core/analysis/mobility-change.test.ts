import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mobilityChanges,
  mobilityLoss,
  mobilityValues,
} from '../../../src/core/analysis/mobility-change';
import { mobilityLimits } from '../../../src/core/analysis/mobility-limits';
import { mobilityTestIds, mobilityTestOf } from '../../../src/core/log/mobility-test';
import { dayOf, mobilityTest } from '../../support/records';

const today = dayOf('2026-11-24');
const kneeToWall = { test: 'knee-to-wall', side: 'left' } as const;
const reached = (day: string, ...trials: number[]) => mobilityTest(day, { trials });
const changes = (...tests: ReturnType<typeof mobilityTest>[]) =>
  mobilityChanges(tests, kneeToWall, today);

describe('a change in knee to wall', () => {
  it('names both values and days, the best trial each', () => {
    const found = changes(reached('2026-11-20', 9, 9.9), reached('2026-03-01', 12, 11.5));
    const lost = {
      from: 12,
      fromDay: '2026-03-01',
      to: 9.9,
      toDay: '2026-11-20',
      difference: -2.1,
      isBeyondNoise: true,
    };
    expect(found).toEqual({ sincePrevious: lost, sinceFirst: lost });
    expect(mobilityLoss(found)).toEqual(lost);
  });

  it('is noise below 2 cm (MDC 1.9, Powden 2015)', () => {
    const found = changes(reached('2026-03-01', 12), reached('2026-11-20', 10.1));
    expect(found.sincePrevious).toMatchObject({ difference: -1.9, isBeyondNoise: false });
    expect(mobilityLoss(found)).toBeUndefined();
    expect(mobilityLoss(changes(reached('2026-03-01', 12.1), reached('2026-11-20', 10.1)))).toEqual(
      expect.objectContaining({ difference: -2 }),
    );
  });

  it('is seen when it came slowly, and when it came after a gain', () => {
    const slowly = changes(
      reached('2026-03-01', 12),
      reached('2026-06-01', 11),
      reached('2026-11-20', 9.8),
    );
    expect(mobilityLoss(slowly)).toMatchObject({ difference: -2.2, fromDay: '2026-03-01' });
    const afterGain = changes(
      reached('2026-03-01', 9),
      reached('2026-06-01', 12),
      reached('2026-11-20', 9.5),
    );
    expect(mobilityLoss(afterGain)).toMatchObject({ difference: -2.5, fromDay: '2026-06-01' });
  });

  it('that is a gain is no loss', () => {
    const found = changes(reached('2026-03-01', 8), reached('2026-11-20', 12));
    expect(found.sinceFirst).toMatchObject({ difference: 4, isBeyondNoise: true });
    expect(mobilityLoss(found)).toBeUndefined();
  });

  it('needs two values of the last year, up to today', () => {
    expect(changes(reached('2026-11-20', 9))).toEqual({});
    expect(changes(reached('2025-11-01', 12), reached('2026-11-20', 9))).toEqual({});
    expect(changes(reached('2026-11-20', 9), reached('2026-11-25', 12))).toEqual({});
  });

  it('never mixes sides, tests or protocols, whose zeros differ', () => {
    const right = mobilityTest('2026-03-01', { side: 'right', trials: [14] });
    expect(changes(right, reached('2026-11-20', 9))).toEqual({});
    const reach = (day: string, protocol: string, value: number) =>
      mobilityTest(day, { test: 'sit-and-reach', side: undefined, protocol, trials: [value] });
    const tests = [reach('2026-03-01', 'zero-23', 25), reach('2026-11-20', 'zero-0', 2)];
    expect(mobilityValues(tests, { test: 'sit-and-reach' }, today)).toEqual([
      { day: '2026-11-20', value: 2, protocol: 'zero-0' },
    ]);
  });
});

describe('the other tests', () => {
  it('speak of neck rotation from 10 degrees', () => {
    const turned = (day: string, degrees: number) =>
      mobilityTest(day, { test: 'neck-rotation', protocol: 'phone-compass', trials: [degrees] });
    const line = { test: 'neck-rotation', side: 'left' } as const;
    const lossOf = (degrees: number) =>
      mobilityLoss(
        mobilityChanges([turned('2026-03-01', 70), turned('2026-11-20', degrees)], line, today),
      );
    expect(lossOf(61)).toBeUndefined();
    expect(lossOf(60)).toMatchObject({ difference: -10 });
  });

  it.each(['sit-and-reach', 'chair-sit-and-reach', 'back-scratch'] as const)(
    'never call a change in %s more than noise',
    (test) => {
      const { sides, protocols } = mobilityTestOf(test);
      const side = sides ? ('left' as const) : undefined;
      const reach = (day: string, value: number) =>
        mobilityTest(day, { test, side, protocol: protocols[0]?.id, trials: [value] });
      const tests = [reach('2026-03-01', 10), reach('2026-11-20', -20)];
      const found = mobilityChanges(tests, { test, ...(side && { side }) }, today);
      expect(found.sincePrevious).toMatchObject({ difference: -30, isBeyondNoise: undefined });
      expect(mobilityLoss(found)).toBeUndefined();
    },
  );

  it('have a zero inside their range exactly where no percentage is allowed', () => {
    for (const id of mobilityTestIds) {
      expect(mobilityLimits[id].crossesZero).toBe(mobilityTestOf(id).min < 0);
    }
  });
});

describe('mobility changes', () => {
  it('do not depend on the order of entry', () => {
    const some = fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 200 }))
        .map(([date, tenths]) => reached(`2026-10-${String(date).padStart(2, '0')}`, tenths / 10)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(some, (tests) => {
        expect(changes(...tests.toReversed())).toEqual(changes(...tests));
      }),
    );
  });
});
