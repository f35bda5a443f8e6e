import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailyLoad, recordedDays } from '../../../src/core/analysis/daily';
import { loadStreams } from '../../../src/core/analysis/load-streams';
import {
  calendarWeekLoads,
  rollingWeekLoads,
  weekAgainstBefore,
  weekLoadOn,
} from '../../../src/core/analysis/week-load';
import { addDays } from '../../../src/core/day';
import { dayOf, drink, training } from '../../support/records';
import { loadsUntil, repeated } from './load-parts';

const today = dayOf('2026-11-24');

describe('the load of a week', () => {
  it('adds seven days up, today included', () => {
    const series = loadsUntil(today, [999, 100, 0, 200, 0, 300, 0, 50]);
    expect(weekLoadOn(series, today)).toEqual({ logged: 650, weekly: 650, knownDays: 7 });
  });

  it('never takes an unknown day for rest', () => {
    const series = loadsUntil(today, [100, null, 100, null, 100, null, 100]);
    expect(weekLoadOn(series, today)).toEqual({ logged: 400, weekly: 700, knownDays: 4 });
    const hardlyKnown = loadsUntil(today, [100, null, 100, null, 100, null, null]);
    expect(weekLoadOn(hardlyKnown, today)).toEqual({
      logged: 300,
      weekly: undefined,
      knownDays: 3,
    });
    const unknown = loadsUntil(today, repeated(null, 7));
    expect(weekLoadOn(unknown, today)).toMatchObject({ logged: null, knownDays: 0 });
  });

  it('rolls with every day', () => {
    const series = loadsUntil(today, [...repeated(10, 8), 80]);
    expect(rollingWeekLoads(series).values).toEqual([null, null, null, 70, 70, 70, 70, 70, 140]);
  });

  it('by calendar week begins where the person’s week does, across a clock change', () => {
    const series = loadsUntil(dayOf('2026-03-31'), repeated(10, 9));
    expect(calendarWeekLoads(series, 'monday')).toEqual([
      { first: '2026-03-23', logged: 70, weekly: 70, knownDays: 7 },
      { first: '2026-03-30', logged: 20, weekly: undefined, knownDays: 2 },
    ]);
    expect(calendarWeekLoads(series, 'sunday').map(({ first }) => first)).toEqual([
      '2026-03-22',
      '2026-03-29',
    ]);
  });
});

describe('this week against the three before', () => {
  const blocks = (...weeks: number[]) =>
    weeks.flatMap((week) => [week, ...repeated(0, 6)] as (number | null)[]);

  it('says 1,850 AU against an average of 1,200: +54 % (science 1.4)', () => {
    const found = weekAgainstBefore(loadsUntil(today, blocks(900, 1200, 1500, 1850)), today);
    expect(found).toMatchObject({
      known: true,
      week: { logged: 1850, weekly: 1850, knownDays: 7 },
      before: { weekly: 1200, knownDays: 21, days: 21 },
      historyDays: 28,
      unrated: 0,
    });
    expect(found.known && Math.round(found.percent)).toBe(54);
    expect(found.known && found.ratio).toBeCloseTo(1.5417, 4);
  });

  it('waits for 28 days of history', () => {
    const series = loadsUntil(today, repeated(100, 27));
    expect(weekAgainstBefore(series, today)).toMatchObject({
      known: false,
      reason: 'warming-up',
      historyDays: 27,
    });
    const empty = loadsUntil(today, repeated(null, 40));
    expect(weekAgainstBefore(empty, today)).toMatchObject({ known: false, historyDays: 0 });
  });

  it('compares nothing when a block is hardly known, and says how many days are', () => {
    const values: (number | null)[] = repeated(100, 35);
    values.fill(null, 15, 19);
    expect(weekAgainstBefore(loadsUntil(today, values), today)).toMatchObject({
      known: false,
      reason: 'too-few-days',
      before: { weekly: undefined, knownDays: 17 },
    });
  });

  it('is not a catastrophe after three weeks of holiday', () => {
    const series = loadsUntil(today, [
      ...repeated(400, 28),
      ...repeated(0, 21),
      ...repeated(300, 7),
    ]);
    expect(weekAgainstBefore(series, today)).toMatchObject({
      known: false,
      reason: 'hardly-any-before',
    });
  });

  it('counts the sessions of those days that nobody rated', () => {
    const trainings = Array.from({ length: 40 }, (_, ago) =>
      training(addDays(today, -ago), { rpe: ago % 7 === 1 ? undefined : 5 }),
    );
    const span = { first: addDays(today, -39), last: today };
    const found = weekAgainstBefore(dailyLoad(trainings, new Set(), span), today);
    expect(found).toMatchObject({ known: true, unrated: 4, week: { knownDays: 6 } });
    expect(found.known && found.ratio).toBeCloseTo(1, 10);
  });

  const someLoads = fc.array(fc.option(fc.integer({ min: 0, max: 900 })), {
    minLength: 28,
    maxLength: 60,
  });

  it('stays what it was when a day becomes unknown that is worth its week’s mean', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 27 }), (place) => {
        const full: (number | null)[] = repeated(300, 28);
        const gap = full.with(place, null);
        const ratioOf = (values: (number | null)[]) => {
          const found = weekAgainstBefore(loadsUntil(today, [300, ...values]), today);
          return found.known ? found.ratio : undefined;
        };
        expect(ratioOf(gap)).toBeCloseTo(ratioOf(full) ?? 0, 10);
      }),
    );
  });

  it('grows with the load of today and never without a ground', () => {
    fc.assert(
      fc.property(someLoads, fc.integer({ min: 1, max: 500 }), (loads, more) => {
        const todays = loads.at(-1) ?? 0;
        const before = weekAgainstBefore(loadsUntil(today, loads.with(-1, todays)), today);
        const after = weekAgainstBefore(loadsUntil(today, loads.with(-1, todays + more)), today);
        expect(after.known).toBe(before.known);
        if (before.known && after.known) expect(after.ratio).toBeGreaterThan(before.ratio);
      }),
    );
  });
});

describe('sport and physical work', () => {
  it('are streams of their own, never added up', () => {
    const [run, shift] = [training(today), training(today, { activity: 'manual-work' })];
    expect(loadStreams([run, shift])).toEqual({ sport: [run], work: [shift] });
  });

  it('make a day of work alone a day of rest from sport', () => {
    const shift = training(today, { activity: 'manual-work' });
    const recorded = recordedDays([
      { kind: 'training', record: shift },
      { kind: 'drink', record: drink(today) },
    ]);
    const span = { first: addDays(today, -1), last: today };
    const { sport, work } = loadStreams([shift]);
    expect(dailyLoad(sport, recorded, span).values).toEqual([null, 0]);
    expect(dailyLoad(work, recorded, span).values).toEqual([null, 300]);
  });
});
