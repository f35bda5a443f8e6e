import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import type { EngineRecords } from '../../../src/core/rules/engine-records';
import { signsPrompt } from '../../../src/core/rules/safety-timing';
import { engine, engineToday as today } from '../../support/engine-records';
import { checkIn, safetyAnswer } from '../../support/records';

const ago = (days: number) => addDays(today, -days);
const prompt = (records: Partial<EngineRecords>) => signsPrompt(engine(records));
const sore = (value: number, ...days: number[]) =>
  days.map((day) => checkIn(ago(day), { soreness: { 'calf-left': value } }));

describe('the signs are asked', () => {
  it('when a region is 7 or more', () => {
    expect(prompt({ checkIns: sore(7, 0) })).toEqual({
      why: 'strong',
      region: 'calf-left',
      soreness: 7,
      day: today,
    });
    expect(prompt({ checkIns: sore(6, 0, 1) })).toBeUndefined();
  });

  it('when a region is new and at 5 or more', () => {
    const clear = checkIn(ago(1));
    expect(prompt({ checkIns: [clear, ...sore(5, 0)] })).toMatchObject({ why: 'new-and-strong' });
    expect(prompt({ checkIns: [clear, ...sore(4, 0)] })).toBeUndefined();
    expect(prompt({ checkIns: [...sore(1, 9), clear, ...sore(5, 0)] })).toBeUndefined();
    expect(prompt({ checkIns: sore(5, 0) })).toBeUndefined();
  });

  it('when a region is tagged tingling', () => {
    const checkIns = [checkIn(today, { kinds: { 'forearm-right': ['tingling'] } })];
    expect(prompt({ checkIns })).toEqual({ why: 'tingling', region: 'forearm-right', day: today });
  });

  it('not again after an answer since then, of the same day too', () => {
    const noon = Date.parse(today) + 43_200_000;
    const checkIns = [checkIn(today, { soreness: { 'calf-left': 8 }, at: noon, offset: 60 })];
    const answer = (at: number) => [safetyAnswer(today, { at, offset: 60 })];
    expect(prompt({ checkIns, safetyAnswers: answer(noon + 60_000) })).toBeUndefined();
    expect(prompt({ checkIns, safetyAnswers: answer(noon - 60_000) })).toBeDefined();
  });

  it('once a week while a region stays that sore, and at once when it comes back', () => {
    const run = sore(8, 0, 1, 2, 3);
    expect(prompt({ checkIns: run, safetyAnswers: [safetyAnswer(ago(2))] })).toBeUndefined();
    const long = sore(8, ...Array.from({ length: 12 }, (_, day) => day));
    expect(prompt({ checkIns: long, safetyAnswers: [safetyAnswer(ago(7))] })).toBeUndefined();
    expect(prompt({ checkIns: long, safetyAnswers: [safetyAnswer(ago(8))] })).toBeDefined();
    const back = [...sore(8, 0, 3), checkIn(ago(1))];
    expect(prompt({ checkIns: back, safetyAnswers: [safetyAnswer(ago(2))] })).toBeDefined();
  });

  it('of another sore region when the first is covered', () => {
    const covered = sore(9, 3, 2, 1);
    const latest = checkIn(today, { soreness: { 'calf-left': 9, 'chest-left': 7 } });
    const safetyAnswers = [safetyAnswer(ago(2))];
    expect(prompt({ checkIns: [...covered, latest], safetyAnswers })).toMatchObject({
      region: 'chest-left',
    });
  });

  it('no more because of a check-in of more than a week ago', () => {
    expect(prompt({ checkIns: sore(9, 8) })).toBeUndefined();
  });
});
