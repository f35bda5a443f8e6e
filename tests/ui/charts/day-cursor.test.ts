import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfterKey, dayAtFraction, labelledDays } from '../../../src/ui/charts/day-cursor';
import { dayFraction } from '../../../src/ui/charts/panel';

const range = { first: 100, last: 129 };

describe('the day cursor', () => {
  it.each([
    ['ArrowLeft', 114],
    ['ArrowDown', 114],
    ['ArrowRight', 116],
    ['ArrowUp', 116],
    ['PageDown', 108],
    ['PageUp', 122],
    ['Home', 100],
    ['End', 129],
  ])('goes by %s from day 115 to %i', (key, day) => {
    expect(dayAfterKey(key, 115, range)).toBe(day);
  });

  it('stops at the first and the last day', () => {
    expect(dayAfterKey('PageDown', 103, range)).toBe(100);
    expect(dayAfterKey('ArrowRight', 129, range)).toBe(129);
  });

  it('leaves other keys alone', () => {
    expect(dayAfterKey('Tab', 115, range)).toBeUndefined();
  });

  it('finds the day that stands at a place, and the end days beside the plot', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 129 }), (day) => {
        expect(dayAtFraction(dayFraction(day, range), range)).toBe(day);
      }),
    );
    expect(dayAtFraction(-0.2, range)).toBe(100);
    expect(dayAtFraction(1.3, range)).toBe(129);
  });
});

describe('the labels of the axis', () => {
  it('are spread evenly from the first day to the last', () => {
    expect(labelledDays(range)).toEqual([100, 110, 119, 129]);
  });

  it('are no more than there are days', () => {
    expect(labelledDays({ first: 5, last: 6 })).toEqual([5, 6]);
    expect(labelledDays({ first: 5, last: 5 })).toEqual([5]);
  });
});
