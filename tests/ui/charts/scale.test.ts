import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleAround, scaleFromZero, scaleInUnit } from '../../../src/ui/charts/scale';

const gappy = fc.array(fc.option(fc.double({ min: 0, max: 20_000, noNaN: true }), { nil: null }), {
  maxLength: 90,
});

describe('a scale from zero', () => {
  it.each([
    [
      [300, 640],
      [0, 500],
    ],
    [
      [1.2, 2.7],
      [0, 2.5],
    ],
    [
      [14, 3],
      [0, 10],
    ],
    [
      [null, 1.1],
      [0, 1],
    ],
  ])('labels zero and a round number below the greatest of %j', (values, ticks) => {
    expect(scaleFromZero(values, 1).ticks).toEqual(ticks);
  });

  it('reaches to the least it was asked for where nothing is known', () => {
    expect(scaleFromZero([null, null], 100)).toEqual({ min: 0, max: 108, ticks: [0, 100] });
  });

  it('holds every value and every tick', () => {
    fc.assert(
      fc.property(gappy, (values) => {
        const { min, max, ticks } = scaleFromZero(values, 1);
        for (const value of [...values, ...ticks]) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(min);
          expect(value).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  it('has round ticks in another unit', () => {
    const inOunces = scaleInUnit([2000, null], 29.57, (values) => scaleFromZero(values, 30));
    expect(inOunces.ticks.map((tick) => tick / 29.57)).toEqual([0, 50]);
    expect(inOunces.max).toBeGreaterThan(2000);
  });
});

describe('a scale around values', () => {
  it('lies between whole numbers', () => {
    expect(scaleAround([5.2, null, 8.3], [5, 9])).toEqual({ min: 5, max: 9, ticks: [5, 8] });
  });

  it('is never narrower than two, nor without values', () => {
    expect(scaleAround([7, 7], [5, 9])).toEqual({ min: 7, max: 9, ticks: [7, 8] });
    expect(scaleAround([null], [5, 9])).toEqual({ min: 5, max: 9, ticks: [5, 8] });
  });

  it('holds every value', () => {
    fc.assert(
      fc.property(gappy, (values) => {
        const { min, max } = scaleAround(values, [5, 9]);
        const known = values.filter((value) => value !== null);
        expect(known.every((value) => value >= min && value <= max)).toBe(true);
      }),
    );
  });
});
