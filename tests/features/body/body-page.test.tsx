import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '../../../src/core/day';
import type { KindRecord } from '../../../src/core/log/kinds';
import { setPreferences, storedPreferences } from '../../../src/db/preferences';
import { addRecords } from '../../../src/db/records';
import { BodyPage } from '../../../src/features/body/body-page';
import { chooseDay, chooseHeat, chooseRange } from '../../../src/features/body/body-state';
import { RegionPage } from '../../../src/features/body/region-page';
import { today } from '../../../src/platform/clock';
import { clearStorage } from '../../support/clear-storage';
import { checkIn, massage, stretch, training } from '../../support/records';

beforeEach(() => {
  chooseRange('30');
  chooseDay(undefined);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await clearStorage();
});

const now = today.value;
const ago = (days: number) => addDays(now, -days);
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
const checked = (days: number, changes: Parameters<typeof checkIn>[1] = {}): KindRecord => ({
  kind: 'check-in',
  record: checkIn(ago(days), changes),
});

const open = async (page: 'body' | 'region', ...records: KindRecord[]) => {
  await addRecords(records);
  render(page === 'body' ? <BodyPage /> : <RegionPage region="calf-left" stretches={null} />);
  await settled();
};
const cellOf = (name: string) => {
  const cell = screen.getByRole('link', { name }).closest('div');
  return within(cell ?? document.body);
};

