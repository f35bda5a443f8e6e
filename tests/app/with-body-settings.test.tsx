import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { WithBodySettings } from '../../src/app/with-body-settings';
import { storedPreferences } from '../../src/db/preferences';
import { RegionPicker } from '../../src/ui/regions/region-picker';
import { clearStorage } from '../support/clear-storage';

afterEach(clearStorage);

it('remembers the figure and the way in which regions are chosen', async () => {
  render(
    <WithBodySettings>
      <RegionPicker legend="Where" values={[]} onChange={vi.fn()} />
    </WithBodySettings>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Choose regions' }));
  fireEvent.click(await screen.findByRole('radio', { name: 'Broad shoulders' }));
  expect(await screen.findByRole('button', { name: 'Left calf' })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'List' }));
  expect(await screen.findByRole('checkbox', { name: 'Left calf' })).toBeTruthy();
  await waitFor(async () =>
    expect(await storedPreferences()).toMatchObject({ figure: 'broad', bodyWay: 'list' }),
  );
});
