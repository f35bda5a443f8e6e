import { describe, expect, it } from 'vitest';
import { addDays, daysFrom } from '../../../src/core/day';
import type { EngineRecords } from '../../../src/core/rules/engine-records';
import { massageFacts } from '../../../src/core/rules/massage-facts';
import { engine, engineToday as today } from '../../support/engine-records';
import {
  checkIn,
  lifeEvent,
  momentAtClock,
  rhythmPlan,
  safetyAnswer,
  sleep,
  training,
  treatmentPlan,
} from '../../support/records';

import { advice, ago, fourSessions, hardOn, pain, plan, rested, soreOn } from './massage-life';

describe('regions that are left alone (X4)', () => {
  const sore = soreOn(7, 0, 1, 2);

  it('take no part in what is due, and are still named', () => {
    const safetyAnswers = [safetyAnswer(ago(1), { items: ['bruise'], regions: ['calf-left'] })];
    const found = advice({ ...rested(4), checkIns: sore, safetyAnswers });
    expect(found.state).toBe('NOT_DUE');
    expect(found.reasons.at(-1)).toMatchObject({
      rule: 'X4',
      values: { cause: 'bruise', regions: ['calf-left'], since: ago(1) },
    });
  });

  it('are those with pain of 8 and more in the last three days; soreness of 8 is another question', () => {
    const hurting = (days: number, value: number) => [
      ...sore,
      checkIn(ago(days), { soreness: undefined, pain: { 'calf-left': value } }),
    ];
    expect(advice({ ...rested(4), checkIns: hurting(2, 8) }).state).toBe('NOT_DUE');
    expect(advice({ ...rested(4), checkIns: hurting(2, 7) }).state).toBe('DUE');
    expect(advice({ ...rested(4), checkIns: hurting(3, 9) }).state).toBe('DUE');
    const eased = checkIn(today, { soreness: undefined, pain: { 'calf-left': 3 } });
    expect(advice({ ...rested(4), checkIns: [...hurting(1, 9), eased] }).state).toBe('DUE');
  });

  it('come back 72 hours after an injury', () => {
    const injury = (days: number) =>
      lifeEvent(ago(days), { type: 'injury', regions: ['calf-left'] });
    expect(advice({ ...rested(4), checkIns: sore, events: [injury(2)] }).state).toBe('NOT_DUE');
    expect(advice({ ...rested(4), checkIns: sore, events: [injury(3)] }).state).toBe('DUE');
    const answered = (days: number) => [
      safetyAnswer(ago(days), { items: ['fresh-injury'], regions: ['calf-left'] }),
    ];
    expect(advice({ ...rested(4), checkIns: sore, safetyAnswers: answered(2) }).state).toBe(
      'NOT_DUE',
    );
    expect(advice({ ...rested(4), checkIns: sore, safetyAnswers: answered(3) }).state).toBe('DUE');
  });

  it('end it when they are all that a plan is about', () => {
    const safetyAnswers = [
      safetyAnswer(ago(1), { items: ['bruise'], regions: ['upper-trap-left'] }),
    ];
    const plans = [treatmentPlan(ago(10))];
    expect(advice({ ...rested(9), plans, safetyAnswers }).state).toBe('REGION_EXCLUDED');
    const wider = [treatmentPlan(ago(10), { focusRegions: ['upper-trap-left', 'chest-left'] })];
    expect(advice({ ...rested(9), plans: wider, safetyAnswers }).state).toBe('OVERDUE');
  });

  it('are joined by what a plan leaves alone and what no clearance covers', () => {
    const avoiding = [treatmentPlan(ago(3), { avoidRegions: ['calf-left'], focusRegions: [] })];
    expect(advice({ plans: avoiding, checkIns: sore }).state).toBe('OPTIONAL');
    const cleared = (region: 'calf-left' | 'chest-left') =>
      safetyAnswer(ago(20), {
        question: 'conditions',
        items: ['condition'],
        cleared: { by: 'Dr. Novak', day: ago(20), regions: [region] },
      });
    expect(advice({ checkIns: sore, safetyAnswers: [cleared('chest-left')] }).state).toBe(
      'OPTIONAL',
    );
    expect(advice({ checkIns: sore, safetyAnswers: [cleared('calf-left')] }).state).toBe('DUE');
  });
});