describe('the body page', () => {
  test('asks for a check-in where none went through the body', async () => {
    await open('body', checked(1, { soreness: undefined, energy: 3 }));
    expect(await screen.findByText('No check-in in these days')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Check in' }).getAttribute('href')).toBe('#/check-in');
  });

  test('says on how many days all was clear', async () => {
    await open('body', checked(1), checked(2));
    expect(await screen.findByText('All clear on each of 2 days with a check-in.')).toBeTruthy();
  });

  test("puts the person's left before right, with worst, mean and days that rest on answers", async () => {
    await open(
      'body',
      checked(1, { soreness: { 'calf-left': 6 } }),
      checked(2, { soreness: { 'calf-left': 3, 'calf-right': 1 } }),
      checked(3),
      checked(4, { soreness: undefined, energy: 1 }),
      { kind: 'massage', record: massage(ago(12), { regions: ['calf-left'] }) },
      { kind: 'stretch', record: stretch(ago(1)) },
    );
    await screen.findByRole('heading', { name: 'Calf' });
    expect(screen.getByText(/^You checked in on 3 of 30 days\./)).toBeTruthy();
    const sides = screen.getAllByRole('link', { name: /calf$/ }).slice(0, 2);
    expect(sides.map((link) => link.getAttribute('href'))).toEqual([
      '#/body/calf-left',
      '#/body/calf-right',
    ]);
    const left = cellOf('Left calf');
    expect(left.getByText('worst 6, mean 3')).toBeTruthy();
    expect(left.getByText('on 2 of 3 days')).toBeTruthy();
    expect(left.getByText('Massaged 12 days ago')).toBeTruthy();
    expect(left.getByText('Stretched yesterday')).toBeTruthy();
    expect(cellOf('Right calf').getByText('No massage in 90 days')).toBeTruthy();
  });

  test('colours the map by the worst or by the mean, on the side of the person', async () => {
    await setPreferences({ figure: 'broad' });
    await open(
      'body',
      checked(1, { soreness: { 'calf-left': 6 } }),
      checked(2, { soreness: { 'calf-left': 3 } }),
    );
    chooseHeat('worst');
    expect(
      await screen.findByRole('img', { name: 'Back of the body: left calf 6 of 10' }),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Mean' }));
    expect(
      await screen.findByRole('img', { name: 'Back of the body: left calf 4.5 of 10' }),
    ).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Soreness, 0 to 10' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Left calf' })).toBeTruthy();
  });

  test('asks for a figure once, and keeps the list meanwhile', async () => {
    await open('body', checked(1, { soreness: { 'calf-left': 6 } }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Narrow shoulders' }));
    expect(await screen.findByRole('img', { name: /^Back of the body/ })).toBeTruthy();
    expect(cellOf('Left calf').getByText('worst 6, mean 6')).toBeTruthy();
    await waitFor(async () => expect((await storedPreferences()).figure).toBe('narrow'));
  });

  test('looks back over 7 days when asked', async () => {
    await open('body', checked(1), checked(10, { soreness: { 'calf-left': 6 } }));
    await screen.findByRole('heading', { name: 'Calf' });
    fireEvent.click(screen.getByRole('radio', { name: '7 days' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Calf' })).toBeNull());
    expect(screen.getByText(/^You checked in on 1 of 7 days\./)).toBeTruthy();
    expect(screen.getByText('All clear on the one day with a check-in.')).toBeTruthy();
  });

  test('names the sore regions that waited longest', async () => {
    await open('body', checked(1, { soreness: { 'calf-left': 2, 'quad-left': 2 } }), {
      kind: 'stretch',
      record: stretch(ago(5)),
    });
    const title = await screen.findByRole('heading', {
      name: 'Longest without massage or stretch',
    });
    const links = within(title.closest('section') ?? document.body).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Left front of thighNot in the last 90 days',
      'Left calf5 days ago',
    ]);
  });
});

describe('the days on the map', () => {
  const back = (values: string) => screen.findByRole('img', { name: `Back of the body${values}` });
  const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Day' });
  const spoken = () => slider().getAttribute('aria-valuetext') ?? '';
  const openMap = async (...records: KindRecord[]) => {
    await setPreferences({ figure: 'broad' });
    await open('body', ...records);
    await screen.findByRole('slider', { name: 'Day' });
  };
  const week = [
    checked(0, { soreness: undefined, energy: 3 }),
    checked(1, { soreness: { 'calf-left': 6, 'calf-right': 2 } }),
    checked(2),
    checked(29, { soreness: { 'glute-left': 3 } }),
    { kind: 'massage', record: massage(ago(2), { regions: ['calf-left'] }) } as const,
  ];

  test('start at the newest that is known, in words and on the body', async () => {
    await openMap(...week);
    expect(await back(': left calf 6 of 10 and right calf 2 of 10')).toBeTruthy();
    expect(spoken()).toMatch(/2 sore spots, worst 6$/);
    expect(slider().value).toBe('28');
  });

  test('move with the slider, and tell a day all clear from one without a check-in', async () => {
    await openMap(...week);
    fireEvent.input(slider(), { target: { value: '27' } });
    expect(await back(', nothing marked')).toBeTruthy();
    expect(spoken()).toMatch(/All clear\. Massaged: Left calf$/);
    fireEvent.input(slider(), { target: { value: '5' } });
    await waitFor(() => expect(spoken()).toMatch(/No check-in$/));
    expect(await back(', no check-in on this day')).toBeTruthy();
  });

  test('carry marks for what was massaged', async () => {
    await openMap(...week);
    expect(document.querySelectorAll('[data-mark=massage]')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Day before' }));
    await waitFor(() =>
      expect(document.querySelectorAll('[data-mark=massage]').length).toBeGreaterThan(0),
    );
  });

  test('are told once when stepped through by hand', async () => {
    await openMap(...week);
    fireEvent.click(screen.getByRole('button', { name: 'Day before' }));
    await waitFor(() => expect(spoken()).toMatch(/All clear/));
    const told = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(told).toContain(spoken());
  });

  test('play from the first to the newest and stop there', async () => {
    await openMap(...week);
    fireEvent.input(slider(), { target: { value: '29' } });
    await waitFor(() => expect(slider().value).toBe('29'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      fireEvent.click(screen.getByRole('button', { name: 'Play the last 30 days' }));
      for (let days = 0; days < 40; days += 1) {
        await act(() => {
          vi.advanceTimersByTime(170);
        });
      }
    } finally {
      vi.useRealTimers();
    }
    expect(slider().value).toBe('29');
    expect(await screen.findByRole('button', { name: 'Play the last 30 days' })).toBeTruthy();
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(spoken());
  });

  test('pause where they are', async () => {
    await openMap(...week);
    fireEvent.input(slider(), { target: { value: '10' } });
    await waitFor(() => expect(slider().value).toBe('10'));
    fireEvent.click(screen.getByRole('button', { name: 'Play the last 30 days' }));
    await waitFor(() => expect(Number(slider().value)).toBeGreaterThan(11));
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    const { value } = slider();
    await settled();
    expect(slider().value).toBe(value);
  });

  test('do not play for whoever wants less motion', async () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: true,
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    await openMap(...week);
    expect(screen.queryByRole('button', { name: 'Play the last 30 days' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Day after' })).toBeTruthy();
  });
});

describe('left and right', () => {
  test('are told in days, with what nobody knows', async () => {
    await open(
      'body',
      checked(1, { soreness: { 'calf-left': 6, 'quad-right': 2 } }),
      checked(2, { soreness: { 'calf-left': 3, 'calf-right': 1 } }),
      checked(3, { soreness: { 'calf-right': 2, 'upper-spine': 9 } }),
    );
    expect(
      await screen.findByText('Your left calf was sorer than the right on 2 of 3 days.'),
    ).toBeTruthy();
    expect(screen.getByText(/not a verdict/)).toBeTruthy();
    const card = screen.getByRole('heading', { name: 'Left and right' }).closest('section');
    expect(card?.textContent).toContain('Left 3');
    expect(card?.textContent).not.toMatch(/%|spine/);
  });

  test('are called alike when neither leads', async () => {
    await open('body', checked(1, { soreness: { 'calf-left': 2, 'calf-right': 2 } }));
    expect(await screen.findByText('No side was sorer than the other more often.')).toBeTruthy();
  });
});

describe('a region', () => {
  test('shows every one of 30 days, unanswered ones as such', async () => {
    await open('region', checked(1, { soreness: { 'calf-left': 6 } }), checked(2));
    const rows = (await screen.findAllByRole('row')).slice(1);
    expect(rows).toHaveLength(30);
    expect(rows.slice(0, 3).map((row) => within(row).getByRole('cell').textContent)).toEqual([
      'no check-in',
      '6',
      '0',
    ]);
    expect(screen.getByText('You checked in on 2 days.')).toBeTruthy();
  });

  test('has its line in words, with what was last done for it', async () => {
    await open(
      'region',
      checked(2, { soreness: { 'calf-left': 6 } }),
      checked(1, { soreness: { 'calf-left': 2 } }),
      { kind: 'massage', record: massage(ago(12), { regions: ['calf-left'] }) },
      { kind: 'training', record: training(ago(3)) },
    );
    expect(
      await screen.findByRole('img', {
        name: 'Left calf: soreness on 2 days, from 2 to 6 of 10, 2 on the last',
      }),
    ).toBeTruthy();
    const facts = screen.getAllByRole('term').map((term) => term.parentElement?.textContent);
    expect(facts).toEqual([
      'Massaged12 days ago',
      'Stretchednot in 90 days',
      'Trained3 days ago, Run',
    ]);
    expect(document.querySelectorAll('[data-mark=massage]')).toHaveLength(1);
    expect(screen.getByText(/Your usual shows after 7 check-ins; so far 2\./)).toBeTruthy();
  });

  test('lists notes that name it, for its own side', async () => {
    await open(
      'region',
      { kind: 'training', record: training(ago(3), { note: 'left calf cramped' }) },
      { kind: 'training', record: training(ago(2), { note: 'right calf cramped' }) },
      checked(1, { note: 'Calves as new' }),
    );
    expect(await screen.findByText('left calf cramped')).toBeTruthy();
    expect(screen.getByText('Calves as new')).toBeTruthy();
    expect(screen.queryByText('right calf cramped')).toBeNull();
  });

  test('leads to forms for itself and back, and to its other side', async () => {
    await open('region');
    const back = encodeURIComponent('#/body/calf-left');
    const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    await screen.findByText('Nothing noted for this area in the last 90 days.');
    expect(hrefOf('Log a massage')).toBe(`#/log/massage?region=calf-left&back=${back}`);
    expect(hrefOf('Log a stretch')).toBe(`#/log/stretch?region=calf-left&back=${back}`);
    expect(hrefOf('See right calf')).toBe('#/body/calf-right');
  });

  test('lists its massages, stretches and notes, not those of the other side', async () => {
    await open(
      'region',
      { kind: 'massage', record: massage(ago(3), { regions: ['calf-left'] }) },
      { kind: 'massage', record: massage(ago(2), { regions: ['calf-right'] }) },
      { kind: 'stretch', record: stretch(ago(1), { note: 'Off the step' }) },
      checked(4, { soreness: { 'calf-left': 2 }, note: 'After the hills' }),
      checked(5, { soreness: { 'quad-left': 2 }, note: 'Legs elsewhere' }),
    );
    expect(await screen.findByText('After the hills')).toBeTruthy();
    expect(screen.getByText('Off the step')).toBeTruthy();
    expect(screen.queryByText('Legs elsewhere')).toBeNull();
    expect(screen.getAllByRole('link', { name: /massage.*ago|Russian/ })).toHaveLength(1);
  });

  test('keeps its list short however much was done', async () => {
    const many = Array.from(
      { length: 60 },
      (_, index): KindRecord => ({
        kind: 'stretch',
        record: stretch(ago(index)),
      }),
    );
    await open('region', ...many);
    expect(await screen.findByRole('link', { name: '40 older in the journal' })).toBeTruthy();
  });
});
