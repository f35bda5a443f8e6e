import { describe, expect, test } from 'vitest';
import { profiles } from '../../../src/core/preferences';
import { goalIntervals } from '../../../src/core/rules/constants';
import {
  chosenRhythm,
  emptyWelcome,
  lastMassageDay,
  plannedInterval,
  restoreWelcome,
  type WelcomeDraft,
} from '../../../src/features/welcome/welcome-draft';
import { localUnits } from '../../../src/features/welcome/welcome-state';
import { dayOf } from '../../support/records';

const fresh = emptyWelcome(localUnits('de-AT'));
const draft = (changes: Partial<WelcomeDraft>): WelcomeDraft => ({ ...fresh, ...changes });

describe('the rhythm to start with', () => {
  test('is open while nobody chose', () => {
    expect(chosenRhythm(fresh)).toBeUndefined();
    expect(plannedInterval(fresh)).toBeUndefined();
  });

  test.each(profiles)("is the profile's own until another is chosen: %s", (profile) => {
    const chosen = chosenRhythm(draft({ profile }));
    const days = String(goalIntervals[profile].value);
    expect(chosen).toBe(['7', '14', '30'].includes(days) ? days : 'profile');
    expect(plannedInterval(draft({ profile }))).toBeUndefined();
  });

  test('is stored as a plan where it differs from the profile', () => {
    expect(plannedInterval(draft({ profile: 'athlete', rhythm: '14' }))).toBe(14);
    expect(plannedInterval(draft({ profile: 'desk', rhythm: '30' }))).toBeUndefined();
    expect(plannedInterval(draft({ rhythm: '30' }))).toBe(30);
    expect(plannedInterval(draft({ profile: 'desk', rhythm: 'own', ownDays: 12 }))).toBe(12);
  });

  test("follows a changed profile when it was the old profile's", () => {
    const changed = draft({ profile: 'desk', rhythm: 'profile' });
    expect(chosenRhythm(changed)).toBe('30');
    expect(plannedInterval(changed)).toBeUndefined();
  });
});

test('the last massage may be today, earlier or left open, but not ahead', () => {
  const today = dayOf('2026-11-24');
  expect(lastMassageDay(draft({ lastMassage: '' }), today)).toBe('none');
  expect(lastMassageDay(draft({ lastMassage: '2026-11-24' }), today)).toBe('2026-11-24');
  expect(lastMassageDay(draft({ lastMassage: '2026-11-25' }), today)).toBe('wrong');
  expect(lastMassageDay(draft({ lastMassage: '2026-02-30' }), today)).toBe('wrong');
});

describe('answers kept from an earlier visit', () => {
  test('come back as they were', () => {
    const left = draft({ step: 1, profile: 'manual', rhythm: 'own', ownDays: 20 });
    expect(restoreWelcome(fresh, structuredClone(left))).toEqual(left);
  });

  test('fall back one by one where they are not understood', () => {
    const odd = { step: 7, profile: 'pirate', rhythm: '99', ownDays: 1000, volumeUnit: 'pint' };
    expect(restoreWelcome(fresh, odd)).toEqual({ ...fresh, ownDays: 42 });
    expect(restoreWelcome(fresh, undefined)).toEqual(fresh);
    expect(restoreWelcome(fresh, 'text')).toEqual(fresh);
  });
});

test("units start from the browser's own region", () => {
  expect(localUnits('en-US')).toMatchObject({
    volumeUnit: 'fl-oz',
    distanceUnit: 'mi',
    hourCycle: '12',
  });
  expect(localUnits('de-AT')).toMatchObject({
    volumeUnit: 'ml',
    distanceUnit: 'km',
    hourCycle: '24',
  });
  expect(localUnits('nonsense_locale').distanceUnit).toBeDefined();
});
