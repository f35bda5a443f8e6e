import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedMonotony, monotonyOn } from '../../../src/core/analysis/monotony';
import { mean, sampleSd } from '../../../src/core/analysis/statistics';
import { addDays, type Day } from '../../../src/core/day';
import { dayOf } from '../../support/records';
import { loadsOf, loadsUntil, repeated } from './load-parts';

const sunday = dayOf('2026-03-22');
const saturday = dayOf('2026-03-28');

/** The printed loads of Foster 2001, Table 5, by day from Sunday on. */
const printed: readonly (readonly [ahead: number, load: number])[] = [
  [0, 940],
  [1, 50],
  [2, 840],
  [2, 280],
  [3, 180],
  [4, 390],
  [5, 50],
  [6, 390],
  [6, 280],
];

describe('Foster 2001, Table 5', () => {
  const sessions = printed.map(([ahead, load]) => [addDays(sunday, ahead), load] as const);

  it('gives monotony 1.1217 by daily sums and sample SD, as Limber counts', () => {
    const found = monotonyOn(loadsOf(sessions, sunday, saturday), saturday);
    expect(found).toMatchObject({ state: 'known', knownDays: 7 });
    if (found.state !== 'known') return;
    expect(found.weekLoad).toBeCloseTo(3400, 9);
    expect(found.monotony).toBeCloseTo(1.1217, 4);
    expect(found.strain).toBeCloseTo(3400 * 1.1217, 0);
    expect(found.bounded).toBeCloseTo(1.1217 / 2.1217, 4);
  });

  it('prints 3400, 1.26 and 4284, which only a population SD over the nine rows gives', () => {
    const rows = printed.map(([, load]) => load);
    const total = rows.reduce((sum, load) => sum + load, 0);
    const centre = total / rows.length;
    const variance = rows.reduce((sum, load) => sum + (load - centre) ** 2, 0) / rows.length;
    const monotony = Math.round((100 * centre) / Math.sqrt(variance)) / 100;
    expect([total, monotony, total * monotony]).toEqual([3400, 1.26, 4284]);
  });

  it('also prints mean 790 over SD 897 as 0.88', () => {
    expect(790 / 897).toBeCloseTo(0.88, 2);
  });
});

describe('monotony', () => {
  const on = (...values: (number | null)[]) => monotonyOn(loadsUntil(saturday, values), saturday);

  it('has no number when every day is the same', () => {
    expect(on(...repeated(300, 7))).toEqual({
      knownDays: 7,
      state: 'same-every-day',
      bounded: 1,
      weekLoad: 2100,
    });
    expect(on(...repeated(0.1, 7)).state).toBe('same-every-day');
  });

  it('is not applicable without training', () => {
    expect(on(...repeated(0, 7))).toEqual({ knownDays: 7, state: 'no-training' });
  });

  it('counts rest as 0, and an unknown day not at all', () => {
    const rest = on(300, 0, 300, 0, 300, 0, 300);
    const unknown = on(300, null, 300, 0, 300, 0, 300);
    expect(rest).toMatchObject({ state: 'known', knownDays: 7, weekLoad: 1200 });
    expect(unknown).toMatchObject({ state: 'known', knownDays: 6, weekLoad: 1400 });
  });

  it('needs four known days', () => {
    expect(on(300, null, 200, null, 100, null, null)).toEqual({
      knownDays: 3,
      state: 'too-few-days',
    });
    expect(on(300, null, 200, null, 100, null, 0).state).toBe('known');
  });

  it('for charts lies between 0 and 1 and is null where there is none', () => {
    const loads = fc.array(fc.option(fc.integer({ min: 0, max: 1500 })), { maxLength: 40 });
    fc.assert(
      fc.property(loads, (values) => {
        const series = loadsUntil(saturday, values);
        const bounded = boundedMonotony(series);
        expect(bounded).toMatchObject({ first: series.first });
        expect(bounded.values).toHaveLength(values.length);
        for (const value of bounded.values) {
          if (value !== null) expect(value > 0 && value <= 1).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of entry', () => {
    const someSessions = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 6 }).map((ahead): Day => addDays(sunday, ahead)),
        fc.integer({ min: 1, max: 900 }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(someSessions, (sessions) => {
        const found = (order: typeof sessions) =>
          monotonyOn(loadsOf(order, sunday, saturday), saturday);
        expect(found(sessions.toReversed())).toEqual(found(sessions));
      }),
    );
  });
});

describe('the sample standard deviation', () => {
  it('divides by n - 1', () => {
    expect(sampleSd([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.13809, 5);
    expect(sampleSd([1, 3])).toBeCloseTo(Math.SQRT2, 12);
  });

  it('of one value is unknown, of equal ones exactly 0', () => {
    expect(sampleSd([5])).toBeUndefined();
    expect(mean([0.1, 0.1, 0.1])).not.toBe(0.1);
    expect(sampleSd([0.1, 0.1, 0.1])).toBe(0);
  });
});
