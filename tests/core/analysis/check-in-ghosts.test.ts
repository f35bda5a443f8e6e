import { describe, expect, test } from 'vitest';
import { checkInGhosts } from '../../../src/core/analysis/check-in-ghosts';
import { checkIn, dayOf, nap, sleep } from '../../support/records';

const day = dayOf('2026-11-24');
const night = (on: string, sleptMinutes: number) => sleep(on, { sleptMinutes });

describe('the ghosts of a check-in', () => {
  test('are the last answer of each row, from whichever day it is', () => {
    const checkIns = [
      checkIn('2026-11-20', { energy: 2, mood: 5 }),
      checkIn('2026-11-23', { energy: 4 }),
    ];
    expect(checkInGhosts(checkIns, [], day).ratings).toEqual({ energy: 4, mood: 5 });
  });

  test('never look ahead of the day', () => {
    expect(checkInGhosts([checkIn('2026-11-25', { energy: 1 })], [], day).ratings).toEqual({});
  });

  test('show the night before the one in question to the half hour, and no nap', () => {
    const sleeps = [night('2026-11-22', 401), night('2026-11-23', 436), night('2026-11-24', 300)];
    expect(checkInGhosts([], sleeps, day).sleepMinutes).toBe(450);
    const rested = nap('2026-11-23');
    expect(checkInGhosts([], [rested], day)).toEqual({ ratings: {} });
  });
});
