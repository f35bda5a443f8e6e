import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { addDays } from '../../../src/core/day';
import { db } from '../../../src/db/db';
import { setPreferences } from '../../../src/db/preferences';
import { addRecords } from '../../../src/db/records';
import { PlanForm } from '../../../src/features/plan/plan-form';
import { today } from '../../../src/platform/clock';
import { rhythmPlan } from '../../support/records';

afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));
const choose = async (name: string) => fireEvent.click(await screen.findByRole('radio', { name }));

const open = (wishes = '', id?: string) => {
  const onSaved = vi.fn();
  render(<PlanForm id={id} wishes={new URLSearchParams(wishes)} backHref="#/" onSaved={onSaved} />);
  return onSaved;
};
const savedBy = async (onSaved: ReturnType<typeof vi.fn>) => {
  await press('Save');
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  return onSaved.mock.calls[0]?.[0].record;
};

test('a rhythm starts from the profile and says what the number stands on', async () => {
  await setPreferences({ profile: 'athlete' });
  const onSaved = open('type=rhythm');
  expect(await screen.findByText('Suggested for you: every 10 days.')).toBeTruthy();
  expect(screen.getByText('Common practice')).toBeTruthy();
  expect(await savedBy(onSaved)).toMatchObject({
    type: 'rhythm',
    intervalDays: 10,
    day: today.value,
  });
});

test("a desk worker's rhythm is the app's choice", async () => {
  await setPreferences({ profile: 'desk' });
  open('type=rhythm');
  expect(await screen.findByText("App's choice")).toBeTruthy();
});

test('a new rhythm goes on from the one in force', async () => {
  await addRecords([{ kind: 'plan', record: rhythmPlan('2026-01-01', { intervalDays: 14 }) }]);
  const onSaved = open('type=rhythm');
  expect(await screen.findByDisplayValue('14 days')).toBeTruthy();
  expect((await savedBy(onSaved)).intervalDays).toBe(14);
});

test('the review of a plan with a therapist moves along with its weeks', async () => {
  const onSaved = open('type=treatment');
  const review = await screen.findByLabelText('Look at it again on');
  expect(review).toHaveProperty('value', addDays(today.value, 28));
  await press('For how long: more');
  expect(await savedBy(onSaved)).toMatchObject({
    type: 'treatment',
    sessionsPerWeek: 1,
    weeks: 5,
    reviewDay: addDays(today.value, 35),
  });
});

test('a stretching plan names its dose and its ground, and needs a region', async () => {
  open('type=stretching');
  await choose('Become more flexible');
  expect(await screen.findByText(/At least 5 min a week/)).toBeTruthy();
  expect(screen.getByText('Research')).toBeTruthy();
  await press('Save');
  expect(await screen.findByText('Please fill this in.')).toBeTruthy();
});

test('without a wish the kind of plan is asked first', async () => {
  const onSaved = open();
  await choose('Stretching plan');
  expect(await screen.findByText('Areas to stretch')).toBeTruthy();
  await choose('Massage rhythm');
  expect((await savedBy(onSaved)).type).toBe('rhythm');
});

test('an edited plan stays what it is', async () => {
  const stored = rhythmPlan('2026-01-01', { intervalDays: 14 });
  await addRecords([{ kind: 'plan', record: stored }]);
  const onSaved = open('', stored.id);
  await press('Days between massages: more');
  expect(await savedBy(onSaved)).toMatchObject({ id: stored.id, type: 'rhythm', intervalDays: 15 });
});

test('a plan may ask for several kinds of massage in turn, and need not', async () => {
  const onSaved = open('type=treatment');
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Deep tissue' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Russian (classic) massage' }));
  expect(screen.queryByRole('checkbox', { name: 'Self-massage' })).toBeNull();
  expect(await savedBy(onSaved)).toMatchObject({ modalities: ['classic', 'deep-tissue'] });
});

test('a plan without kinds in turn stores none', async () => {
  const onSaved = open('type=treatment');
  expect(await savedBy(onSaved)).not.toHaveProperty('modalities');
});
