import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { db } from '../../../src/db/db';
import { setPreferences, storedPreferences } from '../../../src/db/preferences';
import { countryChoices } from '../../../src/features/settings/countries';
import { SettingsPage } from '../../../src/features/settings/settings-page';
import { settingsWords as words } from '../../../src/features/settings/settings-words';

afterEach(async () => {
  vi.restoreAllMocks();
  localStorage.clear();
  delete document.documentElement.dataset.theme;
  await Promise.all(db.tables.map((table) => table.clear()));
});

async function open() {
  render(<SettingsPage />);
  await screen.findByRole('heading', { name: words.units });
}

const card = (name: string) => within(screen.getByRole('region', { name: new RegExp(name) }));

describe('Settings', () => {
  test('store a change at once and say so on its own card', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: words.flOz }));
    await waitFor(() => expect(card(words.units).getByText(words.saved)).toBeTruthy());
    expect((await storedPreferences()).volumeUnit).toBe('fl-oz');
    expect(card(words.looks).queryByText(words.saved)).toBeNull();
  });

  test('do not say "Saved" when the device would not store it', async () => {
    await open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    fireEvent.click(screen.getByRole('radio', { name: words.mi }));
    expect(await screen.findByText(words.failures['storage-full'])).toBeTruthy();
    expect(screen.queryByText(words.saved)).toBeNull();
    expect((await storedPreferences()).distanceUnit).toBe('km');
  });

  test('show a theme at once and before the next first paint', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await waitFor(async () => expect((await storedPreferences()).theme).toBe('dark'));
    expect(localStorage.getItem('limber.theme')).toBe('dark');
  });

  test('let the person choose a figure, and choose none beforehand', async () => {
    await open();
    const broad = screen.getByRole('radio', { name: 'Broad shoulders' }) as HTMLInputElement;
    expect(broad.checked).toBe(false);
    fireEvent.click(broad);
    await waitFor(() => expect(card(words.looks).getByText(words.saved)).toBeTruthy());
    expect((await storedPreferences()).figure).toBe('broad');
  });

  test('take a year of birth only when it is one, and forget it when it is emptied', async () => {
    await open();
    const year = screen.getByLabelText(words.birthYear);
    fireEvent.input(year, { target: { value: '3021' } });
    expect(await screen.findByText(/Enter a year/)).toBeTruthy();
    expect((await storedPreferences()).birthYear).toBeNull();
    fireEvent.input(year, { target: { value: '١٩٨٠' } });
    await waitFor(async () => expect((await storedPreferences()).birthYear).toBe(1980));
    fireEvent.input(year, { target: { value: '' } });
    await waitFor(async () => expect((await storedPreferences()).birthYear).toBeNull());
  });

  test('a chosen profile is the person’s own, no longer that of the sample data', async () => {
    await setPreferences({ profile: 'desk', sampleProfile: 'desk' });
    await open();
    fireEvent.change(screen.getByLabelText(words.profile), { target: { value: 'manual' } });
    await waitFor(async () =>
      expect(await storedPreferences()).toMatchObject({ profile: 'manual', sampleProfile: null }),
    );
  });

  test('name the emergency number of a country, or say that none is checked', async () => {
    await setPreferences({ country: 'AT' });
    await open();
    expect(await screen.findByText(new RegExp(words.emergency('112')))).toBeTruthy();
    fireEvent.change(screen.getByLabelText(words.country), { target: { value: 'BR' } });
    expect(await screen.findByText(new RegExp(words.emergencyUnknown))).toBeTruthy();
  });

  test('say once that this is no medical advice', async () => {
    await open();
    expect(screen.getAllByText(/Not medical advice/)).toHaveLength(1);
  });
});

test('every country that exists now can be chosen, and nothing else', () => {
  const codes = countryChoices().map(({ value }) => value);
  expect(codes).toEqual(expect.arrayContaining(['AT', 'BR', 'GB', 'IN', 'JP', 'US', 'ZA']));
  for (const none of ['EU', 'UN', 'ZZ', 'SU', 'XA', 'QQ']) expect(codes).not.toContain(none);
  expect(new Set(codes).size).toBe(codes.length);
});
