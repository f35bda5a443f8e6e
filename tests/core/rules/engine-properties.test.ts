import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysFrom } from '../../../src/core/day';
import type { EngineRecords } from '../../../src/core/rules/engine-records';
import { headlineOf, signalsOn } from '../../../src/core/rules/headline';
import { type MassageState, massageAdvice } from '../../../src/core/rules/massage';
import { massageFacts } from '../../../src/core/rules/massage-facts';
import { nextMassage } from '../../../src/core/rules/next-massage';
import { planSummary } from '../../../src/core/rules/plan-summary';
import { signsPrompt } from '../../../src/core/rules/safety-timing';
import { stretchAdvice } from '../../../src/core/rules/stretching';
import { engine, engineToday as today } from '../../support/engine-records';
import { checkIn, massage, rhythmPlan, safetyAnswer, training } from '../../support/records';
import { anyLife } from './any-life';

const ago = (days: number) => addDays(today, -days);
const advice = (records: EngineRecords) => massageAdvice(massageFacts(records));

const everything = (records: EngineRecords) => ({
  massage: advice(records),
  stretches: stretchAdvice(records),
  plan: planSummary(records),
  next: nextMassage(records),
  signs: signsPrompt(records),
  headline: headlineOf(signalsOn(records)),
});

const turned = (records: EngineRecords): EngineRecords => ({
  ...records,
  checkIns: records.checkIns.toReversed(),
  trainings: records.trainings.toReversed(),
  sleeps: records.sleeps.toReversed(),
  stretches: records.stretches.toReversed(),
  massages: records.massages.toReversed(),
  mobilityTests: records.mobilityTests.toReversed(),
  safetyAnswers: records.safetyAnswers.toReversed(),
  plans: records.plans.toReversed(),
  events: records.events.toReversed(),
});

/** How pressing a state is: every kind of due is one, light or not. */
const pressing: Readonly<Partial<Record<MassageState, number>>> = {
  NOT_DUE: 0,
  OPTIONAL: 0,
  SOON: 1,
  OPTIONAL_LIGHT: 1,
  DUE: 2,
  DUE_LIGHT_ONLY: 2,
  OVERDUE: 2,
  REVIEW_PLAN: 2,
};

const isBlocked = (state: MassageState) =>
  state.startsWith('BLOCKED') || state === 'ASK_PROFESSIONAL_FIRST';

