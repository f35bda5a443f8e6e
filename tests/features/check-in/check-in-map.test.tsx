import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '../../../src/core/day';
import type { Preferences } from '../../../src/core/preferences';
import { setPreferences, storedPreferences } from '../../../src/db/preferences';
import { addRecords, allRecords } from '../../../src/db/records';
import { CheckInPage } from '../../../src/features/check-in/check-in-page';
import { today } from '../../../src/platform/clock';
import type { SavedRecord } from '../../../src/ui/form/form-props';
import { clearStorage } from '../../support/clear-storage';
import { checkIn } from '../../support/records';

const daysAgo = (count: number) => addDays(today.value, -count);

async function openMap(preferences: Partial<Preferences> = { figure: 'narrow' }) {
  await setPreferences(preferences);
  const onSaved = vi.fn<(change: SavedRecord<'check-in'>) => void>();
  render(
    <CheckInPage
      id={undefined}
      wishes={new URLSearchParams('body=mark')}
      backHref="#/"
      onSaved={onSaved}
    />,
  );
  await screen.findByRole('radio', { name: 'Map' });
  const taps = { count: 1 };
  const press = (element: HTMLElement) => {
    taps.count += 1;
    fireEvent.click(element);
  };
  const saved = async () => {
    press(screen.getByRole('button', { name: /^Save/ }));
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
    const id = onSaved.mock.calls[0]?.[0].record.id;
    return (await allRecords('check-in')).find((record) => record.id === id);
  };
  return { taps, press, saved };
}

const back = async () => within(await screen.findByRole('group', { name: 'Back of the body' }));
const onBack = async (region: string) =>
  (await back()).findByRole('button', { name: new RegExp(`^${region},`) });
/** Types a digit where the keyboard stands on the map. */
const type = async (region: string, digit: string) => {
  const button = await onBack(region);
  button.focus();
  await waitFor(() => expect(button.tabIndex).toBe(0));
  fireEvent.keyDown(button, { key: digit });
};
const slider = () => screen.getByRole('slider') as HTMLInputElement;
const chip = (name: string) => screen.getByRole('button', { name });

beforeEach(clearStorage);
afterEach(clearStorage);

