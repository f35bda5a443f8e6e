import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { setPreferences } from '../../../src/db/preferences';
import { addRecords, allRecords } from '../../../src/db/records';
import { DrinkForm } from '../../../src/features/drink/drink-form';
import { today } from '../../../src/platform/clock';
import { clearStorage } from '../../support/clear-storage';
import { drink } from '../../support/records';

afterEach(clearStorage);

const open = (id?: string) => {
  const onSaved = vi.fn();
  render(<DrinkForm id={id} wishes={new URLSearchParams()} backHref="#/" onSaved={onSaved} />);
  return onSaved;
};
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));

test('a chip fills in what is drunk most, and saving stores it', async () => {
  await addRecords([{ kind: 'drink', record: drink('2026-01-01', { ml: 200, what: 'tea' }) }]);
  const onSaved = open();
  fireEvent.click(await screen.findByRole('radio', { name: '200\u00a0ml tea' }));
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await allRecords('drink')).toContainEqual(
    expect.objectContaining({ ml: 200, what: 'tea', day: today.value }),
  );
});

test('without an amount nothing is saved and the amount says so', async () => {
  const onSaved = open();
  const amount = await screen.findByLabelText('Amount');
  save();
  await waitFor(() => expect(amount.getAttribute('aria-invalid')).toBe('true'));
  expect(document.activeElement).toBe(amount);
  expect(screen.getByText('Please fill this in.')).toBeTruthy();
  expect(onSaved).not.toHaveBeenCalled();
  expect(await allRecords('drink')).toEqual([]);
});

test('something else can be called by a name of its own', async () => {
  const onSaved = open();
  fireEvent.input(await screen.findByLabelText('Amount'), { target: { value: '0,5' } });
  fireEvent.input(screen.getByLabelText('Amount'), { target: { value: '330' } });
  fireEvent.change(screen.getByLabelText('What was it?'), { target: { value: 'other' } });
  fireEvent.input(await screen.findByLabelText('What do you call it?'), {
    target: { value: 'Kvass' },
  });
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await allRecords('drink')).toMatchObject([{ ml: 330, what: 'other', name: 'Kvass' }]);
});

test('editing the note of a drink in ounces leaves its millilitres alone', async () => {
  await setPreferences({ volumeUnit: 'fl-oz' });
  const record = drink('2026-01-01');
  await addRecords([{ kind: 'drink', record }]);
  const onSaved = open(record.id);
  expect(await screen.findByDisplayValue('8.5')).toBeTruthy();
  fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'At lunch' } });
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await allRecords('drink')).toMatchObject([{ id: record.id, ml: 250, note: 'At lunch' }]);
});
