import { expect, it } from 'vitest';
import { massageFollowUp } from '../../../src/core/analysis/massage-follow-up';
import { addDays } from '../../../src/core/day';
import { checkIn, dayOf, massage } from '../../support/records';

const FIRST = dayOf('2026-01-01');
const span = { first: FIRST, last: addDays(FIRST, 29) };
const session = massage(addDays(FIRST, 15), {
  at: undefined,
  regions: ['calf-left'],
  tensionBefore: { 'calf-left': 7, 'calf-right': 4 },
  tensionAfter: { 'calf-left': 3 },
});
const others = { stretches: [], trainings: [], sleeps: [] };

/** The left calf at 5 every day, at 2 and 3 on the two days after the massage. */
const checkIns = Array.from({ length: 30 }, (_, place) =>
  checkIn(addDays(FIRST, place), {
    soreness: { 'calf-left': place === 16 ? 2 : place === 17 ? 3 : 5, 'upper-trap-left': 8 },
  }),
);

it('sets soreness a day and two days after a massage beside similar days', () => {
  const told = massageFollowUp(session, { ...others, checkIns, massages: [session] }, span);
  expect(told.start).toBe(5);
  expect(told.later).toMatchObject([
    { hours: 24, soreness: 2, similar: { soreness: 5 } },
    { hours: 48, soreness: 3, similar: { soreness: 5 } },
  ]);
  expect(told.later[0]?.similar?.days).toBeGreaterThan(5);
});

it('gives tension only where it was scored both before and after', () => {
  const told = massageFollowUp(session, { ...others, checkIns: [], massages: [session] }, span);
  expect(told).toEqual({ tension: { before: 7, after: 3, regions: 1 }, later: [] });
});

it('leaves a missing morning out', () => {
  const without = checkIns.filter(({ day }) => day !== addDays(FIRST, 16));
  const told = massageFollowUp(
    session,
    { ...others, checkIns: without, massages: [session] },
    span,
  );
  expect(told.later.map(({ hours }) => hours)).toEqual([48]);
});
