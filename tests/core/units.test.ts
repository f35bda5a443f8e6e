import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromMeters, fromMl, toMeters, toMl } from '../../src/core/units';

describe('units', () => {
  test('a fluid ounce is 29.57 ml, a mile 1,609.34 m', () => {
    expect(toMl(1, 'fl-oz')).toBe(29.57);
    expect(toMl(8, 'fl-oz')).toBe(236.59);
    expect(fromMl(236.59, 'fl-oz')).toBe(8);
    expect(toMeters(1, 'mi')).toBe(1609.34);
    expect(fromMeters(5000, 'mi')).toBe(3.11);
    expect(toMeters(7.5, 'km')).toBe(7500);
  });

  test('a volume or distance comes back to the last digit that is shown', () => {
    const tenths = fc.integer({ min: 1, max: 1690 }).map((count) => count / 10);
    const hundredths = fc.integer({ min: 1, max: 124_000 }).map((count) => count / 100);
    fc.assert(
      fc.property(tenths, hundredths, (ounces, miles) => {
        expect(fromMl(toMl(ounces, 'fl-oz'), 'fl-oz')).toBe(ounces);
        expect(fromMeters(toMeters(miles, 'mi'), 'mi')).toBe(miles);
        expect(fromMeters(toMeters(miles, 'km'), 'km')).toBe(miles);
      }),
    );
  });
});
