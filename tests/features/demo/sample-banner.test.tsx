import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { db } from '../../../src/db/db';
import { storedPreferences } from '../../../src/db/preferences';
import { addRecords, allRecords } from '../../../src/db/records';
import { recordCount } from '../../../src/db/records-later';
import { loadSamples } from '../../../src/features/demo/demo-state';
import { demoWords as words } from '../../../src/features/demo/demo-words';
import { SampleBanner } from '../../../src/features/demo/sample-banner';
import { SampleChoice } from '../../../src/features/demo/sample-choice';
import { currentToast, dismissToast, undoToast } from '../../../src/ui/toasts';
import { drink } from '../../support/records';

afterEach(async () => {
  const toast = currentToast.value;
  if (toast) dismissToast(toast.id);
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('sample data', () => {
  test.each(['athlete', 'desk', 'tension'] as const)(
    'of %s is a few months of records, each marked as sample',
    async (persona) => {
      expect(await loadSamples(persona)).toBe('loaded');
      expect(await recordCount()).toBeGreaterThan(300);
      const sources = (await allRecords('check-in')).map(({ source }) => source);
      expect(new Set(sources.map((source) => JSON.stringify(source)))).toEqual(
        new Set(['{"type":"demo","batch":"demo"}']),
      );
      expect((await storedPreferences()).profile).toBe(persona);
    },
  );

  test('says nothing while there is none', async () => {
    const { container } = render(<SampleBanner />);
    await addRecords([{ kind: 'drink', record: drink('2026-11-24') }]);
    expect(container.textContent).toBe('');
  });

  test('is chosen in one tap, shown above everything, removed in one tap, and undone', async () => {
    let loaded = '';
    render(
      <>
        <SampleBanner />
        <SampleChoice
          onLoaded={(persona) => {
            loaded = persona;
          }}
        />
      </>,
    );
    fireEvent.click(screen.getByRole('button', { name: /trains hard/ }));
    await waitFor(() => expect(loaded).toBe('athlete'), { timeout: 5000 });
    const count = await recordCount();
    await addRecords([{ kind: 'drink', record: drink('2026-11-24') }]);
    fireEvent.click(await screen.findByRole('button', { name: words.remove }));
    await waitFor(async () => expect(await recordCount()).toBe(1));
    await waitFor(() => expect(currentToast.value?.text).toBe(words.removed));
    const toast = currentToast.value;
    if (toast) await undoToast(toast.id);
    expect(await recordCount()).toBe(count + 1);
  });
});
