import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { shellWords } from '../../../src/app/shell-words';
import { addDays } from '../../../src/core/day';
import type { KindRecord } from '../../../src/core/log/kinds';
import { setPreferences } from '../../../src/db/preferences';
import { addRecords } from '../../../src/db/records';
import { explanationWords } from '../../../src/features/overview/explanation-words';
import { OverviewExplanation } from '../../../src/features/overview/overview-explanation';
import { OverviewHero } from '../../../src/features/overview/overview-hero';
import {
  headlines,
  judgedWords,
  overviewWords,
} from '../../../src/features/overview/overview-words';
import { todayFootWords } from '../../../src/features/overview/today-foot-words';
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
/** Twenty days of the same soreness, the newest so many days ago. */
const usualMonth = (newest: number) =>
  Array.from({ length: 20 }, (_, index) => checked(index + newest));
const open = async (...records: KindRecord[]) => {
  await addRecords(records);
  const view = render(
    <>
      <OverviewHero explanation={<OverviewExplanation />} />
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

  test('words a flag on top, with its days, a diamond and the word beside today', async () => {
    const { container } = await open(...usualMonth(2), checked(1, 8), checked(0, 9));
    expect(await screen.findByText('Sorer than your usual lately.')).toBeTruthy();
    expect(screen.getByText('Soreness higher on 2 of the last 3 days.')).toBeTruthy();
    expect(textOf('Soreness')).toContain('9 of 10, higher');
    expect(container.querySelectorAll('[data-flagged]')).toHaveLength(1);
  });

  test('gives today no diamond when the flag stands on the days before', async () => {
    const { container } = await open(...usualMonth(3), checked(2, 8), checked(1, 8), checked(0));
    expect(await screen.findByText('Sorer than your usual lately.')).toBeTruthy();
    expect(textOf('Soreness')).toContain('Soreness 3 of 10Your usual');
    expect(container.querySelector('[data-flagged]')).toBeNull();
  });

  test('shows the row of a rating it speaks of', async () => {
    const rated = (days: number, energy: number): KindRecord => ({
      kind: 'check-in',
      record: checkIn(ago(days), { energy }),
    });
    const usual = Array.from({ length: 20 }, (_, index) => rated(index + 2, 4));
    await open(...usual, rated(1, 1), rated(0, 1));
    expect(await screen.findByText('Less energy than your usual lately.')).toBeTruthy();
    expect(textOf('Energy')).toContain('Energy 1 of 5, lower');
  });

  test('a stricter limit of the person’s own keeps the word back', async () => {
    await setPreferences({ ruleConstants: { flagZ: -3 } });
    const usual = Array.from({ length: 20 }, (_, index) => checked(index + 2, (index % 3) + 2));
    await open(...usual, checked(1, 5), checked(0, 5));
    expect(await screen.findByText('Here is how today compares.')).toBeTruthy();
    await setPreferences({ ruleConstants: {} });
    expect(await screen.findByText('Sorer than your usual lately.')).toBeTruthy();
  });

  test('says what it rests on, and which signals have too few days for a word', async () => {
    const nine = Array.from({ length: 9 }, (_, index) => checked(index + 1));
    await open(...nine, checked(0, 9));
    expect(
      await screen.findByText(/Too few days yet for a word: soreness 9 of 14 days/),
    ).toBeTruthy();
    expect(screen.getByText('Here is how today compares.')).toBeTruthy();
    expect(screen.queryByText(/sentence on top rests/)).toBeNull();
  });

  test('counts the days behind a neutral sentence too', async () => {
    await open(...usualMonth(1), checked(0));
    expect(await screen.findByText(/rests on at least 20 days/)).toBeTruthy();
    expect(screen.getByText('Here is how today compares.')).toBeTruthy();
  });

  test('opens with the sentence of the page before any script has run', () => {
    expect(shellWords.todayTitle).toBe(headlines['as-usual']);
  });

  test('every sentence is short and says nothing that is banned', () => {
    for (const sentence of Object.values(headlines)) expect(sentence.length).toBeLessThan(40);
    const judged = Object.keys(judgedWords) as (keyof typeof judgedWords)[];
    const texts = [
      ...Object.values(overviewWords).filter((text) => typeof text === 'string'),
      ...Object.values(explanationWords).filter((text) => typeof text === 'string'),
      ...Object.values(todayFootWords).filter((text) => typeof text === 'string'),
      ...Object.values(headlines),
      explanationWords.explained(12),
      overviewWords.off(judged, 2),
      explanationWords.missing(judged.map((id) => ({ id, count: 9, needed: 14 }))),
      explanationWords.rests(14),
    ];
    for (const text of texts) expect(text).not.toMatch(bannedWords);
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
