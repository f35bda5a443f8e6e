import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import type { RegionId } from '../../../src/core/regions';
import type { EngineRecords } from '../../../src/core/rules/engine-records';
import { nextMassage } from '../../../src/core/rules/next-massage';
import { engine, engineToday as today } from '../../support/engine-records';
import { checkIn, massage, safetyAnswer, treatmentPlan } from '../../support/records';

const ago = (days: number) => addDays(today, -days);
const next = (records: Partial<EngineRecords>) => nextMassage(engine(records));
const sore = (day: number, soreness: Partial<Record<RegionId, number>>) =>
  checkIn(ago(day), { soreness });
const massaged = (day: number, ...regions: RegionId[]) => massage(ago(day), { regions });

describe('the regions for the next massage', () => {
  const checkIns = [
    sore(0, { 'calf-left': 4, 'chest-left': 3 }),
    sore(2, { 'calf-left': 6, 'glute-left': 8 }),
    sore(3, { 'lower-back-left': 2 }),
  ];

  it('are the sorest by the mean of the logged days, on which a clear region counts as 0', () => {
    const { regions, loggedDays } = next({ checkIns });
    expect(loggedDays).toBe(3);
    expect(regions.slice(0, 3)).toMatchObject([
      { region: 'calf-left', why: ['sorest', 'longest-untreated'], daysSince: 'never' },
      { region: 'glute-left', why: ['sorest'] },
      { region: 'chest-left', why: ['sorest'] },
    ]);
    expect(regions[0]?.meanSoreness).toBeCloseTo(10 / 3);
  });

  it('look at the last seven logged days', () => {
    const calm = [0, 1, 2, 3, 4, 5, 6].map((day) => sore(day, {}));
    expect(next({ checkIns: [...calm, sore(7, { 'calf-left': 9 })] }).regions).toEqual([]);
  });

  it('name the one untreated for longest among those treated, sore or planned', () => {
    const massages = [massaged(40, 'upper-trap-left'), massaged(9, 'calf-left')];
    expect(next({ checkIns: [sore(0, { 'calf-left': 3 })], massages }).regions).toMatchObject([
      { region: 'calf-left', why: ['sorest'], daysSince: 9 },
      { region: 'upper-trap-left', why: ['longest-untreated'], daysSince: 40 },
    ]);
  });

  it('begin with the focus of the plan and leave out what it avoids', () => {
    const plans = [
      treatmentPlan(ago(3), { focusRegions: ['chest-left'], avoidRegions: ['glute-left'] }),
    ];
    const { regions } = next({ checkIns, plans });
    expect(regions[0]).toMatchObject({ region: 'chest-left', why: ['plan', 'sorest'] });
    expect(regions.map(({ region }) => region)).not.toContain('glute-left');
  });

  it('leave out what X4 takes out, and say so', () => {
    const safetyAnswers = [safetyAnswer(ago(1), { items: ['bruise'], regions: ['calf-left'] })];
    const { regions, leftOut } = next({ checkIns, safetyAnswers });
    expect(regions.map(({ region }) => region)).not.toContain('calf-left');
    expect(leftOut).toMatchObject([{ rule: 'X4', values: { regions: ['calf-left'] } }]);
  });
});

describe('what was noted after a kind of session', () => {
  it('is a mean change with the number of sessions behind it', () => {
    const massages = [
      massage(ago(20), {
        regions: ['calf-left'],
        tensionBefore: { 'calf-left': 6 },
        tensionAfter: { 'calf-left': 3 },
      }),
      massaged(10, 'calf-left'),
      massaged(5, 'calf-left'),
      massage(ago(3), { regions: ['calf-left'], modality: 'sports' }),
    ];
    const checkIns = [
      sore(20, { 'calf-left': 6 }),
      sore(19, { 'calf-left': 4 }),
      sore(18, { 'calf-left': 2 }),
      sore(12, { 'calf-left': 4 }),
      sore(8, { 'calf-left': 4 }),
      sore(0, { 'calf-left': 1 }),
    ];
    expect(next({ massages, checkIns }).notes).toEqual([
      {
        modality: 'classic',
        region: 'calf-left',
        sessions: 3,
        lastDay: ago(5),
        soreness: { change: -1.5, noted: 2 },
        tension: { change: -3, noted: 1 },
      },
      { modality: 'sports', region: 'calf-left', sessions: 1, lastDay: ago(3) },
    ]);
  });

  it('is nothing where no massage went', () => {
    expect(next({ checkIns: [sore(0, { 'calf-left': 5 })] }).notes).toEqual([]);
  });
});

describe('the kind whose turn it is', () => {
  const plans = [treatmentPlan(ago(20), { modalities: ['classic', 'sports', 'myofascial'] })];

  it('is the first, then the one after the last', () => {
    expect(next({ plans }).inTurn).toEqual({ modality: 'classic' });
    const massages = [massage(ago(6)), massage(ago(2), { modality: 'myofascial' })];
    expect(next({ plans, massages }).inTurn).toEqual({ modality: 'classic', after: 'myofascial' });
    expect(next({ plans, massages: [massage(ago(6))] }).inTurn).toEqual({
      modality: 'sports',
      after: 'classic',
    });
  });

  it('does not count sessions before the plan, and is none where the plan names none', () => {
    expect(next({ plans, massages: [massage(ago(21))] }).inTurn).toEqual({ modality: 'classic' });
    expect(next({ plans: [treatmentPlan(ago(3))] }).inTurn).toBeUndefined();
  });
});
