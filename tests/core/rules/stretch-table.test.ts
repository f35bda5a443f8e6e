import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import { type StretchState, stretchRules } from '../../../src/core/rules/stretch-table';
import { type StretchRecords, stretchAdvice } from '../../../src/core/rules/stretching';
import { engine, engineToday as today } from '../../support/engine-records';
import {
  checkIn,
  lifeEvent,
  mobilityTest,
  safetyAnswer,
  stretch,
  stretchingPlan,
  training,
} from '../../support/records';

const ago = (days: number) => addDays(today, -days);
const keep = [stretchingPlan('2026-01-01', { regions: ['calf-left'] })];
const gain = [stretchingPlan('2026-01-01', { regions: ['calf-left'], goal: 'more-flexible' })];
const advice = (records: Partial<StretchRecords>) =>
  stretchAdvice(engine({ plans: keep, ...records }));

/** The left calf, held for so many seconds on each of some days. */
const held = (seconds: number, ...days: number[]) =>
  days.map((day) => stretch(ago(day), { moves: [{ region: 'calf-left', seconds }] }));

const now = Date.parse('2026-11-24T12:00Z');
const MINUTE = 60_000;
const strength = (minutesFromNow: number, minutes = 30) =>
  training(today, { activity: 'strength', minutes, at: now + minutesFromNow * MINUTE, offset: 60 });

const kneeTests = (from: number, to: number) => [
  mobilityTest(ago(120), { trials: [from] }),
  mobilityTest(ago(10), { trials: [to] }),
];

interface Scenario {
  readonly records: Partial<StretchRecords>;
  readonly row: string;
  readonly state: StretchState;
  readonly values: object;
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'an emergency sign': {
    records: { safetyAnswers: [safetyAnswer(ago(2), { items: ['dark-urine'] })] },
    row: 'X1',
    state: 'BLOCKED',
    values: { item: 'dark-urine', answeredOn: ago(2) },
  },
  'a sign to have looked at today': {
    records: { safetyAnswers: [safetyAnswer(ago(2), { items: ['unwell'] })] },
    row: 'X2',
    state: 'BLOCKED',
    values: { item: 'unwell' },
  },
  'a bruise on the calf': {
    records: {
      safetyAnswers: [safetyAnswer(ago(2), { items: ['bruise'], regions: ['calf-left'] })],
    },
    row: 'X4',
    state: 'BLOCKED',
    values: { cause: 'bruise', regions: ['calf-left'] },
  },
  'a tingling calf': {
    records: { checkIns: [checkIn(ago(1), { kinds: { 'calf-left': ['tingling'] } })] },
    row: 'tingling',
    state: 'BLOCKED',
    values: { region: 'calf-left', day: ago(1) },
  },
  'a strength session that ended half an hour ago': {
    records: { now, trainings: [strength(-60)] },
    row: 'S5',
    state: 'DYNAMIC_ONLY',
    values: { session: 'training', minutes: -30, windowMinutes: 60 },
  },
  'ten minutes in seven days': {
    records: { stretches: held(150, 3, 4, 5, 6) },
    row: 'S2',
    state: 'DONE_FOR_WEEK',
    values: { secondsIn7: 600, ceilingSeconds: 600 },
  },
  'a knee-to-wall test that lost 2.1 cm': {
    records: { stretches: held(120, 1, 2), mobilityTests: kneeTests(11.1, 9) },
    row: 'S3',
    state: 'DUE',
    values: {
      test: 'knee-to-wall',
      side: 'left',
      lost: 2.1,
      unit: 'cm',
      since: ago(120),
      least: 2,
    },
  },
  'a minute in the week, three days ago': {
    records: { stretches: held(60, 3) },
    row: 'S1',
    state: 'DUE',
    values: { daysIn7: 1, secondsIn7: 60, aimDays: 2, aimSeconds: 120, daysSinceLast: 3 },
  },
  'enough to keep, not to gain': {
    records: { plans: gain, stretches: held(60, 1, 2, 3, 4) },
    row: 'S1b',
    state: 'DUE',
    values: { daysIn7: 4, secondsIn7: 240, aimDays: 5, aimSeconds: 300 },
  },
  'late soreness': {
    records: {
      stretches: held(60, 1, 2),
      trainings: [training(ago(2), { rpe: 8 })],
      checkIns: [checkIn(today, { soreness: { 'calf-left': 5 } })],
    },
    row: 'S7',
    state: 'OPTIONAL',
    values: { region: 'calf-left', soreness: 5, sessionDay: ago(2), daysSince: 2 },
  },
  'nothing of the kind': {
    records: { stretches: held(60, 1, 2) },
    row: 'S1',
    state: 'NOT_DUE',
    values: { daysIn7: 2, secondsIn7: 120, daysSinceLast: 1 },
  },
};

