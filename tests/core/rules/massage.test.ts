import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import { profiles } from '../../../src/core/preferences';
import type { EngineRecords } from '../../../src/core/rules/engine-records';
import { type MassageState, massageAdvice } from '../../../src/core/rules/massage';
import { massageFacts } from '../../../src/core/rules/massage-facts';
import { engine } from '../../support/engine-records';
import { dayOf, massage, rhythmPlan, safetyAnswer, treatmentPlan } from '../../support/records';

const today = dayOf('2026-11-24');

const advice = (records: Partial<EngineRecords>) => massageAdvice(massageFacts(engine(records)));

/** The advice so many days after one massage. */
const daysAfter = (days: number, records: Partial<EngineRecords> = {}) =>
  advice({ profile: 'athlete', massages: [massage(addDays(today, -days))], ...records });

describe('a massage rhythm', () => {
  it.each([
    [2, 'NOT_DUE'],
    [7, 'NOT_DUE'],
    [8, 'SOON'],
    [9, 'SOON'],
    [10, 'DUE'],
    [14, 'DUE'],
    [15, 'OVERDUE'],
    [400, 'OVERDUE'],
  ] as const)('of ten days is, %i days after a session, %s', (days, state) => {
    expect(daysAfter(days).state).toBe(state);
  });

  it('says its numbers: days since, days aimed for, and whose aim it is', () => {
    expect(daysAfter(10)).toEqual({
      state: 'DUE',
      daysSince: 10,
      intervalDays: 10,
      nextDay: '2026-11-24',
      notes: [],
      reasons: [
        {
          rule: 'M1',
          basis: 'common-practice',
          values: {
            daysSince: 10,
            intervalDays: 10,
            goalDays: 10,
            lastDay: '2026-11-14',
            origin: 'profile',
          },
        },
      ],
    });
  });

  it.each([
    ['athlete', 10, 'common-practice'],
    ['active', 30, 'common-practice'],
    ['manual', 21, 'app-choice'],
    ['desk', 30, 'app-choice'],
    ['tension', 7, 'app-choice'],
  ] as const)('starts for the profile %s at %i days, by %s', (profile, days, basis) => {
    const { intervalDays, reasons } = daysAfter(4, { profile });
    expect(intervalDays).toBe(days);
    expect(reasons[0]?.basis).toBe(basis);
  });

  it('follows the newest rhythm plan that has begun, whatever the profile says', () => {
    const plans = [rhythmPlan('2026-05-01', { intervalDays: 12 }), rhythmPlan('2026-01-01')];
    expect(daysAfter(9, { plans })).toMatchObject({ intervalDays: 12, nextDay: '2026-11-27' });
    expect(daysAfter(9, { plans: [rhythmPlan('2026-11-25')] }).intervalDays).toBe(10);
  });

  it.each([
    [1, 5],
    [4, 5],
    [42, 42],
    [90, 42],
  ])('stays within 5 and 42 days: %i is taken as %i', (intervalDays, taken) => {
    const plans = [rhythmPlan('2026-01-01', { intervalDays })];
    expect(daysAfter(4, { plans }).intervalDays).toBe(taken);
  });

  it('leaves self-massage and sessions that never took place out', () => {
    const day = addDays(today, -1);
    const massages = [
      massage(day, { modality: 'self' }),
      massage(day, { status: 'planned' }),
      massage(addDays(today, -11)),
    ];
    expect(daysAfter(0, { massages })).toMatchObject({ state: 'DUE', daysSince: 11 });
  });
});

describe('the pause after a massage', () => {
  it('lasts two days after any session', () => {
    expect(daysAfter(0).state).toBe('NOT_NOW');
    expect(daysAfter(1)).toMatchObject({
      state: 'NOT_NOW',
      reasons: [{ rule: 'M6', values: { daysSince: 1, gapDays: 2, session: 'any' } }],
    });
    expect(daysAfter(2).state).toBe('NOT_DUE');
  });

  it.each([{ modality: 'deep-tissue' }, { pressure: 4 }] as const)(
    'lasts three days after a deep one: %o',
    (changes) => {
      const deep = (days: number) =>
        daysAfter(days, { massages: [massage(addDays(today, -days), changes)] });
      expect(deep(2)).toMatchObject({
        state: 'NOT_NOW',
        reasons: [{ rule: 'M6', values: { daysSince: 2, gapDays: 3, session: 'deep' } }],
      });
      expect(deep(3).state).toBe('NOT_DUE');
    },
  );

  it('lasts two days after deep work elsewhere than a treatment plan looks', () => {
    const plans = [treatmentPlan('2026-11-10')];
    const massages = [massage(addDays(today, -2), { pressure: 5, regions: ['calf-left'] })];
    expect(advice({ plans, massages }).state).toBe('NOT_DUE');
  });

  it('holds even where a treatment plan would already be due', () => {
    const plans = [treatmentPlan('2026-11-10', { sessionsPerWeek: 7 })];
    expect(daysAfter(1, { plans })).toMatchObject({ state: 'NOT_NOW', nextDay: '2026-11-25' });
  });
});

