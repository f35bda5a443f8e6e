import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../src/core/day';
import type { RecordOf } from '../../../src/core/log/kinds';
import { db } from '../../../src/db/db';
import { setPreferences } from '../../../src/db/preferences';
import { addRecords, allRecords } from '../../../src/db/records';
import { CheckInCard } from '../../../src/features/check-in/check-in-card';
import { today } from '../../../src/platform/clock';
import type { SavedRecord } from '../../../src/ui/form/form-props';
import { checkIn, momentAtClock } from '../../support/records';

const daysAgo = (count: number) => addDays(today.value, -count);
const add = (...records: RecordOf<'check-in'>[]) =>
  addRecords(records.map((record) => ({ kind: 'check-in', record })));

function card() {
  const onSaved = vi.fn<(change: SavedRecord<'check-in'>) => void>();
  render(<CheckInCard onSaved={onSaved} picture={(soreness) => JSON.stringify(soreness)} />);
  return onSaved;
}

const spots = async () =>
  within(await screen.findByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('the check-in card', () => {
  it('logs a quiet day with one tap, folds to one line and takes the focus there', async () => {
    const onSaved = card();
    fireEvent.click(await screen.findByRole('button', { name: 'All clear' }));
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
    expect((await allRecords('check-in')).map(({ soreness }) => soreness)).toEqual([{}]);
    const line = await screen.findByText(/^Checked in at/);
    expect(line.closest('p')?.textContent).toMatch(/^Checked in at \d\d:\d\d: all clear$/);
    await waitFor(() => expect(document.activeElement).toBe(line.closest('p')));
    expect(screen.queryByRole('button', { name: 'All clear' })).toBeNull();
  });

  it('logs the same as yesterday with one tap, without yesterday’s pain', async () => {
    await add(checkIn(daysAgo(1), { soreness: { 'calf-left': 6 }, pain: { 'calf-left': 5 } }));
    const onSaved = card();
    fireEvent.click(await screen.findByRole('button', { name: 'Same as yesterday' }));
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
    const record = onSaved.mock.calls[0]?.[0].record;
    expect(record).toMatchObject({ day: today.value, soreness: { 'calf-left': 6 } });
    expect(record).not.toHaveProperty('pain');
    expect(await screen.findByText(/Left calf 6/)).toBeTruthy();
  });

  it('saves one check-in however often the button is tapped', async () => {
    const onSaved = card();
    const button = await screen.findByRole('button', { name: 'All clear' });
    fireEvent.click(button);
    fireEvent.click(button);
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    expect(await allRecords('check-in')).toHaveLength(1);
  });

  it('shows the four sorest regions of last time and counts the rest', async () => {
    await add(
      checkIn(daysAgo(1), {
        soreness: {
          'shin-left': 1,
          'calf-left': 6,
          'hamstring-left': 4,
          'upper-trap-right': 3,
          'lower-spine': 2,
        },
      }),
    );
    card();
    expect(await screen.findByText('Sore yesterday')).toBeTruthy();
    expect(await spots()).toEqual([
      '6Left calf',
      '4Left back of thigh',
      '3Right neck and upper shoulder',
      '2Lower spine',
      'and 1 more',
    ]);
  });

  it('says when last time was all clear, and when there was none', async () => {
    card();
    expect(await screen.findByText('No check-in in the last three days.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Same as/ })).toBeNull();
    await add(checkIn(daysAgo(1)));
    expect(await screen.findByText('Yesterday was all clear.')).toBeTruthy();
  });

  it('links to the list of regions', async () => {
    card();
    const link = await screen.findByRole('link', { name: 'Mark what is sore' });
    expect(link.getAttribute('href')).toBe('#/check-in?body=mark');
  });

  it('shows the newest of several check-ins of the day with their number and its own edit link', async () => {
    const morning = checkIn(today.value, {
      ...momentAtClock(today.value, '07:10', 'UTC'),
      soreness: { 'calf-left': 6 },
    });
    const later = checkIn(today.value, {
      ...momentAtClock(today.value, '08:20', 'UTC'),
      soreness: undefined,
      energy: 3,
    });
    await add(later, morning);
    await setPreferences({ hourCycle: '12' });
    card();
    const line = await screen.findByText('Checked in at 8:20 am:');
    expect(line.closest('p')?.textContent).toContain('soreness left open');
    expect(screen.getByText('2 check-ins today, this is the newest.')).toBeTruthy();
    const edit = screen.getByRole('link', { name: 'Edit this check-in' });
    expect(edit.getAttribute('href')).toBe(`#/record/check-in/${later.id}`);
  });

  it('says what is safe when the save fails, and can try again', async () => {
    const onSaved = card();
    const button = await screen.findByRole('button', { name: 'All clear' });
    const failing = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    db.table('checkIns').hook('creating', failing);
    fireEvent.click(button);
    expect(await screen.findByText('Could not save.')).toBeTruthy();
    expect(onSaved).not.toHaveBeenCalled();
    db.table('checkIns').hook('creating').unsubscribe(failing);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  });
});
