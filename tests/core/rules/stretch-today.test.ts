import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import { MS_PER_MINUTE } from '../../../src/core/moment';
import { profiles } from '../../../src/core/preferences';
import { type RegionId, regions } from '../../../src/core/regions';
import { routineForToday, todayMinutes } from '../../../src/core/rules/stretch-today';
import type { StretchRecords } from '../../../src/core/rules/stretching';
import { holdsOf, regionsOfHold, routineSeconds } from '../../../src/core/stretches/routine-holds';
import { engine, noonOf, engineToday as today } from '../../support/engine-records';
import { checkIn, stretch, stretchingPlan, training } from '../../support/records';

const plans = [
  stretchingPlan('2026-01-01', {
    regions: ['calf-left', 'calf-right', 'chest-left', 'chest-right', 'hamstring-left'],
  }),
];
const forToday = (records: Partial<StretchRecords>, minutes = 10) =>
  routineForToday(engine({ plans, ...records }), minutes);
const reached = (steps: ReturnType<typeof forToday>['steps']) =>
  new Set(holdsOf(steps).flatMap(regionsOfHold));
const stretched = (region: RegionId, ago: number) =>
  stretch(addDays(today, -ago), { moves: [{ region, seconds: 60 }] });

describe('the routine for today', () => {
  it('begins with the sorest region, and says how sore it was and when', () => {
    const day = addDays(today, -1);
    const { reasons } = forToday({ checkIns: [checkIn(day, { soreness: { 'chest-right': 5 } })] });
    expect(reasons[0]).toEqual({
      region: 'chest-right',
      sore: { value: 5, day },
      daysSince: 'never',
    });
  });

  it('takes the longest neglected first where nothing is sore', () => {
    const stretches = [
      stretched('calf-left', 2),
      stretched('calf-right', 2),
      stretched('chest-left', 9),
      stretched('chest-right', 8),
      stretched('hamstring-left', 1),
    ];
    const { reasons } = forToday({ stretches });
    expect(reasons[0]).toEqual({ region: 'chest-left', daysSince: 9 });
  });

  it('also takes a sore region that is in no plan', () => {
    const checkIns = [checkIn(today, { soreness: { 'forearm-left': 7 } })];
    expect(reached(forToday({ checkIns }).steps)).toContain('forearm-left');
  });

  it('does one side alone when the other must rest, and says why', () => {
    const checkIns = [checkIn(today, { soreness: {}, pain: { 'calf-left': 8 } })];
    const { steps, leftOut } = forToday({ checkIns });
    expect(reached(steps)).toContain('calf-right');
    expect(reached(steps)).not.toContain('calf-left');
    expect(leftOut).toMatchObject([{ rule: 'X4', values: { cause: 'pain', pain: 8 } }]);
  });

  it('tells that strength is near, for which a hold is not the thing (Simic 2012)', () => {
    const at = noonOf(today) + 30 * MS_PER_MINUTE;
    const trainings = [training(today, { activity: 'strength', at })];
    expect(forToday({ trainings }).dynamicOnly).toMatchObject({
      basis: 'research',
      values: { session: 'training', minutes: 30 },
    });
    expect(forToday({}).dynamicOnly).toBeUndefined();
  });

  it('leaves a region that had its ten minutes this week (Ingram 2025) to others', () => {
    const moves = [{ region: 'calf-left' as const, seconds: 700 }];
    const { reasons } = forToday({ stretches: [stretch(addDays(today, -4), { moves })] });
    expect(reasons.map(({ region }) => region)).not.toContain('calf-left');
  });

  it('is empty where nothing is known to go by', () => {
    expect(forToday({ plans: [] })).toEqual({ steps: [], reasons: [], leftOut: [] });
  });

  const anyScore = fc.integer({ min: 1, max: 10 });
  const anyScores = fc.dictionary(fc.constantFrom(...regions.map(({ id }) => id)), anyScore, {
    maxKeys: 12,
  });
  const anyLife = fc.record({
    minutes: fc.constantFrom(...todayMinutes),
    profile: fc.constantFrom(null, ...profiles),
    soreness: anyScores,
    pain: anyScores,
    tingling: fc.uniqueArray(fc.constantFrom(...regions.map(({ id }) => id)), { maxLength: 4 }),
  });

  it('always keeps within the minutes, and never reaches a region with pain 8 or tingling', () => {
    fc.assert(
      fc.property(anyLife, ({ minutes, profile, soreness, pain, tingling }) => {
        const kinds = Object.fromEntries(tingling.map((region) => [region, ['tingling' as const]]));
        const checkIns = [checkIn(today, { soreness, pain, kinds })];
        const { steps, reasons } = routineForToday(engine({ profile, checkIns }), minutes);
        expect(routineSeconds(steps)).toBeLessThanOrEqual(minutes * 60);
        const all = reached(steps);
        for (const region of tingling) expect(all).not.toContain(region);
        for (const [region, value] of Object.entries(pain)) {
          if (value >= 8) expect(all).not.toContain(region);
        }
        for (const { region } of reasons) expect(all).toContain(region);
      }),
    );
  });
});