describe('every answer of the rules', () => {
  it('is the same whatever the order of entry', () => {
    fc.assert(
      fc.property(anyLife, (records) => {
        expect(everything(turned(records))).toEqual(everything(records));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same wherever the clock stood when things were noted', () => {
    fc.assert(
      fc.property(anyLife, fc.integer({ min: -720, max: 840 }), (records, offset) => {
        const elsewhere = {
          ...records,
          checkIns: records.checkIns.map((noted) => ({ ...noted, offset })),
          trainings: records.trainings.map((noted) => ({ ...noted, offset })),
          events: records.events.map((noted) => ({ ...noted, offset })),
        };
        expect(advice(elsewhere)).toEqual(advice(records));
        expect(stretchAdvice(elsewhere)).toEqual(stretchAdvice(records));
      }),
    );
  });

  it('gives a reason with a number or a day for every state but the neutral one', () => {
    fc.assert(
      fc.property(anyLife, (records) => {
        const { state, reasons, notes } = advice(records);
        expect(reasons.length).toBeGreaterThan(0);
        const spoken = [...reasons, ...notes, ...stretchAdvice(records).flatMap((s) => s.reasons)];
        for (const { rule, values } of spoken) {
          if (rule !== 'M0') expect(JSON.stringify(values)).toMatch(/\d/);
        }
        if (state !== 'OPTIONAL') expect(reasons[0]?.rule).not.toBe('M0');
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing of what it does not read: a year-old record changes no answer', () => {
    const old = [checkIn(ago(400), { soreness: { 'calf-left': 9 }, pain: { 'calf-left': 9 } })];
    const effort = [training(ago(400), { rpe: 10 })];
    fc.assert(
      fc.property(anyLife, (records) => {
        const longer = {
          ...records,
          checkIns: [...old, ...records.checkIns],
          trainings: [...effort, ...records.trainings],
        };
        expect(everything(longer)).toEqual(everything(records));
      }),
    );
  });
});

describe('safety', () => {
  it('dominates: an open sign blocks massage and every stretch, whatever else is noted', () => {
    fc.assert(
      fc.property(anyLife, fc.constantFrom('saddle', 'unwell'), (records, item) => {
        const sign = safetyAnswer(today, { items: [item], createdAt: Date.parse('2027-01-01') });
        const signed = { ...records, safetyAnswers: [...records.safetyAnswers, sign] };
        expect(isBlocked(advice(signed).state)).toBe(true);
        for (const { state } of stretchAdvice(signed)) expect(state).toBe('BLOCKED');
      }),
    );
  });

  it('keeps a region that is taken out of every advice', () => {
    const bruise = { items: ['bruise'] as const, regions: ['calf-left'] as const };
    const answer = safetyAnswer(today, { ...bruise, createdAt: Date.parse('2027-01-01') });
    fc.assert(
      fc.property(anyLife, (records) => {
        const found = everything({ ...records, safetyAnswers: [answer] });
        expect(found.next.regions.map(({ region }) => region)).not.toContain('calf-left');
        const spoken = found.massage.reasons.filter(({ rule }) => rule === 'M2' || rule === 'M4');
        expect(JSON.stringify(spoken)).not.toContain('calf-left');
        for (const { region, state } of found.stretches) {
          if (region === 'calf-left') expect(state).toBe('BLOCKED');
        }
      }),
    );
  });
});

describe('massage advice', () => {
  it('never says overdue without a history, and returns to M0 when everything is deleted', () => {
    fc.assert(
      fc.property(anyLife, (records) => {
        expect(advice({ ...records, massages: [] }).state).not.toBe('OVERDUE');
        const { profile } = records;
        const empty = advice(engine({ profile }));
        expect(empty).toMatchObject({ state: 'OPTIONAL', reasons: [{ rule: 'M0' }], notes: [] });
      }),
    );
  });

  it('only grows more pressing the longer ago the last session was, all else the same', () => {
    fc.assert(
      fc.property(
        anyLife,
        fc.integer({ min: 3, max: 80 }),
        fc.integer({ min: 1, max: 80 }),
        (life, days, more) => {
          const records = { ...life, safetyAnswers: [] };
          const at = (since: number) => advice({ ...records, massages: [massage(ago(since))] });
          const [one, later] = [at(days), at(days + more)];
          const [a, b] = [pressing[one.state], pressing[later.state]];
          // An area taken out, or all of them, has nothing to do with the session.
          if (a === undefined || b === undefined) expect(later.state).toBe(one.state);
          else expect(b).toBeGreaterThanOrEqual(a);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('only grows more pressing with more soreness', () => {
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 1, max: 4 }), (life, more) => {
        const records = { ...life, safetyAnswers: [] };
        const sorer = {
          ...records,
          checkIns: records.checkIns.map((noted) => ({
            ...noted,
            ...(noted.soreness && {
              soreness: Object.fromEntries(
                Object.entries(noted.soreness).map(([region, value]) => [
                  region,
                  Math.min(10, value + more),
                ]),
              ),
            }),
          })),
        };
        const [one, other] = [advice(records).state, advice(sorer).state];
        const [a, b] = [pressing[one], pressing[other]];
        if (a === undefined || b === undefined) expect([one, 'REVIEW_PLAN']).toContain(other);
        else expect(b).toBeGreaterThanOrEqual(a);
      }),
      { numRuns: 300 },
    );
  });

  it('takes an edit of an old record in at once', () => {
    const massages = [massage(ago(3))];
    const records = engine({ profile: 'athlete', massages });
    expect(advice(records).state).toBe('NOT_DUE');
    const moved = massages.map((session) => ({ ...session, day: ago(10) }));
    expect(advice({ ...records, massages: moved }).state).toBe('DUE');
  });
});

describe('a calm week (M5)', () => {
  const days = daysFrom(ago(34), today);
  const steady = engine({
    plans: [rhythmPlan('2026-01-01', { intervalDays: 10 })],
    // Before the four weeks compared: a massage also says that its day was not forgotten.
    massages: [massage(ago(28))],
    trainings: days.map((day) => training(day, { rpe: 4 })),
    checkIns: days.map((day) => checkIn(day)),
  });
  const isCalm = (records: EngineRecords) =>
    advice(records).reasons.some(({ rule }) => rule === 'M5');

  it('is there when everything is noted', () => {
    expect(isCalm(steady)).toBe(true);
  });

  it('never comes from deleted days, sore or calm: a gap only lowers confidence', () => {
    const soreDay = fc.integer({ min: 0, max: 13 });
    const gone = fc.uniqueArray(fc.integer({ min: 0, max: 27 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.uniqueArray(soreDay, { maxLength: 5 }), gone, (sore, deleted) => {
        const isDeleted = (day: string) => deleted.some((count) => ago(count) === day);
        const checkIns = steady.checkIns.map((noted) =>
          sore.some((count) => ago(count) === noted.day)
            ? { ...noted, soreness: { 'calf-left': 6 } }
            : noted,
        );
        const left = {
          ...steady,
          checkIns: checkIns.filter(({ day }) => !isDeleted(day)),
          trainings: steady.trainings.filter(({ day }) => !isDeleted(day)),
        };
        expect(isCalm(left)).toBe(false);
      }),
    );
  });

  it('never comes from a week of deleted check-ins alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), (count) => {
        const checkIns = steady.checkIns.filter(({ day }) => day !== ago(count));
        expect(isCalm({ ...steady, checkIns })).toBe(false);
      }),
    );
  });
});

describe('a clock change', () => {
  it.each(['2026-03-29', '2026-10-25'])('on %s neither adds nor takes a day', (change) => {
    const day = addDays(massage(change).day, -4);
    const found = advice(
      engine({ profile: 'athlete', massages: [massage(day)], today: addDays(day, 10) }),
    );
    expect(found).toMatchObject({ state: 'DUE', daysSince: 10 });
  });
});
