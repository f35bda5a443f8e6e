import { expect, it } from 'vitest';
import { planNonOverlap, planSpans } from '../../../src/core/analysis/plan-non-overlap';
import { addDays } from '../../../src/core/day';
import { dayOf, treatmentPlan } from '../../support/records';

const FIRST = dayOf('2026-01-01');
const START = addDays(FIRST, 14);
const plan = treatmentPlan(START, { weeks: 2 });

it('compares as many weeks before a plan as it lasts', () => {
  expect(planSpans(plan, addDays(START, 99))).toEqual({
    before: { first: FIRST, last: addDays(START, -1) },
    during: { first: START, last: addDays(START, 13) },
  });
  expect(planSpans(plan, addDays(START, 3)).during.last).toBe(addDays(START, 3));
});

it('tells the share of pairs in which the day during is lower, ties half', () => {
  const values = [...Array(14).fill(5), ...Array(7).fill(5), ...Array(7).fill(2)];
  const told = planNonOverlap(plan, { first: FIRST, values }, addDays(START, 99));
  expect(told).toEqual({
    before: 14,
    during: 14,
    needed: 5,
    told: { share: 0.75, medianBefore: 5, medianDuring: 3.5 },
  });
});

it('waits for five days on each side, missing ones not counted', () => {
  const values = [...Array(14).fill(5), 3, null, 3, null, 3, 3];
  const told = planNonOverlap(plan, { first: FIRST, values }, addDays(START, 5));
  expect(told).toEqual({ before: 14, during: 4, needed: 5 });
});
