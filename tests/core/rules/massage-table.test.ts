import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import type { EngineRecords } from '../../../src/core/rules/engine-records';
import type { MassageState } from '../../../src/core/rules/massage';
import {
  emptyRule,
  endingRules,
  intervalRules,
  raisingRules,
  softeningRules,
} from '../../../src/core/rules/massage-table';
import type { Reason } from '../../../src/core/rules/rule';
import { engineToday as today } from '../../support/engine-records';
import {
  checkIn,
  lifeEvent,
  massage,
  rhythmPlan,
  safetyAnswer,
  training,
  treatmentPlan,
} from '../../support/records';

import {
  advice,
  ago,
  calmWeek,
  fourSessions,
  hardOn,
  pain,
  plan,
  rested,
  soreOn,
  trainedDaily,
} from './massage-life';

interface Scenario {
  readonly records: Partial<EngineRecords>;
  readonly state: MassageState;
  /** The rule that speaks first, and the values its reason must carry. */
  readonly reason: { readonly rule: Reason['rule']; readonly values: object };
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'X1 an emergency sign': {
    records: { ...rested(30), safetyAnswers: [safetyAnswer(ago(3), { items: ['saddle'] })] },
    state: 'BLOCKED_EMERGENCY',
    reason: { rule: 'X1', values: { item: 'saddle', answeredOn: ago(3) } },
  },
  'X2 a sign to have looked at today': {
    records: { ...rested(30), safetyAnswers: [safetyAnswer(ago(3), { items: ['swollen-leg'] })] },
    state: 'BLOCKED_SEEK_ADVICE',
    reason: { rule: 'X2', values: { item: 'swollen-leg', answeredOn: ago(3) } },
  },
  'X3 a condition nobody cleared': {
    records: {
      ...rested(30),
      safetyAnswers: [safetyAnswer(ago(90), { question: 'conditions', items: ['condition'] })],
    },
    state: 'ASK_PROFESSIONAL_FIRST',
    reason: { rule: 'X3', values: { item: 'condition', answeredOn: ago(90) } },
  },
  'X4 a rash, and nobody said where': {
    records: { ...rested(30), safetyAnswers: [safetyAnswer(ago(3), { items: ['open-skin'] })] },
    state: 'REGION_EXCLUDED',
    reason: { rule: 'X4', values: { cause: 'open-skin', regions: [], since: ago(3) } },
  },
  'M9 the third session within seven days': {
    records: {
      plans: [treatmentPlan(ago(10), { sessionsPerWeek: 7 })],
      massages: [massage(ago(6)), massage(ago(4)), massage(ago(2))],
    },
    state: 'NOT_NOW',
    reason: {
      rule: 'M9',
      values: { sessions: 3, most: 3, windowDays: 7, until: addDays(today, 1) },
    },
  },
  'M6 the day after a session': {
    records: rested(1),
    state: 'NOT_NOW',
    reason: { rule: 'M6', values: { daysSince: 1, gapDays: 2, session: 'any' } },
  },
  'M10 four weeks in, pain 6 to 5.5': {
    records: {
      plans: [plan],
      massages: fourSessions,
      checkIns: [...pain(6, 35, 29), ...pain(5, 6, 4), ...pain(6, 3, 1)],
    },
    state: 'REVIEW_PLAN',
    reason: {
      rule: 'M10',
      values: { measure: 'pain', before: 6, now: 5.5, weeks: 4, sessions: 4, daysNow: 6 },
    },
  },
  'a massage in the book': {
    records: {
      ...rested(30),
      massages: [massage(ago(30)), massage(addDays(today, 2), { status: 'planned' })],
    },
    state: 'NOT_DUE',
    reason: { rule: 'booked', values: { day: addDays(today, 2), inDays: 2 } },
  },
  'M2 a calf 4 or more on 4 of 5 logged days': {
    records: { ...rested(3), checkIns: [...soreOn(4, 0, 2, 3, 5), checkIn(ago(1))] },
    state: 'DUE',
    reason: { rule: 'M2', values: { region: 'calf-left', from: 4, days: 4, loggedDays: 5 } },
  },
  'M1 fifteen days into ten': {
    records: rested(15),
    state: 'OVERDUE',
    reason: { rule: 'M1', values: { daysSince: 15, intervalDays: 10, lastDay: ago(15) } },
  },
  'M1 ten days into ten': {
    records: rested(10),
    state: 'DUE',
    reason: { rule: 'M1', values: { daysSince: 10, intervalDays: 10 } },
  },
  'M1 eight days into ten': {
    records: rested(8),
    state: 'SOON',
    reason: { rule: 'M1', values: { daysSince: 8, intervalDays: 10 } },
  },
  'M1 seven days into ten': {
    records: rested(7),
    state: 'NOT_DUE',
    reason: { rule: 'M1', values: { daysSince: 7, intervalDays: 10 } },
  },
  'M3 a week of half as much again': {
    records: { ...rested(8), trainings: trainedDaily(48) },
    state: 'DUE',
    reason: { rule: 'M1', values: { daysSince: 8, intervalDays: 8, goalDays: 10 } },
  },
  'M5 a calm, steady week': {
    records: { ...rested(10), trainings: trainedDaily(30), checkIns: calmWeek },
    state: 'NOT_DUE',
    reason: { rule: 'M1', values: { daysSince: 10, intervalDays: 13, goalDays: 10 } },
  },
  'M7 due, and a race tomorrow': {
    records: { ...rested(10), events: [lifeEvent(addDays(today, 1), { name: 'City 10 km' })] },
    state: 'DUE_LIGHT_ONLY',
    reason: { rule: 'M7', values: { day: addDays(today, 1), inDays: 1, name: 'City 10 km' } },
  },
  'M4 sore two days after a hard session': {
    records: { ...rested(5), trainings: [hardOn(2)], checkIns: soreOn(5, 0) },
    state: 'OPTIONAL_LIGHT',
    reason: {
      rule: 'M4',
      values: { region: 'calf-left', soreness: 5, sessionDay: ago(2), daysSince: 2 },
    },
  },
  'M0 nothing known at all': {
    records: {},
    state: 'OPTIONAL',
    reason: { rule: 'M0', values: { missing: 'both' } },
  },
};

