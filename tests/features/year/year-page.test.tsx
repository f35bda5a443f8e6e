import { signal } from '@preact/signals';
import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays, type Day } from '../../../src/core/day';
import type { KindRecord } from '../../../src/core/log/kinds';
import { preferenceRows, recordTables } from '../../../src/db/db';
import { setPreferences } from '../../../src/db/preferences';
import { addRecords } from '../../../src/db/records';
import type { YearMeasureId } from '../../../src/features/year/year-measures';
import { YearPage } from '../../../src/features/year/year-page';
import { chooseDay, showLaterYear, showMeasure } from '../../../src/features/year/year-state';
import { measureWords, yearWords as words } from '../../../src/features/year/year-words';
import { nothingLoggedWords } from '../../../src/ui/nothing-logged-words';
import { checkIn, dayOf, drink, lifeEvent, massage, training } from '../../support/records';

/** The seam: a year looks another way on each of its days, so this one stands still. */
vi.mock('../../../src/platform/clock', async (original) => ({
  ...(await original<object>()),
  today: signal('2026-11-24'),
}));

const today = dayOf('2026-11-24');

const sore = (day: string, worst: number): KindRecord => ({
  kind: 'check-in',
  record: checkIn(day, { soreness: worst > 0 ? { 'calf-left': worst } : {} }),
});
const trained = (day: string): KindRecord => ({ kind: 'training', record: training(day) });
const unrated = (day: string): KindRecord => ({
  kind: 'training',
  record: training(day, { rpe: undefined }),
});

// Whether each of hundreds of cells is hidden takes long to tell, and no test here asks.
beforeAll(() => configure({ defaultHidden: true }));
afterAll(() => configure({ defaultHidden: false }));

beforeEach(async () => {
  showMeasure('soreness');
  await Promise.all([...recordTables(), preferenceRows()].map((table) => table.clear()));
});
afterEach(() => {
  for (let years = 0; years < 12; years += 1) showLaterYear();
  chooseDay(today);
});

async function shown(records: readonly KindRecord[]): Promise<HTMLElement> {
  await addRecords(records);
  render(<YearPage />);
  return screen.findByRole('grid');
}

