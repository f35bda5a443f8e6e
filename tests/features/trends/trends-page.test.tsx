import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays, type Day } from '../../../src/core/day';
import type { KindRecord } from '../../../src/core/log/kinds';
import { preferenceRows, recordTables, tableOf } from '../../../src/db/db';
import { setPreferences, storedPreferences } from '../../../src/db/preferences';
import { addRecords } from '../../../src/db/records';
import { TrendsPage } from '../../../src/features/trends/trends-page';
import { showRange, showTable } from '../../../src/features/trends/trends-state';
import { today } from '../../../src/platform/clock';
import type { Panel } from '../../../src/ui/charts/panel';
import { formatDay } from '../../../src/ui/format';
import { checkIn, drink, massage, training } from '../../support/records';

/** The seam: happy-dom has no canvas, so what draws on one is a stand-in here. */
const canvas = vi.hoisted(() => ({ isMissing: false, show: vi.fn(), destroy: vi.fn() }));
vi.mock('../../../src/ui/charts/panel-chart', () => ({
  get panelChart() {
    if (canvas.isMissing) throw new Error('Failed to fetch dynamically imported module');
    return () => ({ show: canvas.show, destroy: canvas.destroy });
  },
}));

const on = (ago: number): Day => addDays(today.value, -ago);
const sore = (ago: number, worst: number): KindRecord => ({
  kind: 'check-in',
  record: checkIn(on(ago), { soreness: { 'calf-left': worst } }),
});

beforeEach(async () => {
  canvas.isMissing = false;
  showRange('30');
  showTable('soreness', true);
  showTable('soreness', false);
  await Promise.all([...recordTables(), preferenceRows()].map((table) => table.clear()));
});

async function shown(records: readonly KindRecord[]): Promise<HTMLElement> {
  await addRecords(records);
  render(<TrendsPage />);
  return screen.findByRole('slider', { name: 'Day shown' });
}