describe('the massage table', () => {
  it.each(Object.entries(scenarios))('%s', (_name, { records, state, reason }) => {
    const found = advice(records);
    expect(found.state).toBe(state);
    expect(found.reasons[0]).toMatchObject(reason);
  });

  it('has a named scenario for every row', () => {
    const rows = [...endingRules, ...raisingRules, emptyRule].map(
      ({ id, state }) => `${id} ${state}`,
    );
    const effects = [...intervalRules, ...softeningRules].map(({ id }) => id);
    const reached = Object.values(scenarios).map(({ records }) => advice(records));
    const spoken = new Set(
      reached.flatMap(({ state, reasons }) => reasons.map(({ rule }) => `${rule} ${state}`)),
    );
    const rules = new Set(reached.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)));
    expect(rows.filter((row) => !spoken.has(row))).toEqual([]);
    expect(effects.filter((id) => !rules.has(id))).toEqual([]);
  });
});

describe('the later of M1 and M2', () => {
  const sore = soreOn(6, 0, 1, 2);

  it('stands, and both say why', () => {
    const due = advice({ ...rested(4), checkIns: sore });
    expect(due).toMatchObject({ state: 'DUE', nextDay: today });
    expect(due.reasons.map(({ rule }) => rule)).toEqual(['M2', 'M1']);
    const overdue = advice({ ...rested(20), checkIns: sore });
    expect(overdue.state).toBe('OVERDUE');
    expect(overdue.reasons.map(({ rule }) => rule)).toEqual(['M1', 'M2']);
  });

  it('asks for a massage without a history, but never calls it overdue', () => {
    expect(advice({ checkIns: sore }).state).toBe('DUE');
  });

  it('waits three days after a massage and four after a hard session', () => {
    expect(advice({ ...rested(2), checkIns: sore }).state).toBe('NOT_DUE');
    const hard = (days: number) =>
      advice({ ...rested(6), checkIns: sore, trainings: [hardOn(days)] });
    expect(hard(3).state).toBe('OPTIONAL_LIGHT');
    expect(hard(4).state).toBe('DUE');
  });

  it('counts the hours since a hard session ended where its time is known', () => {
    const now = Date.parse('2026-11-24T12:00Z');
    const at = (hours: number) => ({
      at: now - hours * 3_600_000,
      offset: 60,
      minutes: 60,
      rpe: 8,
    });
    const hard = (hours: number) =>
      advice({ ...rested(6), checkIns: sore, now, trainings: [training(ago(4), at(hours))] });
    expect(hard(96.9).state).toBe('NOT_DUE');
    expect(hard(97).state).toBe('DUE');
  });

  it('looks at the last five logged days, however many days lie between, but not at old ones', () => {
    expect(advice({ checkIns: soreOn(4, 1, 6, 12) }).state).toBe('DUE');
    expect(advice({ checkIns: soreOn(4, 1, 6, 14) }).state).toBe('OPTIONAL');
    const calm = [0, 1, 2].map((day) => checkIn(ago(day)));
    expect(advice({ checkIns: [...calm, ...soreOn(9, 3, 4, 5)] }).state).toBe('OPTIONAL');
  });

  it('does not take a check-in without the body for a calm day', () => {
    const unanswered = checkIn(today, { soreness: undefined, energy: 3 });
    expect(advice({ checkIns: [unanswered, ...soreOn(4, 1, 2, 3)] }).reasons[0]).toMatchObject({
      values: { days: 3, loggedDays: 3 },
    });
  });
});

