import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acuteChronicOn } from '../../../src/core/analysis/acute-chronic';
import { smoothed, smoothedOn } from '../../../src/core/analysis/smoothed-load';
import { addDays, type Day } from '../../../src/core/day';
import { dayOf } from '../../support/records';
import { loadsOf, loadsUntil, repeated } from './load-parts';

const today = dayOf('2026-04-11');

/** The three fictional athletes of Menaspà (science 1.4): 28 days each. */
const athletes = [
  { weighted: 1.25, loads: [...repeated(30, 21), ...repeated(50, 7)] },
  {
    weighted: 1.41,
    loads: [
      15, 15, 20, 20, 20, 25, 25, 25, 25, 30, 30, 30, 35, 35, 35, 35, 35, 40, 45, 45, 45, 40, 40,
      45, 45, 50, 60, 70,
    ],
  },
  {
    weighted: 1.55,
    loads: [
      55, 50, 40, 60, 45, 50, 50, 20, 30, 80, 25, 10, 30, 15, 20, 15, 5, 5, 15, 5, 5, 5, 5, 15, 45,
      90, 95, 95,
    ],
  },
];

describe.each(athletes)('Menaspà’s athlete with $weighted', ({ weighted, loads }) => {
  const found = acuteChronicOn(loadsUntil(today, loads), today);

  it('has that weighted ratio on day 28 (Williams 2017)', () => {
    expect(found.known && found.weighted.toFixed(2)).toBe(weighted.toFixed(2));
  });

  it('has the coupled ratio 1.43 and the uncoupled 50 over 30 of all three', () => {
    expect(found).toMatchObject({ known: true, acute: 50, chronicUncoupled: 30, knownDays: 28 });
    expect(found.known && found.coupled.toFixed(2)).toBe('1.43');
    expect(found.known && found.uncoupled).toBeCloseTo(50 / 30, 12);
  });
});

describe('acute over chronic load', () => {
  it('is coupled C = 4U / (U + 3), and C never exceeds 4', () => {
    const loads = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 28, maxLength: 28 });
    fc.assert(
      fc.property(loads, (values) => {
        const found = acuteChronicOn(loadsUntil(today, values), today);
        if (!found.known) return;
        const { coupled, uncoupled } = found;
        expect(coupled).toBeCloseTo((4 * uncoupled) / (uncoupled + 3), 9);
        expect(coupled).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('is not given before 28 days of history', () => {
    expect(acuteChronicOn(loadsUntil(today, repeated(100, 27)), today)).toEqual({
      known: false,
      reason: 'warming-up',
      knownDays: 27,
      historyDays: 27,
    });
    expect(acuteChronicOn(loadsUntil(today, repeated(100, 28)), today).known).toBe(true);
  });

  it('is not given on hardly any load: a return from holiday is no catastrophe', () => {
    const loads = [...repeated(400, 28), ...repeated(0, 21), ...repeated(300, 7)];
    expect(acuteChronicOn(loadsUntil(today, loads), today)).toMatchObject({
      known: false,
      reason: 'hardly-any-before',
    });
  });

  it('is not given when most of a window is unknown, and counts the gap days', () => {
    const loads: (number | null)[] = repeated(100, 40);
    expect(acuteChronicOn(loadsUntil(today, loads.fill(null, 36)), today)).toMatchObject({
      known: false,
      reason: 'too-few-days',
      knownDays: 24,
      historyDays: 40,
    });
  });

  it('takes a gap neither for rest nor for training', () => {
    const loads: (number | null)[] = repeated(100, 40).with(20, 100);
    const found = acuteChronicOn(loadsUntil(today, loads.with(37, null).with(25, null)), today);
    expect(found).toMatchObject({ known: true, knownDays: 26, coupled: 1, uncoupled: 1 });
    expect(found.known && found.weighted).toBeCloseTo(1, 12);
  });

  it('is taken by calendar day across the clock change', () => {
    const first = addDays(today, -27);
    const sessions = [...repeated(0, 28).keys()].map(
      (ahead) => [addDays(first, ahead), ahead < 21 ? 30 : 50] as const,
    );
    expect(first < dayOf('2026-03-29')).toBe(true);
    const found = acuteChronicOn(loadsOf(sessions, first, today), today);
    expect(found).toMatchObject({ known: true, acute: 50, chronicUncoupled: 30 });
  });
});

describe('the smoothed load', () => {
  const first = dayOf('2026-03-01');

  it('starts at the first load and weighs the newest day 2 / (N + 1)', () => {
    expect(smoothed({ first, values: [100, 200, 0] }, 7).values).toEqual([100, 125, 93.75]);
    const month = smoothed({ first, values: [0, 1] }, 28).values[1];
    expect(month).toBeCloseTo(0.068966, 6);
  });

  it('a gap leaves where it was', () => {
    expect(smoothed({ first, values: [null, 100, null, 200] }, 7).values).toEqual([
      null,
      100,
      null,
      125,
    ]);
    expect(smoothedOn({ first, values: [100, 200, null] }, 7, addDays(first, 2))).toBe(125);
    expect(smoothedOn({ first, values: [null, null] }, 7, addDays(first, 1))).toBeUndefined();
    expect(smoothedOn({ first, values: [100] }, 7, addDays(first, -1))).toBeUndefined();
  });

  it('changes on every later day when an old record is edited', () => {
    const someLoads = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(someLoads, fc.nat(), fc.integer({ min: 50, max: 500 }), (loads, at, more) => {
        const place = at % loads.length;
        const day = (index: number): Day => addDays(first, index);
        const sessions = loads.map((load, index) => [day(index), load] as const);
        const edited = sessions.map(([on, load], index) =>
          index === place ? ([on, load + more] as const) : ([on, load] as const),
        );
        const last = day(loads.length - 1);
        const before = smoothed(loadsOf(sessions, first, last), 7).values;
        const after = smoothed(loadsOf(edited, first, last), 7).values;
        before.forEach((value, index) => {
          if (index < place) expect(after[index]).toBe(value);
          else expect(after[index]).toBeGreaterThan(value ?? Number.POSITIVE_INFINITY);
        });
      }),
    );
  });

  it('never leaves the range of its loads', () => {
    const loads = fc.array(fc.integer({ min: 20, max: 900 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(loads, (values) => {
        for (const value of smoothed({ first, values }, 28).values) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        }
      }),
    );
  });
});
