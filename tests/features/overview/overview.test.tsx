import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/day';
import type { KindRecord } from '../../../src/core/log/kinds';
import { addRecords } from '../../../src/db/records';
import { OverviewHero } from '../../../src/features/overview/overview-hero';
import { overviewWords } from '../../../src/features/overview/overview-words';
import { TodaysRecords } from '../../../src/features/overview/todays-records';
import { UnlockCard } from '../../../src/features/overview/unlock-card';
import { today } from '../../../src/platform/clock';
import { bannedWords } from '../../support/banned-words';
import { clearStorage } from '../../support/clear-storage';
import {
  checkIn,
  drink,
  massage,
  momentAtClock,
  rhythmPlan,
  safetyAnswer,
} from '../../support/records';

afterEach(clearStorage);

const now = today.value;
const ago = (days: number) => addDays(now, -days);
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
const checked = (days: number, worst = 3): KindRecord => ({
  kind: 'check-in',
  record: checkIn(ago(days), { soreness: { 'calf-left': worst } }),
});
const open = async (...records: KindRecord[]) => {
  await addRecords(records);
  const view = render(
    <>
      <OverviewHero />
      <TodaysRecords />
      <UnlockCard />
    </>,
  );
  await settled();
  return view;
};
const rowOf = (name: string) =>
  screen.getByText(name, { exact: false, selector: 'dt' }).parentElement;
const textOf = (name: string) => rowOf(name)?.textContent?.replaceAll('\u00a0', ' ');

describe('the hero', () => {
  test('asks the first question while nothing but answers and plans is there', async () => {
    await open(
      { kind: 'safety-answer', record: safetyAnswer(now) },
      { kind: 'plan', record: rhythmPlan(now) },
    );
    expect(await screen.findByText('How does your body feel right now?')).toBeTruthy();
  });

  test('does not call it the first day when somebody is back after a year', async () => {
    await open(checked(365));
    expect(await screen.findByText('Here is how today compares.')).toBeTruthy();
    await waitFor(() => expect(textOf('Soreness')).toBe('Soreness not noted0 of 7'));
  });

  test('says how few values there are below seven, and that today is not noted', async () => {
    await open(checked(1), checked(2), checked(3));
    await waitFor(() => expect(textOf('Soreness')).toBe('Soreness not noted3 of 7'));
    expect(textOf('Drinks')).toBe('Drinks yesterday not noted0 of 7');
  });

  test('shows the usual in words from seven values on, without a diamond', async () => {
    const { container } = await open(
      ...[1, 2, 3, 4, 5, 6, 7].map((days) => checked(days)),
      checked(0, 9),
    );
    await waitFor(() =>
      expect(textOf('Soreness')).toBe('Soreness 9 of 10Your usual: 3 of 10 to 3 of 10.'),
    );
    expect(container.querySelector('[data-flagged]')).toBeNull();
  });

  test('says nothing that is banned', () => {
    const texts = Object.values(overviewWords).map((text) =>
      typeof text === 'string' ? text : '',
    );
    for (const text of [...texts, overviewWords.explained(12)])
      expect(text).not.toMatch(bannedWords);
  });
});

describe("today's records", () => {
  test('stand the latest first and lead back to Today', async () => {
    const noon = drink(now, { name: 'Broth', ...momentAtClock(now, '12:00') });
    await open(
      { kind: 'drink', record: drink(now, { name: 'Milk' }) },
      { kind: 'drink', record: noon },
      { kind: 'massage', record: massage(now, { status: 'planned' }) },
      { kind: 'drink', record: drink(ago(1), { name: 'Juice' }) },
    );
    const broth = await screen.findByRole('link', { name: 'Broth' });
    expect(broth.getAttribute('href')).toBe(
      `#/record/drink/${noon.id}?back=${encodeURIComponent('#/')}`,
    );
    const names = screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
    expect(names.findIndex((text) => text.includes('Broth'))).toBeLessThan(
      names.findIndex((text) => text.includes('Milk')),
    );
    expect(screen.queryByText('Juice')).toBeNull();
    expect(screen.queryByText(/Russian/)).toBeNull();
  });

  test('stop at twenty and count the rest', async () => {
    await open(
      ...Array.from({ length: 23 }, (): KindRecord => ({ kind: 'drink', record: drink(now) })),
    );
    expect(await screen.findByText('3 more in the journal.')).toBeTruthy();
  });
});

describe('what the notes will show', () => {
  const gone = () => expect(screen.queryByText('What your notes will show')).toBeNull();

  test('goes once each is reached, with a massage that lies long back', async () => {
    await open(...[0, 1, 2, 3, 4, 5, 6].map((days) => checked(days)), {
      kind: 'massage',
      record: massage(ago(300)),
    });
    await waitFor(gone);
  });

  test('stays for somebody with self-massage alone, from whom nothing is counted', async () => {
    await open(...[0, 1, 2, 3, 4, 5, 6].map((days) => checked(days)), {
      kind: 'massage',
      record: massage(ago(3), { modality: 'self' }),
    });
    expect(await screen.findByText('What your notes will show')).toBeTruthy();
  });
});
