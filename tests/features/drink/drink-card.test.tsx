import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { MS_PER_MINUTE } from '../../../src/core/moment';
import { db } from '../../../src/db/db';
import { setPreferences } from '../../../src/db/preferences';
import { addRecords, allRecords } from '../../../src/db/records';
import { DrinkCard } from '../../../src/features/drink/drink-card';
import { addQuickDrink } from '../../../src/features/drink/drink-card-state';
import { currentMinute, today } from '../../../src/platform/clock';
import { currentToast, dismissToast, undoToast } from '../../../src/ui/toasts';
import { clearStorage } from '../../support/clear-storage';
import { drink } from '../../support/records';

afterEach(async () => {
  while (currentToast.value) dismissToast(currentToast.value.id);
  await clearStorage();
});

const had = (...amounts: number[]) =>
  addRecords(amounts.map((ml) => ({ kind: 'drink', record: drink(today.value, { ml }) })));

test('with nothing noted the card says so and claims no zero', async () => {
  render(<DrinkCard />);
  expect(await screen.findByText('Nothing noted yet today.')).toBeTruthy();
  expect(screen.queryByText(/so far today/)).toBeNull();
});

test('the drinks of today are summed and each can be opened; other days do not count', async () => {
  await had(250, 1000);
  await addRecords([{ kind: 'drink', record: drink('2020-01-01', { ml: 700 }) }]);
  render(<DrinkCard />);
  expect(await screen.findByText('1.25 l so far today')).toBeTruthy();
  const link = screen.getByRole('link', { name: 'Edit 250\u00a0ml of water' });
  expect(link.getAttribute('href')).toMatch(/^#\/record\/drink\/[0-9a-f-]{36}$/);
});

test("one tap notes the person's own glass in their unit, and Undo takes it back", async () => {
  await setPreferences({ quickDrinkMl: 300, volumeUnit: 'fl-oz' });
  render(<DrinkCard />);
  fireEvent.click(
    await screen.findByRole('button', { name: 'Note 10.1\u00a0fl\u00a0oz of water' }),
  );
  expect(await screen.findByText('10.1 fl oz so far today')).toBeTruthy();
  await waitFor(() => expect(currentToast.value?.text).toBe('10.1\u00a0fl\u00a0oz noted'));
  await undoToast(currentToast.value?.id ?? -1);
  expect(await screen.findByText('Nothing noted yet today.')).toBeTruthy();
  expect(currentToast.value?.text).toBe('10.1\u00a0fl\u00a0oz taken back');
});

test('a quick drink is stored before it is called noted', async () => {
  const record = await addQuickDrink();
  expect(record).toMatchObject({ ml: 250, what: 'water', day: today.value });
  expect(await allRecords('drink')).toEqual([record]);
});

test('a full device is told in words, and nothing is called noted', async () => {
  const full = new DOMException('', 'QuotaExceededError');
  vi.spyOn(db, 'transaction').mockImplementationOnce(() => Dexie.Promise.reject(full));
  expect(await addQuickDrink()).toBeUndefined();
  expect(currentToast.value?.text).toBe('Not noted: the device storage is full.');
  expect(await allRecords('drink')).toEqual([]);
});

test('a day above five litres and an hour above 1.4 are told calmly, with their ground', async () => {
  const at = currentMinute.value - 10 * MS_PER_MINUTE;
  const fast = drink(today.value, { ml: 1500, at, offset: 0 });
  await addRecords([{ kind: 'drink', record: fast }]);
  await had(1800, 1800);
  render(<DrinkCard />);
  await screen.findByText('5.1 l so far today');
  const note = screen.getByRole('status');
  expect(note.textContent).toContain("5.1\u00a0l today is more than 5\u00a0l. App's choice");
  expect(note.textContent).toContain('1.5\u00a0l within an hour is more than 1.4\u00a0l');
  expect(note.textContent).toContain('get medical help');
});

test('an ordinary day has no note, no goal and no progress', async () => {
  await had(250, 500);
  render(<DrinkCard />);
  await screen.findByText('750 ml so far today');
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('ranges name their authority and fit who the person says they are', async () => {
  await setPreferences({ sex: 'female', birthYear: 1980 });
  render(<DrinkCard />);
  expect(await screen.findByText('1.6 l (EFSA 2010)')).toBeTruthy();
  expect(screen.queryByText(/IOM/)).toBeNull();
});

test('somebody under 18 sees no adult range', async () => {
  await setPreferences({ birthYear: Number(today.value.slice(0, 4)) - 15 });
  render(<DrinkCard />);
  await screen.findByText('Nothing noted yet today.');
  await waitFor(() => expect(screen.queryByText('What adults usually drink')).toBeNull());
});

test('many drinks stay a short row', async () => {
  await had(...Array.from({ length: 20 }, (_, index) => 100 + index));
  render(<DrinkCard />);
  expect(await screen.findByText('and 12 more')).toBeTruthy();
  expect(screen.getAllByRole('link', { name: /^Edit/ })).toHaveLength(8);
});