describe('the stretching table', () => {
  it.each(Object.entries(scenarios))('%s', (_name, { records, row, state, values }) => {
    const [found] = advice(records);
    expect(found?.state).toBe(state);
    expect(found?.reasons[0]).toMatchObject({ rule: row, values });
  });

  it('has a named scenario for every row', () => {
    const named = new Set(Object.values(scenarios).map(({ row, state }) => `${row} ${state}`));
    expect(
      stretchRules.map(({ id, state }) => `${id} ${state}`).filter((row) => !named.has(row)),
    ).toEqual([]);
  });
});

describe('a region to stretch', () => {
  const state = (records: Partial<StretchRecords>) => advice(records)[0]?.state;

  it('waits an hour on either side of strength, power, sprints and races', () => {
    const at = (minutesFromNow: number) => state({ now, trainings: [strength(minutesFromNow)] });
    expect([-91, -90, -10, 0].map(at)).toEqual([
      'DUE',
      'DYNAMIC_ONLY',
      'DYNAMIC_ONLY',
      'DYNAMIC_ONLY',
    ]);
    const race = (minutes: number) =>
      state({ now, events: [lifeEvent(today, { at: now + minutes * MINUTE, offset: 60 })] });
    expect([60, 61].map(race)).toEqual(['DYNAMIC_ONLY', 'DUE']);
    expect(state({ now, trainings: [training(today, { at: now, offset: 60 })] })).toBe('DUE');
  });

  it('needs a loss beyond measurement error, in a test not too old', () => {
    const done = { stretches: held(60, 1, 2) };
    expect(state({ ...done, mobilityTests: kneeTests(11, 9) })).toBe('DUE');
    expect(state({ ...done, mobilityTests: kneeTests(10.9, 9) })).toBe('NOT_DUE');
    expect(state({ ...done, mobilityTests: kneeTests(9, 11.5) })).toBe('NOT_DUE');
    const right = kneeTests(12, 9).map((test) => ({ ...test, side: 'right' as const }));
    expect(state({ ...done, mobilityTests: right })).toBe('NOT_DUE');
    const old = [mobilityTest(ago(200), { trials: [12] }), mobilityTest(ago(61), { trials: [9] })];
    expect(state({ ...done, mobilityTests: old })).toBe('NOT_DUE');
  });

  it('that is to gain range is due gently, and no more on a day on which it was stretched', () => {
    const plans = gain;
    expect(advice({ plans, stretches: held(60, 1, 2, 3) })[0]).toMatchObject({
      state: 'DUE',
      isGentle: true,
    });
    expect(state({ plans, stretches: held(60, 0, 1, 2, 3) })).toBe('NOT_DUE');
    expect(state({ plans, stretches: held(60, 1, 2, 3, 4, 5) })).toBe('NOT_DUE');
    expect(state({ plans, stretches: held(59, 1, 2, 3, 4, 5) })).toBe('DUE');
  });

  it('is late-sore only where the hard session worked', () => {
    const records = {
      stretches: held(60, 1, 2),
      checkIns: [checkIn(today, { soreness: { 'calf-left': 5 } })],
    };
    const worked = (regions: readonly ('calf-left' | 'chest-left')[]) =>
      state({ ...records, trainings: [training(ago(2), { rpe: 8, regions })] });
    expect(worked(['calf-left'])).toBe('OPTIONAL');
    expect(worked([])).toBe('OPTIONAL');
    expect(worked(['chest-left'])).toBe('NOT_DUE');
  });

  it('stops tingling with the next check-in that says so, not with one that asked nothing', () => {
    const tingling = checkIn(ago(2), { kinds: { 'calf-left': ['tingling'] } });
    const energyAlone = checkIn(ago(1), { soreness: undefined, energy: 4 });
    expect(state({ checkIns: [tingling, energyAlone] })).toBe('BLOCKED');
    expect(state({ checkIns: [tingling, checkIn(ago(1))] })).toBe('DUE');
  });

  it('keeps its state in a pause and says until when prompts stay away', () => {
    const events = [lifeEvent(today, { type: 'holiday', lastDay: addDays(today, 2) })];
    expect(advice({ events })[0]).toMatchObject({ state: 'DUE', pausedUntil: addDays(today, 3) });
  });
});
