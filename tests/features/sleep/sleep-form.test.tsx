import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { addDays } from '../../../src/core/day';
import { addRecords, allRecords } from '../../../src/db/records';
import { SleepForm } from '../../../src/features/sleep/sleep-form';
import { today } from '../../../src/platform/clock';
import { clearStorage } from '../../support/clear-storage';
import { nap, sleep } from '../../support/records';

afterEach(clearStorage);

const yesterday = () => addDays(today.value, -1);
const open = (wishes = '', id?: string) => {
  const onSaved = vi.fn();
  render(
    <SleepForm id={id} wishes={new URLSearchParams(wishes)} backHref="#/" onSaved={onSaved} />,
  );
  return onSaved;
};
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('the diary adds up while it is typed, as science 3.1 has it', async () => {
  const onSaved = open(`day=${yesterday()}`);
  fireEvent.click(await screen.findByRole('radio', { name: 'Diary' }));
  await screen.findByLabelText('Into bed');
  type('Into bed', '22:30');
  type('Tried to sleep', '22:50');
  type('Woke for good', '06:20');
  expect(await screen.findByText(/Add the minutes to fall asleep/)).toBeTruthy();
  type('Minutes to fall asleep', '15');
  type('Minutes awake', '10');
  type('Out of bed', '06:40');
  expect(await screen.findByText('7 h 05 asleep, as you remember it')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'well' }));
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await allRecords('sleep')).toMatchObject([
    { type: 'night', day: yesterday(), fallAsleepMinutes: 15, awakeMinutes: 10, quality: 4 },
  ]);
});

test('the night is said in words, by the day of getting up', async () => {
  open('day=2026-11-24');
  expect(await screen.findByText(/^The night to Tue 24 November/)).toBeTruthy();
});

test('a new night starts with the usual bed times', async () => {
  await addRecords(
    [-2, -3, -4].map((days) => ({ kind: 'sleep', record: sleep(addDays(today.value, days)) })),
  );
  open(`day=${yesterday()}`);
  expect((await screen.findByLabelText<HTMLInputElement>('Tried to sleep')).value).toBe('22:50');
  expect(screen.getByLabelText<HTMLInputElement>('Woke for good').value).toBe('06:20');
});

test('more minutes awake than the night had are told at their own field', async () => {
  const onSaved = open(`day=${yesterday()}`);
  await screen.findByLabelText('Fell asleep');
  type('Fell asleep', '23:00');
  type('Woke up', '06:00');
  type('Minutes awake', '700');
  save();
  const field = screen.getByLabelText('Minutes awake');
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  expect(onSaved).not.toHaveBeenCalled();
});

test('a nap asks for its length and takes "1:20" for an answer', async () => {
  const onSaved = open('type=nap');
  expect(await screen.findByRole('heading', { name: 'Log a nap' })).toBeTruthy();
  const length = await screen.findByRole('spinbutton', { name: 'Time asleep' });
  fireEvent.input(length, { target: { value: '1:20' } });
  fireEvent.blur(length);
  save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await allRecords('sleep')).toMatchObject([{ type: 'nap', sleptMinutes: 80 }]);
});

test('a length left open is marked and takes the focus', async () => {
  open('type=nap');
  const length = await screen.findByRole('spinbutton', { name: 'Time asleep' });
  save();
  await waitFor(() => expect(document.activeElement).toBe(length));
});

test('an edited sleep keeps the form it came from', async () => {
  const short = nap('2026-01-02', { sleptMinutes: 30 });
  await addRecords([
    { kind: 'sleep', record: short },
    { kind: 'sleep', record: sleep('2026-01-03') },
  ]);
  open('', short.id);
  const length = await screen.findByRole<HTMLInputElement>('radio', { name: 'Just hours' });
  expect(length.checked).toBe(true);
  expect(screen.getByDisplayValue('30 min')).toBeTruthy();
});
