import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import { constantsWith } from '../../../src/core/rules/constants';
import { type DeskRecords, deskAdvice, deskRules } from '../../../src/core/rules/desk-break';
import { engine, engineToday as today } from '../../support/engine-records';
import { checkIn, lifeEvent, safetyAnswer } from '../../support/records';

const ago = (days: number) => addDays(today, -days);
const advice = (sittingMinutes: number, records: Partial<DeskRecords> = {}, isWorkingTime = true) =>
  deskAdvice(engine(records), { sittingMinutes, isWorkingTime });
const sign = (item: 'saddle' | 'unwell' | 'bruise') => ({
  safetyAnswers: [safetyAnswer(ago(1), { items: [item] })],
});

describe('the desk-break table', () => {
  it.each([
    ['an emergency sign', advice(60, sign('saddle')), 'X1 BLOCKED'],
    ['a sign to have looked at today', advice(60, sign('unwell')), 'X2 BLOCKED'],
    ['a bruise that may be anywhere', advice(60, sign('bruise')), 'X4 BLOCKED'],
    ['45 minutes of sitting', advice(45), 'S4 BREAK'],
    ['44 minutes of sitting', advice(44), 'S4 NOT_DUE'],
    ['an evening on the sofa', advice(90, {}, false), 'S4 NOT_DUE'],
  ])('%s', (_name, { state, reasons: [first] }, expected) => {
    expect(`${first?.rule} ${state}`).toBe(expected);
    expect(deskRules.map((row) => `${row.id} ${row.state}`)).toContain(expected);
  });

  it('asks for two to three minutes, and for five with a neck or back at 4', () => {
    const sore = (soreness: object, day = today) =>
      advice(45, { checkIns: [checkIn(day, { soreness })] });
    expect(advice(45)).toMatchObject({
      minutes: { from: 2, to: 3 },
      reasons: [{ values: { sittingMinutes: 45, afterMinutes: 45 } }],
    });
    expect(sore({ 'upper-trap-left': 4, 'calf-left': 8 })).toMatchObject({
      minutes: { from: 5, to: 5 },
      reasons: [{ values: { sore: { region: 'upper-trap-left', soreness: 4, day: today } } }],
    });
    expect(sore({ 'upper-trap-left': 3, 'calf-left': 8 }).minutes.to).toBe(3);
    expect(sore({ 'lower-back-left': 6 }, ago(3)).minutes.to).toBe(3);
  });

  it('leaves the break where one area is taken out, and names the area', () => {
    const safetyAnswers = [safetyAnswer(ago(1), { items: ['bruise'], regions: ['chest-left'] })];
    const { state, reasons } = advice(50, { safetyAnswers });
    expect(state).toBe('BREAK');
    expect(reasons.map(({ rule }) => rule)).toEqual(['S4', 'X4']);
  });

  it('follows the person`s own minutes and a holiday', () => {
    expect(advice(30, { constants: constantsWith({ sittingNudge: 30 }) }).state).toBe('BREAK');
    expect(advice(60, { events: [lifeEvent(today, { type: 'holiday' })] }).pausedUntil).toBe(
      addDays(today, 1),
    );
  });

  it('stays due the longer somebody sits', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (minutes, more) => {
        if (advice(minutes).state === 'BREAK') expect(advice(minutes + more).state).toBe('BREAK');
      }),
    );
  });
});