describe('a treatment plan', () => {
  it('is due again only once the pause after a deep session is over', () => {
    const daily = [treatmentPlan('2026-11-10', { sessionsPerWeek: 7 })];
    const massages = [massage('2026-11-24', { pressure: 5 })];
    expect(advice({ plans: daily, massages }).nextDay).toBe('2026-11-27');
    const onDay = advice({ plans: daily, massages, today: dayOf('2026-11-27') });
    expect(onDay).toMatchObject({ state: 'OVERDUE', daysSince: 3, intervalDays: 1 });
  });

  const plans = [treatmentPlan('2026-11-10')];

  it('sets an interval of its own, not clamped', () => {
    expect(daysAfter(3, { plans })).toMatchObject({ state: 'SOON', intervalDays: 3.5 });
    expect(daysAfter(4, { plans })).toMatchObject({
      state: 'DUE',
      reasons: [{ rule: 'M1', values: { intervalDays: 3.5, origin: 'treatment' } }],
    });
    expect(daysAfter(3, { plans }).nextDay).toBe('2026-11-25');
  });

  it('goes before a rhythm plan while it runs, and ends with its weeks', () => {
    const both = [...plans, rhythmPlan('2026-11-20')];
    expect(daysAfter(4, { plans: both }).intervalDays).toBe(3.5);
    const lastDay = dayOf('2026-12-07');
    expect(daysAfter(4, { plans: both, today: lastDay }).intervalDays).toBe(3.5);
    expect(daysAfter(4, { plans: both, today: addDays(lastDay, 1) }).intervalDays).toBe(21);
  });
});

describe('a booked massage', () => {
  it('silences what is due and names its day', () => {
    const massages = [
      massage('2026-11-01'),
      massage('2026-12-02', { status: 'planned' }),
      massage('2026-11-26', { status: 'planned' }),
    ];
    expect(daysAfter(0, { massages })).toMatchObject({
      state: 'NOT_DUE',
      booked: '2026-11-26',
      reasons: [{ rule: 'booked', values: { day: '2026-11-26', inDays: 2 } }, { rule: 'M1' }],
    });
  });

  it('still counts today, and no longer once its day has passed or it took place', () => {
    const planned = massage('2026-11-24', { status: 'planned' });
    const before = massage('2026-11-01');
    expect(daysAfter(0, { massages: [before, planned] }).booked).toBe('2026-11-24');
    const tomorrow = addDays(today, 1);
    const later = daysAfter(0, { massages: [before, planned], today: tomorrow });
    expect(later).toMatchObject({ state: 'OVERDUE' });
    expect(later.booked).toBeUndefined();
    const done = daysAfter(0, { massages: [before, planned, massage('2026-11-24')] });
    expect(done.booked).toBeUndefined();
  });
});

describe('knowing too little', () => {
  it('leaves a newcomer alone', () => {
    expect(advice({})).toEqual({
      state: 'OPTIONAL',
      notes: [],
      reasons: [{ rule: 'M0', basis: 'app-choice', values: { missing: 'both' } }],
    });
  });

  it('says which of session and rhythm is missing', () => {
    expect(advice({ profile: 'desk' }).reasons).toMatchObject([{ values: { missing: 'massage' } }]);
    expect(daysAfter(50, { profile: null })).toMatchObject({
      state: 'OPTIONAL',
      reasons: [{ values: { missing: 'rhythm' } }],
    });
  });
});

describe('safety', () => {
  const due = { profile: 'athlete', massages: [massage('2026-10-01')] } as const;

  it.each([
    ['saddle', 'BLOCKED_EMERGENCY', 'X1'],
    ['swollen-leg', 'BLOCKED_SEEK_ADVICE', 'X2'],
  ] as const)('goes first: %s', (item, state, rule) => {
    const safetyAnswers = [safetyAnswer('2026-11-20', { items: [item] })];
    expect(advice({ ...due, safetyAnswers })).toMatchObject({
      state,
      reasons: [{ rule, basis: 'guideline', values: { item, answeredOn: '2026-11-20' } }],
    });
  });

  it('sends a person with a condition to a professional', () => {
    const safetyAnswers = [
      safetyAnswer('2026-11-20', { question: 'conditions', items: ['condition'] }),
    ];
    expect(advice({ ...due, safetyAnswers })).toMatchObject({
      state: 'ASK_PROFESSIONAL_FIRST',
      reasons: [{ rule: 'X3', values: { answeredOn: '2026-11-20' } }],
    });
  });
});

