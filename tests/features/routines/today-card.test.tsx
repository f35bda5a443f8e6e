import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { db } from '../../../src/db/db';
import { addRecords } from '../../../src/db/records';
import { TodayCard } from '../../../src/features/routines/today-card';
import { today } from '../../../src/platform/clock';
import { checkIn } from '../../support/records';

afterEach(async () => {
  cleanup();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const note = (changes: Parameters<typeof checkIn>[1]) =>
  addRecords([{ kind: 'check-in', record: checkIn(today.value, changes) }]);

test('the sorest is offered within the minutes given, with its numbers and what they stand on', async () => {
  await note({ soreness: { 'calf-left': 5 } });
  render(<TodayCard />);
  const start = await screen.findByRole('link', { name: 'Start For today' });
  expect(start.getAttribute('href')).toBe('#/stretch/today?minutes=5&start=1');
  fireEvent.click(screen.getByRole('button', { name: 'Why?' }));
  expect(
    screen.getByText('Left calf: sore 5 of 10, today; not stretched in the last four weeks.'),
  ).toBeTruthy();
  expect(screen.getByText(/App's choice.*Guideline/)).toBeTruthy();
  fireEvent.click(screen.getByLabelText(/^2.min$/));
  expect(
    (await screen.findByRole('link', { name: 'Start For today' })).getAttribute('href'),
  ).toContain('minutes=2');
});

test('a region with strong pain is left out, and the card says so', async () => {
  await note({ soreness: { 'calf-left': 9 }, pain: { 'calf-left': 9 } });
  render(<TodayCard />);
  expect(await screen.findByText(/^Left calf rests: pain 9 of 10/)).toBeTruthy();
});

test('with nothing to go by it asks for a check-in', async () => {
  render(<TodayCard />);
  expect(await screen.findByRole('link', { name: 'Check in' })).toBeTruthy();
});
