import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameSession } from '../../../src/core/import/same-session';

const seven = Date.parse('2026-05-01T07:00Z');
const session = (minutesLater: number, minutes: number, distanceMeters?: number) => ({
  at: seven + minutesLater * 60_000,
  minutes,
  ...(distanceMeters !== undefined && { distanceMeters }),
});

describe('two records of training', () => {
  it.each([
    [
      'a watch and its service, seconds apart',
      session(0, 60, 10_000),
      session(1, 59, 10_050),
      true,
    ],
    ['moving time and elapsed time', session(0, 90), session(0, 70), true],
    ['one without a distance', session(0, 60, 10_000), session(2, 61), true],
    ['two sessions in a row', session(0, 60), session(61, 60), false],
    ['a warm-up within a long session', session(0, 120), session(10, 15), false],
    ['the same hour, another distance', session(0, 60, 10_000), session(0, 60, 25_000), false],
    ['no time of day', { minutes: 60 }, session(0, 60), false],
  ])('%s', (_what, a, b, same) => {
    expect(isSameSession(a, b)).toBe(same);
  });

  it('are compared alike both ways round, and each is itself', () => {
    const any = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }))
      .map(([later, minutes]) => session(later, minutes));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(isSameSession(a, b)).toBe(isSameSession(b, a));
        expect(isSameSession(a, a)).toBe(true);
      }),
    );
  });
});