const someMassage = fc
  .record({
    ago: fc.integer({ min: -40, max: 200 }),
    status: fc.constantFrom('done', 'planned'),
    modality: fc.constantFrom('classic', 'deep-tissue', 'self'),
    pressure: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  })
  .map(({ ago, ...changes }) => massage(addDays(today, -ago), changes));

const somePlan = fc.oneof(
  fc
    .tuple(fc.integer({ min: -10, max: 200 }), fc.integer({ min: 1, max: 180 }))
    .map(([ago, intervalDays]) => rhythmPlan(addDays(today, -ago), { intervalDays })),
  fc
    .tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 1, max: 7 }))
    .map(([ago, sessionsPerWeek]) => treatmentPlan(addDays(today, -ago), { sessionsPerWeek })),
);

const someAnswer = fc
  .tuple(
    fc.integer({ min: 0, max: 400 }),
    fc.constantFrom([], ['saddle'] as const, ['unwell'] as const),
  )
  .map(([ago, items]) => safetyAnswer(addDays(today, -ago), { items }));

const someRecords = fc.record({
  massages: fc.array(someMassage, { maxLength: 8 }),
  plans: fc.array(somePlan, { maxLength: 4 }),
  safetyAnswers: fc.array(someAnswer, { maxLength: 4 }),
  profile: fc.constantFrom(null, ...profiles),
});

describe('massage advice', () => {
  it('does not depend on the order of entry', () => {
    fc.assert(
      fc.property(someRecords, ({ massages, plans, safetyAnswers, profile }) => {
        const turned = {
          massages: massages.toReversed(),
          plans: plans.toReversed(),
          safetyAnswers: safetyAnswers.toReversed(),
        };
        expect(advice({ ...turned, profile })).toEqual(
          advice({ massages, plans, safetyAnswers, profile }),
        );
      }),
    );
  });

  it('gives reasons for every state, with a number or a day in each that is not neutral', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const { state, reasons } = advice(records);
        expect(reasons.length).toBeGreaterThan(0);
        if (state === 'OPTIONAL') return;
        for (const { values } of reasons) {
          expect(JSON.stringify(values)).toMatch(/\d/);
        }
      }),
    );
  });

  it('never calls it overdue without a history, and returns to M0 when all is deleted', () => {
    fc.assert(
      fc.property(someRecords, ({ plans, profile }) => {
        const { state, reasons } = advice({ plans, profile });
        expect(state).toBe('OPTIONAL');
        expect(reasons).toMatchObject([{ rule: 'M0' }]);
        expect(advice({}).state).toBe('OPTIONAL');
      }),
    );
  });

  it('is blocked by an open sign whatever else is recorded', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const sign = safetyAnswer(addDays(today, 1), { items: ['saddle'] });
        const safetyAnswers = [...records.safetyAnswers, sign];
        expect(advice({ ...records, safetyAnswers }).state).toBe('BLOCKED_EMERGENCY');
      }),
    );
  });

  it('only grows more pressing as days pass after a session', () => {
    const pressing: readonly MassageState[] = ['NOT_NOW', 'NOT_DUE', 'SOON', 'DUE', 'OVERDUE'];
    const someDay = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(
        fc.constantFrom(...profiles),
        fc.boolean(),
        someDay,
        someDay,
        (profile, isDeep, one, other) => {
          const modality = isDeep ? 'deep-tissue' : 'classic';
          const at = (days: number) => {
            const massages = [massage(addDays(today, -days), { modality })];
            return pressing.indexOf(advice({ profile, massages }).state);
          };
          expect(at(Math.min(one, other))).toBeGreaterThanOrEqual(0);
          expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)));
        },
      ),
    );
  });

  it('is due on the day it named, and not the day before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...profiles), fc.boolean(), (profile, isDeep) => {
        const modality = isDeep ? 'deep-tissue' : 'classic';
        const records = { profile, massages: [massage(today, { modality })] };
        const { nextDay = today } = advice(records);
        expect(advice({ ...records, today: nextDay }).state).toBe('DUE');
        expect(advice({ ...records, today: addDays(nextDay, -1) }).state).not.toBe('DUE');
      }),
    );
  });

  it('counts calendar days over the clock change', () => {
    const massages = [massage('2026-10-20')];
    const records = { profile: 'athlete', massages, today: dayOf('2026-10-30') } as const;
    expect(advice(records)).toMatchObject({ state: 'DUE', daysSince: 10 });
  });
});
