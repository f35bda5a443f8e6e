import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mobilitySides,
  sideDifference,
  sorenessSides,
} from '../../../src/core/analysis/side-difference';
import { addDays } from '../../../src/core/day';
import { checkIn, dayOf, mobilityTest } from '../../support/records';

const today = dayOf('2026-11-24');

describe('a side difference', () => {
  it('comes in units with the higher side, and 100 x (a - b) / a beside it (science 7.1)', () => {
    expect(sideDifference(9, 12, { flagFrom: 2, crossesZero: false })).toEqual({
      left: 9,
      right: 12,
      difference: 3,
      higher: 'right',
      percent: 25,
      isBeyondNoise: true,
    });
  });

  it('has no percentage through zero, nor of nothing', () => {
    expect(sideDifference(-2, 3, { crossesZero: true })).toEqual({
      left: -2,
      right: 3,
      difference: 5,
      higher: 'right',
      isBeyondNoise: undefined,
    });
    expect(sideDifference(0, 0, { crossesZero: false })).not.toHaveProperty('percent');
  });

  it('mirrors when the sides are swapped', () => {
    const value = fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(value, value, (left, right) => {
        const limits = { flagFrom: 2, crossesZero: false };
        const found = sideDifference(left, right, limits);
        const mirrored = sideDifference(right, left, limits);
        expect(mirrored.difference).toBe(found.difference);
        expect(mirrored.percent).toBe(found.percent);
        expect(mirrored.isBeyondNoise).toBe(found.isBeyondNoise);
        if (found.higher === 'left') expect(mirrored.higher).toBe('right');
      }),
    );
  });
});

describe('the sides of a mobility test', () => {
  const left = mobilityTest('2026-11-20', { side: 'left', trials: [9, 10.1] });
  const right = (day: string, value: number) =>
    mobilityTest(day, { side: 'right', trials: [value] });

  it('differ from 2 cm on in knee to wall, beyond error and normal spread', () => {
    expect(mobilitySides([left, right('2026-11-20', 12.1)], 'knee-to-wall', today)).toMatchObject({
      left: 10.1,
      right: 12.1,
      difference: 2,
      higher: 'right',
      isBeyondNoise: true,
      leftDay: '2026-11-20',
      rightDay: '2026-11-20',
    });
    expect(mobilitySides([left, right('2026-11-20', 12)], 'knee-to-wall', today)).toMatchObject({
      difference: 1.9,
      isBeyondNoise: false,
    });
  });

  it('belong together within a week of each other', () => {
    expect(mobilitySides([left, right('2026-11-13', 12)], 'knee-to-wall', today)).toBeDefined();
    expect(mobilitySides([left, right('2026-11-12', 12)], 'knee-to-wall', today)).toBeUndefined();
    expect(mobilitySides([left], 'knee-to-wall', today)).toBeUndefined();
  });

  it('belong together only when measured from the same place', () => {
    const fromHeel = mobilityTest(today, { side: 'right', protocol: 'heel', trials: [38] });
    expect(mobilitySides([left, fromHeel], 'knee-to-wall', today)).toBeUndefined();
  });

  it('are never flagged where no error is known, however far apart', () => {
    const scratch = (side: 'left' | 'right', value: number) =>
      mobilityTest(today, {
        test: 'back-scratch',
        protocol: 'overlap-plus',
        side,
        trials: [value],
      });
    const found = mobilitySides([scratch('left', -10), scratch('right', 5)], 'back-scratch', today);
    expect(found).toMatchObject({ difference: 15, isBeyondNoise: undefined });
    expect(found).not.toHaveProperty('percent');
  });
});

describe('soreness of the two sides', () => {
  const span = { first: addDays(today, -6), last: today };

  it('is the mean over logged days, in points, never flagged', () => {
    const checkIns = [
      checkIn(today, { soreness: { 'calf-left': 6 } }),
      checkIn(addDays(today, -2), { soreness: { 'calf-left': 4, 'calf-right': 2 } }),
      checkIn(addDays(today, -3), { soreness: undefined, energy: 3 }),
    ];
    expect(sorenessSides(checkIns, 'calf', span)).toEqual({
      left: 5,
      right: 1,
      difference: 4,
      higher: 'left',
      percent: 80,
      isBeyondNoise: undefined,
      loggedDays: 2,
      leftSorerDays: 2,
      rightSorerDays: 0,
    });
  });

  it('is unknown when nobody went through the body', () => {
    expect(sorenessSides([], 'calf', span)).toBeUndefined();
  });
});