describe('the interval', () => {
  it('shrinks by a fifth in a hard week, and says by how much that was', () => {
    const { reasons } = advice({ ...rested(8), trainings: trainedDaily(48) });
    expect(reasons[1]).toMatchObject({
      rule: 'M3',
      values: { weekLoad: 1344, beforeLoad: 840, factor: 0.8, goalDays: 10, intervalDays: 8 },
    });
    const [, hardWeek] = reasons;
    expect(hardWeek?.rule === 'M3' && hardWeek.values.percent).toBeCloseTo(60);
  });

  it('needs 28 days of history to shrink', () => {
    const trainings = trainedDaily(48).filter(({ day }) => day >= ago(26));
    expect(advice({ ...rested(8), trainings }).intervalDays).toBe(10);
  });

  it('is rounded half up: ten days and a quarter more are thirteen', () => {
    const calm = { ...rested(10), trainings: trainedDaily(30), checkIns: calmWeek };
    expect(advice(calm)).toMatchObject({ intervalDays: 13, nextDay: addDays(today, 3) });
  });

  it.each([5, 42])('of %i days stays within 5 and 42 whatever the week was', (intervalDays) => {
    const plans = [rhythmPlan('2026-01-01', { intervalDays })];
    const massages = [massage(ago(3))];
    const hard = advice({ plans, massages, trainings: trainedDaily(60) }).intervalDays;
    const calm = { plans, massages, trainings: trainedDaily(30), checkIns: calmWeek };
    expect(hard).toBe(intervalDays === 5 ? 5 : 34);
    expect(advice(calm).intervalDays).toBe(intervalDays === 5 ? 6 : 42);
  });

  it('of a treatment plan knows neither hard nor calm weeks, races nor late soreness', () => {
    const records: Partial<EngineRecords> = {
      plans: [treatmentPlan(ago(10))],
      massages: [massage(ago(4))],
      events: [lifeEvent(addDays(today, 1))],
      checkIns: soreOn(5, 0),
      trainings: [...trainedDaily(60), hardOn(2)],
    };
    const { state, intervalDays, reasons } = advice(records);
    expect({ state, intervalDays }).toEqual({ state: 'DUE', intervalDays: 3.5 });
    expect(reasons.map(({ rule }) => rule)).toEqual(['M1']);
  });
});

describe('a calm week', () => {
  const steady = { ...rested(10), trainings: trainedDaily(30) };

  it('has seven logged days, today among them', () => {
    for (const missing of [0, 3, 6]) {
      const checkIns = calmWeek.filter(({ day }) => day !== ago(missing));
      expect(advice({ ...steady, checkIns }).state).toBe('DUE');
    }
  });

  it('allows soreness of 2, not of 3', () => {
    const with2 = [...calmWeek, ...soreOn(2, 3)];
    expect(advice({ ...steady, checkIns: with2 }).state).toBe('NOT_DUE');
    expect(advice({ ...steady, checkIns: [...calmWeek, ...soreOn(3, 3)] }).state).toBe('DUE');
  });

  it('knows every day of the four weeks, and every session`s effort', () => {
    const gap = steady.trainings.filter(({ day }) => day !== ago(20));
    expect(advice({ ...steady, trainings: gap, checkIns: calmWeek }).state).toBe('DUE');
    const unrated = [...steady.trainings, training(ago(20), { rpe: undefined })];
    expect(advice({ ...steady, trainings: unrated, checkIns: calmWeek }).state).toBe('DUE');
  });

  it('takes a day on which only a drink was noted for rest', () => {
    const rested = steady.trainings.filter(({ day }) => day !== ago(20));
    const recordedDays = [ago(20)];
    expect(advice({ ...steady, trainings: rested, checkIns: calmWeek, recordedDays }).state).toBe(
      'NOT_DUE',
    );
  });
});