describe('softening', () => {
  it('touches only what is due when a race is near', () => {
    const events = [lifeEvent(addDays(today, 2))];
    expect(advice({ ...rested(9), events }).state).toBe('SOON');
    expect(advice({ ...rested(40), events }).state).toBe('DUE_LIGHT_ONLY');
    expect(advice({ ...rested(10), events: [lifeEvent(addDays(today, 3))] }).state).toBe('DUE');
    expect(advice({ ...rested(10), events: [lifeEvent(ago(1))] }).state).toBe('DUE');
  });

  it('names the race and the soreness where both hold', () => {
    const found = advice({
      ...rested(10),
      events: [lifeEvent(addDays(today, 1))],
      trainings: [hardOn(2)],
      checkIns: soreOn(5, 0),
    });
    expect(found.state).toBe('DUE_LIGHT_ONLY');
    expect(found.reasons.map(({ rule }) => rule)).toEqual(['M7', 'M4', 'M1']);
  });

  it('takes soreness as late only a day to three after the session, and logged after its day', () => {
    const sore = (days: number, logged: number) =>
      advice({ ...rested(5), trainings: [hardOn(days)], checkIns: soreOn(5, logged) }).state;
    expect([0, 1, 2, 3, 4].map((days) => sore(days, 0))).toEqual([
      'NOT_DUE',
      'OPTIONAL_LIGHT',
      'OPTIONAL_LIGHT',
      'OPTIONAL_LIGHT',
      'NOT_DUE',
    ]);
    expect(sore(2, 2)).toBe('NOT_DUE');
  });

  it('counts 24 hours from the end of the session', () => {
    const evening = momentAtClock(ago(1), '13:30');
    const now = Date.parse('2026-11-24T12:00Z');
    const state = (minutes: number) =>
      advice({
        ...rested(5),
        now,
        checkIns: soreOn(5, 0),
        trainings: [training(ago(1), { ...evening, minutes, rpe: 8 })],
      }).state;
    expect(state(30)).toBe('NOT_DUE');
    expect(
      advice({
        ...rested(5),
        now: now + 3_600_000,
        checkIns: soreOn(5, 0),
        trainings: [training(ago(1), { ...evening, minutes: 30, rpe: 8 })],
      }).state,
    ).toBe('OPTIONAL_LIGHT');
  });
});

describe('looking back on a plan (M10)', () => {
  const before = pain(6, 35, 29);
  const review = (records: Partial<EngineRecords>) =>
    advice({ plans: [plan], massages: fourSessions, ...records }).state;

  it.each([
    [6, 'REVIEW_PLAN'],
    [5, 'REVIEW_PLAN'],
    [4, 'DUE'],
  ] as const)('from 6 to %i is %s: 2 points or 30 %% are better (Farrar 2001)', (now, state) => {
    expect(review({ checkIns: [...before, ...pain(now, 6, 1)] })).toBe(state);
  });

  it('accepts 30 % where that is less than 2 points', () => {
    const from = (start: number, now: number) =>
      review({ checkIns: [...pain(start, 35, 29), ...pain(now, 6, 1)] });
    expect(from(3, 2)).toBe('DUE');
    expect(from(4, 3)).toBe('REVIEW_PLAN');
  });

  it('goes by soreness where no pain was noted, and says nothing where neither is known', () => {
    const sore = (value: number, first: number, last: number) =>
      pain(value, first, last).map((day) => ({
        ...day,
        pain: {},
        soreness: { 'upper-trap-left': value },
      }));
    expect(review({ checkIns: [...sore(6, 35, 29), ...sore(6, 6, 1)] })).toBe('REVIEW_PLAN');
    expect(review({ checkIns: pain(6, 6, 1) })).toBe('DUE');
    expect(review({ checkIns: [...before, ...pain(6, 3, 1)] })).toBe('DUE');
    expect(review({ checkIns: [...pain(0, 35, 29), ...pain(0, 6, 1)] })).toBe('DUE');
  });

  it('takes four weeks, four sessions and no look back since', () => {
    const checkIns = [...before, ...pain(6, 6, 1)];
    expect(review({ checkIns, massages: fourSessions.slice(1) })).toBe('DUE');
    const younger = [treatmentPlan(ago(27), { weeks: 6 })];
    expect(review({ checkIns, plans: younger })).toBe('DUE');
    expect(review({ checkIns, plans: [{ ...plan, reviewedOn: ago(2) }] })).toBe('DUE');
  });

  it('still asks for two weeks after the plan ended, unless a rhythm followed', () => {
    const ended = treatmentPlan(ago(28), { weeks: 4 });
    const checkIns = [...before, ...pain(6, 6, 1)];
    expect(review({ checkIns, plans: [ended] })).toBe('REVIEW_PLAN');
    expect(review({ checkIns, plans: [ended, rhythmPlan(today)] })).not.toBe('REVIEW_PLAN');
    const longAgo = treatmentPlan(ago(43), { weeks: 4 });
    expect(review({ checkIns: [...pain(6, 50, 44), ...pain(6, 6, 1)], plans: [longAgo] })).not.toBe(
      'REVIEW_PLAN',
    );
  });
});

