import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchDoses } from '../../../src/core/analysis/stretch-dose';
import { addDays } from '../../../src/core/day';
import { dayOf, stretch } from '../../support/records';

const today = dayOf('2026-03-31');
const held = (ago: number, ...seconds: number[]) =>
  stretch(addDays(today, -ago), {
    moves: seconds.map((value) => ({ region: 'calf-left', seconds: value })),
  });
const doseOf = (...stretches: ReturnType<typeof held>[]) =>
  stretchDoses(stretches, today).get('calf-left');

describe('the stretching dose of a region', () => {
  it('is the seconds and days of the seven that end today, across a clock change', () => {
    expect(doseOf(held(0, 30, 30), held(0, 20), held(6, 100), held(7, 999))).toEqual({
      daysIn7: 2,
      secondsIn7: 180,
      mostSecondsInSession: 100,
      lastDay: today,
    });
  });

  it('keeps the last day, however long ago, and is absent where there was none', () => {
    expect(doseOf(held(60, 30))).toEqual({
      daysIn7: 0,
      secondsIn7: 0,
      mostSecondsInSession: 0,
      lastDay: addDays(today, -60),
    });
    expect(doseOf()).toBeUndefined();
    expect(doseOf(held(-1, 30))).toBeUndefined();
  });

  it('is counted for each side alone: ten minutes over ten regions is one minute each', () => {
    const regions = ['calf-left', 'calf-right', 'quad-left'] as const;
    const session = stretch(today, { moves: regions.map((region) => ({ region, seconds: 60 })) });
    const doses = stretchDoses([session], today);
    expect([...doses.keys()]).toEqual(regions);
    expect(new Set([...doses.values()].map(({ secondsIn7 }) => secondsIn7))).toEqual(new Set([60]));
  });

  it('does not depend on the order of entry', () => {
    const some = fc.array(
      fc
        .tuple(fc.integer({ min: -2, max: 12 }), fc.integer({ min: 5, max: 300 }))
        .map(([ago, seconds]) => held(ago, seconds)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (stretches) => {
        expect(doseOf(...stretches.toReversed())).toEqual(doseOf(...stretches));
      }),
    );
  });
});
