import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/core/day';
import type { EngineRecords } from '../../../src/core/rules/engine-records';
import { planSummary } from '../../../src/core/rules/plan-summary';
import { engine, engineToday as today } from '../../support/engine-records';
import { lifeEvent, massage, rhythmPlan, treatmentPlan } from '../../support/records';

const ago = (days: number) => addDays(today, -days);
const ahead = (days: number) => addDays(today, days);
const summary = (records: Partial<EngineRecords>) => planSummary(engine(records));
const weekly = { plans: [rhythmPlan(ago(100), { intervalDays: 7 })] };
const inDays = (days: readonly (typeof today)[]) => days.map((day) => daysBetween(today, day));

describe('the next dates', () => {
  it('follow the rhythm from the last session on', () => {
    const found = summary({ ...weekly, massages: [massage(ago(3))] });
    expect(inDays(found.nextDays)).toEqual([4, 11, 18, 25, 32, 39]);
    expect(found).toMatchObject({ lastDay: ago(3), intervalDays: 7, goal: { origin: 'rhythm' } });
  });

  it('begin today when one is past', () => {
    expect(inDays(summary({ ...weekly, massages: [massage(ago(20))] }).nextDays)[0]).toBe(0);
  });

  it('go on from the booked one', () => {
    const massages = [massage(ago(3)), massage(ahead(9), { status: 'planned' })];
    const found = summary({ ...weekly, massages });
    expect(found.booked).toBe(ahead(9));
    expect(inDays(found.nextDays).slice(0, 3)).toEqual([9, 16, 23]);
  });

  it('never fall into a holiday: the date moves behind it and the rhythm goes on from there', () => {
    const events = [lifeEvent(ahead(10), { type: 'holiday', lastDay: ahead(13) })];
    const { nextDays } = summary({ ...weekly, massages: [massage(ago(3))], events });
    expect(inDays(nextDays).slice(0, 4)).toEqual([4, 14, 21, 28]);
  });

  it('add up the fractions of a treatment plan, and end with it', () => {
    const plans = [treatmentPlan(ago(7), { weeks: 3 })];
    const { nextDays, goal } = summary({ plans, massages: [massage(ago(3))] });
    expect(goal).toMatchObject({ days: 3.5, origin: 'treatment' });
    expect(inDays(nextDays)).toEqual([1, 5, 8, 12]);
  });

  it('are none without a rhythm or a session', () => {
    expect(summary({ profile: 'desk' }).nextDays).toEqual([]);
    expect(summary({ massages: [massage(ago(3))] }).nextDays).toEqual([]);
  });
});

describe('a treatment plan', () => {
  const plan = treatmentPlan(ago(8), { weeks: 4 });
  const massages = [
    massage(ago(9)),
    massage(ago(6)),
    massage(ago(3), { modality: 'self' }),
    massage(ago(1)),
    massage(ahead(2), { status: 'planned' }),
  ];

  it('counts the sessions since it began, in all and in its week', () => {
    expect(summary({ plans: [plan], massages }).treatment).toMatchObject({
      sessionsDone: 2,
      sessionsPlanned: 8,
      sessionsThisWeek: 1,
      week: 2,
      endDay: ahead(20),
      reviewDay: ahead(20),
      isReviewDue: false,
    });
  });

  it('is to be looked back on at its day, and four weeks after a look back', () => {
    const review = (changes: object) =>
      summary({ plans: [{ ...plan, weeks: 8, ...changes }] }).treatment;
    expect(review({ reviewDay: today })).toMatchObject({ reviewDay: today, isReviewDue: true });
    expect(review({ reviewDay: ago(2), reviewedOn: ago(1) })).toMatchObject({
      reviewDay: ahead(27),
      isReviewDue: false,
    });
  });

  it('is no more once its weeks are over', () => {
    expect(summary({ plans: [treatmentPlan(ago(28))] }).treatment).toBeUndefined();
  });
});

describe('a pause', () => {
  it('is there with the day on which prompts come back', () => {
    const events = [lifeEvent(ago(1), { type: 'travel', lastDay: ahead(4) })];
    expect(summary({ ...weekly, events }).pausedUntil).toBe(ahead(5));
  });
});
