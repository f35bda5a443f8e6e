import { expect, test } from 'vitest';
import {
  newPlanDraft,
  planDraft,
  reviewDayOf,
  usualInterval,
  withPlanSpan,
} from '../../../src/core/drafts/plan-draft';
import { parsePlan } from '../../../src/core/log/plan';
import { profiles } from '../../../src/core/preferences';
import { plansInForce } from '../../../src/core/rules/plans';
import { dayOf, rhythmPlan, stretchingPlan, treatmentPlan } from '../../support/records';
import { filledPlan } from '../log/filled-plans';
import { draftContextAt, staysTheSame } from './draft-parts';

staysTheSame('plan', filledPlan, planDraft, parsePlan);

const context = draftContextAt();
const nobody = { profile: null, current: {} };

test('a new rhythm starts from the days of the profile', () => {
  const days = profiles.map(
    (profile) => newPlanDraft(context, 'rhythm', { profile, current: {} }).intervalDays,
  );
  expect(days).toEqual(['10', '30', '21', '30', '7']);
  expect(usualInterval('athlete').basis).toBe('common-practice');
  expect(usualInterval('desk').basis).toBe('app-choice');
});

test('every new plan but a stretching plan without regions can be saved as it opens', () => {
  for (const profile of profiles) {
    for (const type of ['rhythm', 'treatment', 'stretching']) {
      const draft = newPlanDraft(context, type, { profile, current: {} });
      expect(parsePlan(draft, context).ok).toBe(true);
    }
  }
  expect(parsePlan(newPlanDraft(context, 'stretching', nobody), context)).toMatchObject({
    ok: false,
    error: [{ field: 'regions', reason: 'required' }],
  });
});

test('a new treatment plan is a session a week for four weeks with a review at their end', () => {
  expect(newPlanDraft(context, 'treatment', nobody)).toMatchObject({
    type: 'treatment',
    sessionsPerWeek: '1',
    weeks: '4',
    reviewDay: '2026-12-22',
  });
});

test('a new plan goes on from the one in force, with a review day of its own', () => {
  const plans = [
    rhythmPlan('2026-10-01', { intervalDays: 14 }),
    treatmentPlan('2026-11-10', { reviewDay: dayOf('2026-12-01'), setBy: 'Ana' }),
    stretchingPlan('2026-10-01', { goal: 'more-flexible' }),
  ];
  const current = plansInForce(plans, dayOf('2026-11-24'));
  expect(newPlanDraft(context, 'treatment', { profile: 'desk', current })).toMatchObject({
    day: '2026-11-24',
    intervalDays: '14',
    setBy: 'Ana',
    sessionsPerWeek: '2',
    focusRegions: ['upper-trap-left'],
    regions: ['hamstring-left', 'hamstring-right'],
    goal: 'more-flexible',
    reviewDay: '2026-12-22',
  });
});

test('wished regions win over those of the plan in force', () => {
  const defaults = { ...nobody, regions: ['calf-left' as const] };
  expect(newPlanDraft(context, 'stretching', defaults)).toMatchObject({
    regions: ['calf-left'],
    focusRegions: ['calf-left'],
  });
});

test('a review day that nobody chose moves with the start and the weeks', () => {
  const draft = newPlanDraft(context, 'treatment', nobody);
  expect(withPlanSpan(draft, { weeks: '6' })).toEqual({ weeks: '6', reviewDay: '2027-01-05' });
  expect(withPlanSpan(draft, { day: '2026-12-01' })).toEqual({
    day: '2026-12-01',
    reviewDay: '2026-12-29',
  });
});

test('a review day that was chosen stays', () => {
  const draft = { ...newPlanDraft(context, 'treatment', nobody), reviewDay: '2026-12-24' };
  expect(withPlanSpan(draft, { weeks: '6' })).toEqual({ weeks: '6' });
});

test('weeks that are no such number give no review day', () => {
  expect(['', 'x', '0', '53', '1.5'].map((weeks) => reviewDayOf('2026-11-24', weeks))).toEqual([
    '',
    '',
    '',
    '',
    '',
  ]);
  expect(reviewDayOf('', '4')).toBe('');
});
