import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { changeOf } from '../../../src/core/analysis/change';
import { regionStory } from '../../../src/core/analysis/region-story';
import { addDays } from '../../../src/core/day';
import type { KindRecord } from '../../../src/core/log/kinds';
import { storedPreferences } from '../../../src/db/preferences';
import { addRecords } from '../../../src/db/records';
import { SharePage } from '../../../src/features/share/share-page';
import { startAfresh } from '../../../src/features/share/share-state';
import { shareWords } from '../../../src/features/share/share-words';
import { today } from '../../../src/platform/clock';
import { formatNumber } from '../../../src/ui/format';
import { clearStorage } from '../../support/clear-storage';
import { checkIn, massage } from '../../support/records';

afterEach(async () => {
  startAfresh();
  await clearStorage();
});

const ago = (days: number) => addDays(today.value, -days);
const open = async (...records: KindRecord[]) => {
  await addRecords(records);
  render(<SharePage />);
  return screen.findByRole('region', { name: shareWords.preview });
};
/** What a reader sees, every run of white space as one. */
const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ');

const checkIns = Array.from({ length: 28 }, (_, days) =>
  checkIn(ago(days), { soreness: { 'calf-left': days < 14 ? 3 : 6, 'calf-right': days % 2 } }),
);
const records: KindRecord[] = [
  ...checkIns.map((record): KindRecord => ({ kind: 'check-in', record })),
  {
    kind: 'massage',
    record: massage(ago(9), { regions: ['calf-left'], note: 'secret', price: 77 }),
  },
];

describe('the page for a therapist', () => {
  test("answers where, how bad, better or worse, what helped and what to ask with the engine's numbers", async () => {
    const page = await open(...records);
    fireEvent.input(screen.getByLabelText(shareWords.questions), {
      target: { value: 'Can you look at my stride?' },
    });
    fireEvent.click(screen.getByLabelText('warmth'));
    const span = { first: ago(27), last: today.value };
    const stories = { checkIns, massages: [], stretches: [] };
    const story = regionStory('calf-left', stories, span);
    const week = (days: number) =>
      regionStory('calf-left', stories, { first: ago(days + 6), last: ago(days) }).mean ?? 0;
    const change = changeOf(week(21), week(0));
    const one = (value: number | undefined) => formatNumber(value ?? 0, 1);

    await waitFor(() => expect(textOf(page)).toContain('Can you look at my stride?'));
    expect(textOf(page)).toContain('28 of 28 days logged');
    expect(textOf(page)).toContain(
      `Left calf is sorest: mean ${one(story.mean)} of 10, worst ${one(story.worst)}, 5 or more on 14 of 28 days`,
    );
    expect(change.word).toBe('better');
    expect(textOf(page)).toContain(
      `better, from ${one(change.from)} at the start to ${one(change.to)} at the end`,
    );
    expect(textOf(screen.getByRole('row', { name: /^Left calf/ }))).toContain('6149');
    expect(textOf(page)).toContain('Eased bywarmth');
    expect(textOf(page)).toContain('no diagnosis');
  });

  test('shows no name, note, price or safety answer until it is chosen, and remembers the choice', async () => {
    const page = await open(...records);
    expect(textOf(page)).not.toMatch(/secret|77|Safety answers/);
    fireEvent.click(screen.getByLabelText('Your name'));
    fireEvent.input(await screen.findByLabelText(shareWords.nameLabel), {
      target: { value: 'Łucja Ζωή Жанна' },
    });
    await waitFor(() => expect(textOf(page)).toContain('Łucja Ζωή Жанна'));
    expect((await storedPreferences()).share.sections).toContain('name');
  });

  test('covers the days since the last massage when asked to', async () => {
    const page = await open(...records);
    fireEvent.click(screen.getByLabelText('Since last massage'));
    await waitFor(() => expect(textOf(page)).toContain('10 of 10 days logged'));
  });

  test('says so when nothing was logged', async () => {
    const page = await open();
    await waitFor(() => expect(textOf(page)).toContain('No soreness was noted in these 28 days.'));
    expect(textOf(page)).toContain('0 of 28 days logged');
  });

  test('has the ways out in sight, and the others one tap away', async () => {
    await open(...records);
    for (const name of ['PDF', 'Print', 'Web page file', 'Table (CSV)']) {
      expect(screen.getByRole('button', { name, hidden: true })).toBeTruthy();
    }
  });
});
