import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '../../../src/core/day';
import type { KindRecord } from '../../../src/core/log/kinds';
import { setPreferences } from '../../../src/db/preferences';
import { addRecords } from '../../../src/db/records';
import { LogSheet } from '../../../src/features/log-sheet/log-sheet';
import { today } from '../../../src/platform/clock';
import { clearStorage } from '../../support/clear-storage';
import { drink, massage, momentAtClock, training } from '../../support/records';

afterEach(clearStorage);

const now = today.value;
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
const open = async (...records: KindRecord[]) => {
  await addRecords(records);
  const handlers = { onClose: vi.fn(), onQuickDrink: vi.fn() };
  render(<LogSheet open {...handlers} />);
  await settled();
  return handlers;
};
const row = (name: RegExp) =>
  screen.getByRole('link', { name }).textContent?.replaceAll('\u00a0', ' ');

describe('the log sheet', () => {
  test('says what each kind is for while nothing is noted', async () => {
    await open();
    await waitFor(() => expect(row(/^Massage/)).toBe('Massagekind, focus, how it felt'));
    expect(row(/^Drink/)).toBe('Drinknothing noted yet today');
  });

  test('says when each was last done, with the time of today', async () => {
    await open(
      { kind: 'training', record: training(now, momentAtClock(now, '07:30')) },
      { kind: 'drink', record: drink(now, { ml: 1250 }) },
    );
    await waitFor(() => expect(row(/^Workout/)).toBe('Workoutlast: today 07:30'));
    expect(row(/^Drink/)).toBe('Drink1.25 l so far today');
  });

  test('goes past every booking to the last massage that took place', async () => {
    const booked = Array.from(
      { length: 15 },
      (_, index): KindRecord => ({
        kind: 'massage',
        record: massage(addDays(now, index - 1), { status: 'planned' }),
      }),
    );
    await open(...booked, { kind: 'massage', record: massage('2020-05-03') });
    await waitFor(() => expect(row(/^Massage/)).toBe('Massagelast: Sun 3 May 2020'));
  });

  test('adds the one-tap drink in the unit chosen, without closing', async () => {
    await setPreferences({ quickDrinkMl: 300, volumeUnit: 'ml' });
    const { onClose, onQuickDrink } = await open();
    fireEvent.click(await screen.findByRole('button', { name: /^Note 300\sml of water$/ }));
    expect(onQuickDrink).toHaveBeenCalledOnce();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('closes when a kind is chosen and links to every form', async () => {
    const { onClose } = await open();
    fireEvent.click(screen.getByRole('link', { name: /^Sleep/ }));
    expect(onClose).toHaveBeenCalledOnce();
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('#/check-in');
    expect(hrefs).toContain('#/log/sleep?type=nap');
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });
});
