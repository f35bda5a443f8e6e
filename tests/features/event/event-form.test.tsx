import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { addDays } from '../../../src/core/day';
import { db } from '../../../src/db/db';
import { addRecords } from '../../../src/db/records';
import { EventForm } from '../../../src/features/event/event-form';
import { today } from '../../../src/platform/clock';
import { lifeEvent } from '../../support/records';

afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));
const choose = async (name: string) => fireEvent.click(await screen.findByRole('radio', { name }));

const open = (wishes = '', id?: string) => {
  const onSaved = vi.fn();
  render(
    <EventForm id={id} wishes={new URLSearchParams(wishes)} backHref="#/" onSaved={onSaved} />,
  );
  return onSaved;
};
const type = async (label: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });

test('a race that lies ahead is saved on its day, without a clock time', async () => {
  const onSaved = open();
  const ahead = addDays(today.value, 40);
  await choose('Race or match');
  await type('Name', 'City run');
  await type('From', ahead);
  await press('Save');
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  const { record } = onSaved.mock.calls[0]?.[0] ?? {};
  expect(record).toMatchObject({ type: 'race', name: 'City run', day: ahead });
  expect('at' in record).toBe(false);
});

test('an event cannot end before it begins', async () => {
  const onSaved = open(`type=holiday&day=${today.value}`);
  await type('To', addDays(today.value, -1));
  await press('Save');
  expect(await screen.findByText('That is before it began. Choose a later day.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('To'));
  expect(onSaved).not.toHaveBeenCalled();
});

test('an event needs to be of some type', async () => {
  open();
  await press('Save');
  expect(await screen.findByText('Please fill this in.')).toBeTruthy();
});

test('an edited event keeps what nobody changed', async () => {
  const stored = lifeEvent('2026-01-02', { type: 'travel', name: 'Lisbon' });
  await addRecords([{ kind: 'event', record: stored }]);
  const onSaved = open('', stored.id);
  await choose('Holiday');
  await press('Save');
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(onSaved.mock.calls[0]?.[0]).toMatchObject({
    before: stored,
    record: { id: stored.id, type: 'holiday', name: 'Lisbon' },
  });
});

test('an injury is asked where it is, and nothing else is', async () => {
  const onSaved = open('type=race');
  expect(await screen.findByLabelText('Name')).toBeTruthy();
  expect(screen.queryByRole('group', { name: 'Where is it?' })).toBeNull();
  await choose('Injury');
  const where = await screen.findByRole('group', { name: 'Where is it?' });
  fireEvent.click(within(where).getByRole('button'));
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Left ankle' }));
  await press(/^Done/);
  await press('Save');
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(onSaved.mock.calls[0]?.[0].record).toMatchObject({
    type: 'injury',
    regions: ['ankle-left'],
  });
});
