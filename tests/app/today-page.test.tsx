import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { TodayPage } from '../../src/app/today-page';
import { addDays } from '../../src/core/day';
import { setPreferences } from '../../src/db/preferences';
import { addRecords, allRecords } from '../../src/db/records';
import { today } from '../../src/platform/clock';
import { ToastHost } from '../../src/ui/toast-host';
import { clearStorage } from '../support/clear-storage';
import { checkIn, drink } from '../support/records';

afterEach(clearStorage);

test('Today brings its foot and what the panel rests on after it has opened', async () => {
  const day = today.value;
  await setPreferences({ profile: 'desk' });
  await addRecords([
    { kind: 'check-in', record: checkIn(addDays(day, -1)) },
    { kind: 'drink', record: drink(day) },
  ]);
  render(<TodayPage />);
  expect(screen.queryByRole('heading', { name: 'So far today' })).toBeNull();
  const foot = await screen.findByRole('heading', { name: 'So far today' });
  const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(names.indexOf('Drinks')).toBeLessThan(names.indexOf('Short checks, once a week'));
  expect(names.indexOf('Short checks, once a week')).toBeLessThan(names.indexOf(foot.textContent));
  await waitFor(() => expect(screen.getByText(/Rule “flag”/)).toBeTruthy());
});

test('a check-in of one tap says so and can be taken back', async () => {
  render(
    <>
      <TodayPage />
      <ToastHost />
    </>,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'All clear' }));
  await screen.findByText('Check-in saved');
  expect(await allRecords('check-in')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await allRecords('check-in')).toHaveLength(0));
});