describe('the map of a check-in', () => {
  test('takes two sore muscles, one on both sides, with sleep and energy in eight taps', async () => {
    const { taps, press, saved } = await openMap();
    press(await onBack('Left calf'));
    press(await screen.findByRole('button', { name: 'Both sides' }));
    press(await onBack('Left glute'));
    press(screen.getByRole('radio', { name: 'patchy' }));
    press(screen.getByRole('radio', { name: 'lively' }));
    const record = await saved();
    expect(taps.count).toBeLessThanOrEqual(8);
    expect(record).toMatchObject({
      soreness: { 'calf-left': 3, 'calf-right': 3, 'glute-left': 3 },
      sleepQuality: 2,
      energy: 4,
    });
  });

  test('gives 3, 5, 7, 9 and then 0 to one region, and says so', async () => {
    await openMap();
    for (const score of [3, 5, 7, 9, 0]) {
      fireEvent.click(await onBack('Left calf'));
      expect(
        await (await back()).findByRole('button', { name: `Left calf, soreness ${score} of 10` }),
      ).toBeTruthy();
    }
  });

  test('gives any number by slider and by digit, in words that follow', async () => {
    const { saved } = await openMap();
    fireEvent.click(await onBack('Left calf'));
    await screen.findByRole('heading', { name: 'Left calf' });
    fireEvent.input(slider(), { target: { value: '6' } });
    await waitFor(() => expect(slider().getAttribute('aria-valuetext')).toMatch(/^6 of 10/));
    await type('Left glute', '4');
    expect((await saved())?.soreness).toEqual({ 'calf-left': 6, 'glute-left': 4 });
  });

  test('keeps both sides the same while asked to, and gives the other back what it had', async () => {
    const { saved } = await openMap();
    await type('Right calf', '8');
    fireEvent.click(await onBack('Left calf'));
    fireEvent.click(await screen.findByRole('button', { name: 'Both sides' }));
    expect(
      await (await back()).findByRole('button', { name: 'Right calf, soreness 3 of 10' }),
    ).toBeTruthy();
    fireEvent.input(slider(), { target: { value: '2' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Stiff' }));
    expect(
      await (await back()).findByRole('button', { name: 'Right calf, soreness 2 of 10' }),
    ).toBeTruthy();
    fireEvent.click(chip('Both sides'));
    expect(
      await (await back()).findByRole('button', { name: 'Right calf, soreness 8 of 10' }),
    ).toBeTruthy();
    expect(await saved()).toMatchObject({
      soreness: { 'calf-left': 2, 'calf-right': 8 },
      kinds: { 'calf-left': ['stiff'] },
    });
  });

  test('forgets a region that is cleared, with its kind and pain', async () => {
    const { saved } = await openMap();
    await type('Left glute', '4');
    fireEvent.click(await onBack('Left calf'));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Tight' }));
    fireEvent.click(chip('Clear Left calf'));
    await waitFor(async () =>
      expect((await onBack('Left calf')).getAttribute('aria-label')).toBe('Left calf, not marked'),
    );
    const record = await saved();
    expect(record?.soreness).toEqual({ 'glute-left': 4 });
    expect(record?.kinds?.['calf-left']).toBeUndefined();
  });

  test('offers what was sore in the last three days, which counts only when pressed', async () => {
    const sore = [
      checkIn(daysAgo(1), { soreness: { 'calf-left': 6 } }),
      checkIn(daysAgo(3), { soreness: { 'quad-right': 2, 'calf-left': 1 } }),
      checkIn(daysAgo(4), { soreness: { 'knee-left': 5 } }),
    ];
    await addRecords(sore.map((record) => ({ kind: 'check-in', record })));
    const { saved } = await openMap();
    const group = within(await screen.findByRole('group', { name: 'Sore in the last three days' }));
    expect(group.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Left calf 6',
      'Right front of thigh 2',
    ]);
    expect(await onBack('Left calf, not marked')).toBeTruthy();
    fireEvent.click(group.getByRole('button', { name: 'Right front of thigh 2' }));
    expect(await screen.findByText('Right front of thigh, soreness 2 of 10')).toBeTruthy();
    expect((await saved())?.soreness).toEqual({ 'quad-right': 2 });
  });

  test('shows the safety advice once when something is sharp', async () => {
    await openMap();
    fireEvent.click(await onBack('Left calf'));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Sharp' }));
    await waitFor(() =>
      expect(screen.getAllByRole('link', { name: /safety questions/ })).toHaveLength(1),
    );
  });
});

describe('the two ways', () => {
  test('hold the same values, and the chosen one is remembered', async () => {
    await openMap();
    fireEvent.click(await onBack('Left calf'));
    fireEvent.click(screen.getByRole('radio', { name: 'List' }));
    expect(await screen.findByRole('button', { name: 'Left calf, soreness 3 of 10' })).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Back of the body' })).toBeNull();
    await waitFor(async () => expect((await storedPreferences()).bodyWay).toBe('list'));
  });

  test('ask for a figure before the first map, choose none beforehand, and leave the list open', async () => {
    await openMap({});
    const figures = within(await screen.findByRole('group', { name: /Which figure/ }));
    const radios = figures.getAllByRole('radio') as HTMLInputElement[];
    expect(radios.map(({ checked }) => checked)).toEqual([false, false]);
    fireEvent.click(screen.getByRole('radio', { name: 'List' }));
    expect(await screen.findByRole('button', { name: 'Left calf, soreness 0 of 10' })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Map' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Broad shoulders' }));
    expect(await onBack('Left calf')).toBeTruthy();
    await waitFor(async () => expect((await storedPreferences()).figure).toBe('broad'));
  });
});