function cell(day: string): HTMLElement {
  const found = document.querySelector(`[data-day="${day}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`No cell for ${day}`);
  return found;
}

/** Waits until a day reads so: an answer of storage takes a moment. */
const reads = (day: string, label: string) =>
  waitFor(() => expect(cell(day).getAttribute('aria-label')).toBe(label));
const activeName = (grid: HTMLElement) =>
  document
    .getElementById(grid.getAttribute('aria-activedescendant') ?? '')
    ?.getAttribute('aria-label');

function show(id: YearMeasureId): void {
  const select = screen.getByRole('combobox', { name: words.measure });
  fireEvent.change(select, { target: { value: id } });
}

describe('a year', () => {
  it('offers one thing to do while nothing is logged', async () => {
    render(<YearPage />);
    const action = await screen.findByRole('link', { name: nothingLoggedWords.logSomething });
    expect(action.getAttribute('href')).toBe('#/log');
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('has a cell a day, with a number in each logged one and nothing in a gap', async () => {
    await shown([sore('2026-03-01', 6), sore('2026-03-01', 2), sore('2026-03-03', 0)]);
    expect(screen.getAllByRole('gridcell')).toHaveLength(365);
    expect(screen.getAllByRole('rowgroup')).toHaveLength(12);
    await reads('2026-03-01', 'Sunday 1 March: 6');
    expect(cell('2026-03-01').textContent).toBe('6');
    await reads('2026-03-02', 'Monday 2 March: not logged');
    expect(cell('2026-03-02').textContent).toBe('');
    await reads('2026-03-03', 'Tuesday 3 March: 0');
    expect(cell('2026-03-03').textContent).toBe('0');
    await reads('2026-11-25', 'Wednesday 25 November: still to come');
    expect(cell('2026-11-25').textContent).toBe('');
  });

  it('says what it shows, in the numbers of the log', async () => {
    await shown([sore('2026-03-01', 6), sore('2026-04-02', 8), sore('2026-11-24', 1)]);
    // 1 January to 24 November are 328 days.
    await screen.findByText(/3 of 328 days logged; worst 8 on 2\sApril\./);
    show('trainings');
    await screen.findByText('Trained on 0 of 3 logged days, 325 days unknown.');
  });

  it('of one day says so, and is no different in kind', async () => {
    await shown([sore('2026-11-24', 4)]);
    await screen.findByText('1 of 328 days logged; always 4.');
    expect(cell('2026-11-24').getAttribute('aria-selected')).toBe('true');
  });

  it.each([
    ['monday', 6],
    ['sunday', 0],
    ['saturday', 1],
  ] as const)('sets a Sunday in its place of a week from %s on', async (weekStart, place) => {
    await setPreferences({ weekStart });
    await shown([sore('2026-03-01', 6)]);
    await waitFor(() => expect(cell('2026-03-01').style.gridColumnStart).toBe(String(place + 1)));
  });

  it('is gone through by keyboard, and ends where the days do', async () => {
    const grid = await shown([sore('2026-11-24', 3), sore('2026-11-16', 7)]);
    await waitFor(() => expect(activeName(grid)).toBe('Tuesday 24 November: 3'));
    const press = (key: string) => fireEvent.keyDown(grid, { key });
    press('ArrowRight');
    expect(activeName(grid)).toBe('Tuesday 24 November: 3');
    press('ArrowUp');
    await waitFor(() => expect(activeName(grid)).toBe('Tuesday 17 November: not logged'));
    press('ArrowLeft');
    await waitFor(() => expect(activeName(grid)).toBe('Monday 16 November: 7'));
    expect(screen.getByText('Monday 16 November').parentElement?.textContent).toContain('7');
    press('PageUp');
    await waitFor(() => expect(activeName(grid)).toMatch(/^Friday 16 October/));
    press('Home');
    await waitFor(() => expect(activeName(grid)).toMatch(/^Thursday 1 October/));
    press('End');
    await waitFor(() => expect(activeName(grid)).toMatch(/^Saturday 31 October/));
    press('ArrowDown');
    await waitFor(() => expect(activeName(grid)).toMatch(/^Saturday 7 November/));
  });

  it('reads a day that is tapped, and the ones beside it', async () => {
    const grid = await shown([sore('2026-03-01', 6)]);
    await reads('2026-03-01', 'Sunday 1 March: 6');
    fireEvent.click(cell('2026-03-01'));
    await waitFor(() => expect(activeName(grid)).toBe('Sunday 1 March: 6'));
    fireEvent.click(screen.getByRole('button', { name: words.dayBefore }));
    await waitFor(() => expect(activeName(grid)).toBe('Saturday 28 February: not logged'));
    fireEvent.click(cell('2026-11-25'));
    await waitFor(() => expect(activeName(grid)).toMatch(/^Tuesday 24 November/));
    const after = screen.getByRole<HTMLButtonElement>('button', { name: words.dayAfter });
    expect(after.disabled).toBe(true);
  });

  it('goes to earlier years as far as the log does, and back', async () => {
    const ten = Array.from({ length: 10 }, (_, back) => sore(`${2026 - back}-02-28`, 1 + back));
    await shown(ten);
    const earlier = screen.getByRole<HTMLButtonElement>('button', { name: words.earlier });
    const later = screen.getByRole<HTMLButtonElement>('button', { name: words.later });
    expect(later.disabled).toBe(true);
    await waitFor(() => expect(earlier.disabled).toBe(false));
    for (let back = 1; back < 10; back += 1) {
      fireEvent.click(earlier);
      await screen.findByText(String(2026 - back));
      await waitFor(() => expect(cell(`${2026 - back}-02-28`).textContent).toBe(String(1 + back)));
    }
    expect(earlier.disabled).toBe(true);
    await screen.findByText('1 of 365 days logged; always 10.');
    fireEvent.click(later);
    await screen.findByText('2018');
    expect(screen.getAllByRole('gridcell')).toHaveLength(365);
  });

  it('has 366 days in a leap year', async () => {
    await shown([sore('2024-02-29', 5)]);
    const earlier = screen.getByRole<HTMLButtonElement>('button', { name: words.earlier });
    await waitFor(() => expect(earlier.disabled).toBe(false));
    fireEvent.click(earlier);
    await screen.findByText('2025');
    fireEvent.click(earlier);
    await screen.findByText('2024');
    await reads('2024-02-29', 'Thursday 29 February: 5');
    expect(screen.getAllByRole('gridcell')).toHaveLength(366);
  });

  it('has a title, a sentence and a file header for every measure', async () => {
    await shown([sore('2026-03-01', 6)]);
    for (const id of Object.keys(measureWords) as YearMeasureId[]) {
      show(id);
      await screen.findByRole('heading', { name: measureWords[id].title, level: 2 });
      expect(measureWords[id].unit('ml')).not.toBe('');
    }
  });

  it('tells rest from a session without a rating, and both from a day without a word', async () => {
    await shown([
      trained('2026-03-01'),
      unrated('2026-03-02'),
      trained('2026-03-03'),
      unrated('2026-03-03'),
      sore('2026-03-04', 1),
      { kind: 'event', record: lifeEvent('2026-03-05') },
    ]);
    show('load');
    await reads('2026-03-01', 'Sunday 1 March: 300\u00a0AU, step 5');
    expect(cell('2026-03-01').textContent).toBe('5');
    await reads('2026-03-02', 'Monday 2 March: not rated');
    expect(cell('2026-03-02').textContent).toBe('');
    await reads('2026-03-03', 'Tuesday 3 March: at least 300\u00a0AU, step 5');
    await reads('2026-03-04', 'Wednesday 4 March: rest, step 0');
    expect(cell('2026-03-04').textContent).toBe('0');
    await reads('2026-03-05', 'Thursday 5 March: not logged');
    expect(screen.getByText(/2 sessions without a rating not counted\.$/).textContent).toMatch(
      /^Trained on 2 of 3 logged days, 325 days unknown; 600\sAU in all/,
    );
  });

  it('says that today is not over where an amount can grow', async () => {
    await shown([{ kind: 'drink', record: drink('2026-11-24', { ml: 1500 }) }]);
    show('drinks');
    await reads('2026-11-24', 'Tuesday 24 November: 1.5\u00a0l so far, step 5');
  });

  it('counts massages by somebody else', async () => {
    await shown([
      { kind: 'massage', record: massage('2026-03-01') },
      { kind: 'massage', record: massage('2026-03-02', { modality: 'self' }) },
      { kind: 'massage', record: massage('2026-11-30', { status: 'planned' }) },
    ]);
    show('massages');
    await reads('2026-03-01', 'Sunday 1 March: 1 massage');
    await reads('2026-03-02', 'Monday 2 March: 0 massages');
    await reads('2026-11-30', 'Monday 30 November: still to come');
  });

  it('gives the same days as a table of weeks', async () => {
    await shown([sore('2026-01-01', 2), sore('2026-01-05', 4)]);
    await reads('2026-01-05', 'Monday 5 January: 4');
    const details = screen.getByText(words.showTable).closest('details');
    if (!details) throw new Error('No table to open');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    const table = await screen.findByRole('table', { name: 'Soreness in 2026, one row a week' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    const silent = words.notLogged;
    expect(rows[0]).toEqual(['Week of', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(rows[1]).toEqual(['29 Dec 2025', '', '', '', '2', silent, silent, silent]);
    expect(rows[2]?.slice(0, 3)).toEqual(['5 Jan', '4', silent]);
    expect(rows.at(-1)).toEqual(['23 Nov', silent, silent, '', '', '', '', '']);
  });

  it('stays under 1,500 nodes with its table open and every day logged', async () => {
    const days = Array.from({ length: 328 }, (_, ago): Day => addDays(today, -ago));
    await shown(days.map((day, index) => sore(day, index % 11)));
    await waitFor(() => expect(cell('2026-01-01').textContent).not.toBe(''));
    const details = screen.getByText(words.showTable).closest('details');
    if (!details) throw new Error('No table to open');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await screen.findByRole('table');
    expect(document.querySelectorAll('*').length).toBeLessThan(1300);
  });
});

describe('the table file of a year', () => {
  it('holds the days shown, in the unit of the screen, with gaps left empty', async () => {
    const files: File[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof File) files.push(blob);
      return 'blob:limber';
    });
    await setPreferences({ volumeUnit: 'fl-oz' });
    await shown([{ kind: 'drink', record: drink('2026-01-02', { ml: 2 * 29.5735295625 }) }]);
    show('drinks');
    await reads('2026-01-02', 'Friday 2 January: 2\u00a0fl\u00a0oz, step 3');
    fireEvent.click(await screen.findByRole('button', { name: words.saveCsv }));
    await screen.findByText(words.saved.downloaded);

    expect(click).toHaveBeenCalledOnce();
    expect(files[0]?.name).toBe('limber-drinks-2026.csv');
    const lines = (await files[0]?.text())?.split('\r\n');
    expect(lines?.slice(0, 4)).toEqual([
      'day,Drinks (fl oz)',
      '2026-01-01,',
      '2026-01-02,2',
      '2026-01-03,',
    ]);
    expect(lines?.at(-2)).toBe('2026-11-24,');
    vi.restoreAllMocks();
  });
});
