import { expect, it } from 'vitest';
import type { SessionCase } from '../../../src/core/analysis/session-effect';
import { DOTS_MIDDLE, dotPlaces } from '../../../src/features/helps/dot-places';
import { dayOf } from '../../support/records';

const day = dayOf('2026-11-24');
const cases = (differences: readonly number[]): SessionCase[] =>
  differences.map((change) => ({ day, start: 5, change, expected: 0, matchedDays: 9 }));

it('gives every session a dot of its own, less sore to the left', () => {
  const { places } = dotPlaces(cases([-2, 0, 0, 1]));
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  expect(places[0]?.x).toBeLessThan(DOTS_MIDDLE);
  expect(places[1]?.x).toBe(DOTS_MIDDLE);
  expect(places[3]?.x).toBeGreaterThan(DOTS_MIDDLE);
});

it('draws smaller dots rather than a taller picture of many sessions', () => {
  const few = dotPlaces(cases([0, 0]));
  const many = dotPlaces(cases(Array.from({ length: 40 }, () => 0)));
  expect(many.radius).toBeLessThan(few.radius);
  expect(many.height).toBeLessThanOrEqual(96);
});