describe('beside the state', () => {
  const nights = (minutes: number) =>
    daysFrom(ago(6), today).map((day) =>
      sleep(day, {
        tried: undefined,
        intoBed: undefined,
        fallAsleepMinutes: undefined,
        awake: undefined,
        outOfBed: undefined,
        awakeMinutes: undefined,
        at: undefined,
        sleptMinutes: minutes,
      }),
    );

  it('stands short sleep: five hours below seven a night in a week', () => {
    const noted = advice({ ...rested(7), sleeps: nights(375) });
    expect(noted).toMatchObject({
      state: 'NOT_DUE',
      notes: [{ rule: 'sleep', values: { why: 'debt', debtHours: 5.25, nights: 7, needHours: 7 } }],
    });
    expect(advice({ ...rested(7), sleeps: nights(380) }).notes).toEqual([]);
  });

  it('stands soreness that lasts: 5 and more on 14 of 21 days', () => {
    const days = Array.from({ length: 14 }, (_, index) => index + 7);
    expect(advice({ checkIns: soreOn(5, ...days) }).notes).toMatchObject([
      { rule: 'X5', values: { region: 'calf-left', days: 14, windowDays: 21, from: 5 } },
    ]);
    expect(advice({ checkIns: soreOn(5, ...days.slice(1)) }).notes).toEqual([]);
    expect(advice({ checkIns: soreOn(5, ...days.map((day) => day + 1)) }).notes).toEqual([]);
  });

  it.each(['holiday', 'illness', 'travel'] as const)(
    'stands a pause for %s, until the day after it',
    (type) => {
      const events = [
        lifeEvent(ago(2), { type, lastDay: addDays(today, 3) }),
        lifeEvent(addDays(today, 4), { type: 'travel', lastDay: addDays(today, 5) }),
      ];
      expect(advice({ ...rested(10), events })).toMatchObject({
        state: 'DUE',
        pausedUntil: addDays(today, 6),
        notes: [{ rule: 'pause', values: { type, firstDay: ago(2), until: addDays(today, 6) } }],
      });
    },
  );

  it('stands no pause once it is over, before it begins, or for an easy week', () => {
    const events = [
      lifeEvent(ago(1), { type: 'holiday' }),
      lifeEvent(addDays(today, 1), { type: 'holiday' }),
      lifeEvent(today, { type: 'deload' }),
    ];
    expect(advice({ ...rested(10), events }).pausedUntil).toBeUndefined();
  });
});

describe('an unanswered safety screen', () => {
  it('never hides what is due', () => {
    expect(advice(rested(10)).state).toBe('DUE');
    expect(massageFacts(engine(rested(10))).safety).toMatchObject({
      mustAskSigns: true,
      mustAskConditions: true,
    });
  });
});