describe('Trends', () => {
  it('offers one thing to do while nothing is logged', async () => {
    render(<TrendsPage />);
    const action = await screen.findByRole('link', { name: 'Log something' });
    expect(action.getAttribute('href')).toBe('#/log');
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('says on how few days it rests', async () => {
    await shown([sore(1, 4), sore(0, 3)]);
    expect(await screen.findByText(/^2 of these 30 days have notes/)).toBeDefined();
  });

  it('reads a day aloud as the cursor moves', async () => {
    const cursor = await shown([
      sore(0, 3),
      sore(1, 6),
      { kind: 'training', record: training(on(1)) },
      { kind: 'massage', record: massage(on(1)) },
    ]);
    await waitFor(() =>
      expect(cursor.getAttribute('aria-valuetext')).toBe(
        `${formatDay(on(0), 'full')}. Soreness: 3, Training load: rest so far, Sleep: not logged, Drinks: not logged, Stretching: 0 min so far`,
      ),
    );
    fireEvent.keyDown(cursor, { key: 'ArrowLeft' });
    await waitFor(() =>
      expect(cursor.getAttribute('aria-valuetext')).toContain('Soreness: 6, Training load: 300 AU'),
    );
    expect(cursor.getAttribute('aria-valuetext')).toMatch(/massage$/);
    fireEvent.keyDown(cursor, { key: 'End' });
  });

  it('gives every chart a sentence and the same numbers as a table, one open at a time', async () => {
    await shown([sore(0, 3), sore(2, 5), { kind: 'massage', record: massage(on(2)) }]);
    await screen.findByText(/2 of 30 days logged; worst soreness between 3 and 5/);

    const openTable = async (title: string) => {
      const summary = screen.getByText(`: ${title}`).closest('summary');
      const details = summary?.parentElement;
      if (!(details instanceof HTMLDetailsElement)) throw new Error('No table to open');
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
      return screen.findByRole('table', { name: new RegExp(`^${title}`) });
    };
    const soreness = within(await openTable('Soreness'));
    const rows = soreness.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toHaveLength(31);
    expect(rows[0]).toBe('DaySorenessMean of 7 daysMassage');
    expect(rows[1]).toBe(`${formatDay(on(0), 'short')}3–`);
    expect(rows[2]).toBe(`${formatDay(on(1), 'short')}not logged–`);
    expect(rows[3]).toBe(`${formatDay(on(2), 'short')}5–massage`);

    const load = within(await openTable('Training load'));
    expect(load.getAllByRole('row')[1]?.textContent).toContain('rest so far');
    await waitFor(() => expect(screen.getAllByRole('table')).toHaveLength(1));
  });

  it('shows another number of days, and the days before them', async () => {
    const cursor = await shown([sore(0, 3), sore(40, 5)]);
    const first = () => Number(cursor.getAttribute('aria-valuemin'));
    const last = () => Number(cursor.getAttribute('aria-valuemax'));
    expect(last() - first()).toBe(29);
    const later = screen.getByRole<HTMLButtonElement>('button', { name: 'Later' });
    expect(later.disabled).toBe(true);

    const earlier = screen.getByRole<HTMLButtonElement>('button', { name: 'Earlier' });
    await waitFor(() => expect(earlier.disabled).toBe(false));
    const before = first();
    fireEvent.click(earlier);
    await waitFor(() => expect(last()).toBe(before - 1));
    expect(screen.getByText(/1 of 30 days logged; worst soreness always 5/)).toBeDefined();
    expect(earlier.disabled).toBe(true);
    fireEvent.click(later);
    await waitFor(() => expect(later.disabled).toBe(true));

    fireEvent.click(screen.getByRole('radio', { name: '90 d' }));
    await waitFor(() => expect(last() - first()).toBe(89));
    expect(screen.getByText(/2 of 90 days logged/)).toBeDefined();
  });

  it('follows what is logged and the unit of drinks', async () => {
    const cursor = await shown([{ kind: 'drink', record: drink(on(0), { ml: 500 }) }]);
    const text = () => cursor.getAttribute('aria-valuetext');
    await waitFor(() => expect(text()).toContain('Drinks: 500\u00a0ml so far'));
    await addRecords([{ kind: 'drink', record: drink(on(0)) }]);
    await setPreferences({ volumeUnit: 'fl-oz' });
    await waitFor(() => expect(text()).toContain('Drinks: 25.4\u00a0fl\u00a0oz so far'));
  });

  it('shows other charts in another order, by keyboard alone, and remembers them', async () => {
    const cursor = await shown([sore(0, 3)]);
    const titles = () =>
      cursor
        .getAttribute('aria-valuetext')
        ?.split('. ')[1]
        ?.replaceAll(/: [^,]*/g, '');
    fireEvent.change(await screen.findByLabelText('Add a chart'), {
      target: { value: 'region.calf-left' },
    });
    await waitFor(() => expect(cursor.getAttribute('aria-valuetext')).toMatch(/Left calf: 3$/));
    fireEvent.click(screen.getByRole('button', { name: 'Move Left calf up' }));
    await screen.findByText('Left calf is now 6 of 7.');
    fireEvent.click(screen.getByRole('button', { name: 'Take Soreness away' }));
    await waitFor(() =>
      expect(titles()).toBe('Training load, Sleep, Drinks, Left calf, Stretching'),
    );
    expect((await storedPreferences()).trendCharts).toEqual([
      'load',
      'work',
      'sleep',
      'drinks',
      'region.calf-left',
      'stretch',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Back to the first charts' }));
    await waitFor(() =>
      expect(titles()).toBe('Soreness, Training load, Sleep, Drinks, Stretching'),
    );
  });

  it('draws the days of ten years when only they and those before them are read', async () => {
    const read = vi.fn((row: unknown) => row);
    const readWhenDrawn: number[] = [];
    await addRecords(Array.from({ length: 3652 }, (_, ago) => sore(ago, 1 + (ago % 9))));
    tableOf('check-in').hook('reading', read);
    canvas.show.mockImplementation(({ id, values }: Panel) => {
      const isHere = id === 'soreness' && !values.includes(null);
      if (isHere) readWhenDrawn.push(read.mock.calls.length);
    });
    render(<TrendsPage />);
    await waitFor(() => expect(readWhenDrawn.length).toBeGreaterThan(0));
    // 90 days and 28 before them.
    expect(readWhenDrawn[0]).toBe(90 + 28);
    await screen.findByText(/30 of 30 days logged/);

    // The rest comes once they are drawn, and draws nothing anew.
    await waitFor(() => expect(read.mock.calls.length).toBeGreaterThan(90 + 28 + 3652));
    fireEvent.click(screen.getByRole('radio', { name: 'All' }));
    await screen.findByText(/3,652 of 3,652 days logged/);
    expect(readWhenDrawn).toHaveLength(2);
    tableOf('check-in').hook('reading').unsubscribe(read);
  });

  it('shows the tables where the charts cannot be loaded', async () => {
    canvas.isMissing = true;
    await addRecords([sore(0, 3)]);
    render(<TrendsPage />);
    expect(await screen.findByText(/The charts could not be loaded/)).toBeDefined();
    expect(await screen.findByRole('table', { name: /^Soreness/ })).toBeDefined();
    expect(screen.queryByRole('slider')).toBeNull();
  });
});
