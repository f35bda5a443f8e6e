import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  HELP_DAYS,
  type Help,
  type HelpRecords,
  whatHelps,
} from '../../../src/core/analysis/what-helps';
import { addDays, type Day } from '../../../src/core/day';
import { demoRecords } from '../../../src/core/demo/demo-records';
import { personas } from '../../../src/core/demo/personas';
import type { Kind, KindRecord, RecordOf } from '../../../src/core/log/kinds';
import { addRecords } from '../../../src/db/records';
import { HelpsSection } from '../../../src/features/helps/helps-section';
import { askAbout, readAfter } from '../../../src/features/helps/helps-state';
import { kindWords } from '../../../src/features/helps/helps-words';
import { today } from '../../../src/platform/clock';
import { options } from '../../core/demo/sample-life';
import { clearStorage } from '../../support/clear-storage';
import { checkIn, massage } from '../../support/records';

/** The seam: happy-dom lays nothing out, so every element is near the screen here. */
beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      told: (entries: { isIntersecting: boolean }[]) => void;
      constructor(told: (entries: { isIntersecting: boolean }[]) => void) {
        this.told = told;
      }
      observe = () => this.told([{ isIntersecting: true }]);
      disconnect = () => {};
    },
  );
});

afterEach(async () => {
  vi.unstubAllGlobals();
  askAbout(undefined);
  readAfter(24);
  await clearStorage();
});

const on = (ago: number): Day => addDays(today.value, -ago);

/** Shows the section with some records, once every kind has been compared. */
async function shown(records: readonly KindRecord[], titles: readonly string[] = []) {
  await addRecords(records);
  render(<HelpsSection />);
  const section = screen.getByRole('region', { name: 'What helps you' });
  for (const name of titles) await screen.findByRole('region', { name }, { timeout: 15_000 });
  await waitFor(() => expect(section.getAttribute('aria-busy')).toBe('false'), { timeout: 15_000 });
  return section;
}

function helpRecords(records: readonly KindRecord[]): HelpRecords {
  const of = <K extends Kind>(kind: K) =>
    records.filter((item) => item.kind === kind).map(({ record }) => record as RecordOf<K>);
  return {
    checkIns: of('check-in'),
    massages: of('massage'),
    stretches: of('stretch'),
    trainings: of('training'),
    sleeps: of('sleep'),
  };
}

const textOf = (element: HTMLElement) => (element.textContent ?? '').replaceAll('\u00a0', ' ');

/** What a card must say of a comparison, written from its numbers alone. */
function expectTold(card: HTMLElement, { effect }: Help): void {
  const { cases, ordinaryDays, difference } = effect;
  const text = textOf(card);
  if (!difference) {
    expect(text).toContain('Not enough data yet');
    expect(text).toContain(`${cases.length < 5 ? cases.length : ordinaryDays} of 5 so far`);
    return;
  }
  const [mean, low, high] = [difference.mean, difference.low, difference.high].map(
    (value) => Math.round(value * 10) / 10,
  );
  if (mean !== 0) expect(text).toContain(`${Math.abs(mean ?? 0)} point`);
  expect(text).toContain(mean === 0 ? 'the same as' : (mean ?? 0) < 0 ? 'lower' : 'higher');
  const minus = (value = 0) => `${value + 0}`.replace('-', '−');
  expect(text).toContain(`95 % interval: ${minus(low)} to ${minus(high)} points`);
  expect(text).toContain(`${cases.length} `);
  expect(text).toContain(`${ordinaryDays} ordinary days that began alike`);
  expect(text).toContain('not proof');
  const isChance = difference.low <= 0 && difference.high >= 0;
  expect(text.includes('Could be chance')).toBe(isChance);
  const dots = within(card).getByRole('img').querySelector('path[d*="a"]');
  expect((dots?.getAttribute('d')?.match(/M/g) ?? []).length).toBe(cases.length);
}

describe.each(personas)('what helps the persona %s', (persona) => {
  it('is told with the numbers of the comparison', async () => {
    const now = Date.parse(today.value) + 19 * 3_600_000;
    const records = demoRecords(options(persona, { now, zone: 'UTC', today: today.value }));
    const span = { first: on(HELP_DAYS - 1), last: today.value };
    const helps = whatHelps(helpRecords(records), [], 24, span);
    await shown(
      records,
      helps.map(({ kind }) => kindWords[kind].title),
    );
    expect(helps.length).toBeGreaterThan(1);
    for (const help of helps) {
      expectTold(screen.getByRole('region', { name: kindWords[help.kind].title }), help);
    }
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(helps.length);
  });
});

describe('what helps', () => {
  it('says what will appear while nothing is logged', async () => {
    const section = await shown([]);
    // What the last page knew may show for a moment, until storage has answered anew.
    await within(section).findByText('Nothing to compare yet');
    expect(within(section).queryByRole('combobox')).toBeNull();
  });

  it('says how far a log of one day is from a comparison', async () => {
    await shown([{ kind: 'check-in', record: checkIn(on(0)) }], ['Rest days']);
    const card = screen.getByRole('region', { name: 'Rest days' });
    expect(textOf(card)).toContain('0 of 5 so far: days that can be compared.');
  });

  it('gives no difference of a log of one week', async () => {
    const days = [6, 5, 4, 3, 2, 1, 0].map(
      (ago): KindRecord => ({ kind: 'check-in', record: checkIn(on(ago)) }),
    );
    const section = await shown(
      [...days, { kind: 'massage', record: massage(on(3)) }],
      ['Russian (classic) massage', 'Rest days'],
    );
    const cards = within(section).getAllByRole('region');
    expect(cards).toHaveLength(2);
    for (const card of cards) {
      expect(textOf(card)).toContain('Not enough data yet');
      expect(textOf(card)).not.toMatch(/point|interval/);
    }
  });

  it('compares all that is left before it is printed', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 1000; // a step at a time, so that little is done by itself
      return clock;
    });
    await addRecords(demoRecords(options('tension')));
    render(<HelpsSection />);
    const section = screen.getByRole('region', { name: 'What helps you' });
    const [first] = await within(section).findAllByRole('region');
    expect(first).toBeDefined();
    expect(section.getAttribute('aria-busy')).toBe('true');
    await act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(section.getAttribute('aria-busy')).toBe('false');
    expect(within(section).getAllByRole('region').length).toBeGreaterThan(3);
  });

  it('shows every session as a row of the table, with numbers to check', async () => {
    const places = [10, 20, 30, 40, 50, 60];
    const mornings = Array.from({ length: 90 }, (_, ago): KindRecord => {
      const isEased = places.some((place) => ago === place - 1 || ago === place - 2);
      const soreness = { 'calf-left': isEased ? 3 : 5 };
      return { kind: 'check-in', record: checkIn(on(ago), { soreness, at: undefined }) };
    });
    const massages = places.map(
      (ago): KindRecord => ({
        kind: 'massage',
        record: massage(on(ago), { modality: 'sports', at: undefined, regions: ['calf-left'] }),
      }),
    );
    await shown([...mornings, ...massages], ['Sports massage']);
    const card = screen.getByRole('region', { name: 'Sports massage' });
    expect(textOf(card)).toContain('A day later your worst soreness was 2 points lower than');
    expect(textOf(card)).toContain('Seen 6 of 6 times');
    fireEvent(
      within(card).getByText('Show as table').closest('details') as HTMLElement,
      new Event('toggle'),
    );
    const details = card.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const rows = await within(card).findAllByRole('row');
    expect(rows).toHaveLength(7);
    expect(textOf(rows[1] as HTMLElement)).toContain('5−20−2');
  });

  it('asks about one region and two days later', async () => {
    await shown(
      [
        { kind: 'check-in', record: checkIn(on(3), { soreness: { 'calf-left': 5 } }) },
        { kind: 'massage', record: massage(on(3), { modality: 'sports', regions: ['calf-left'] }) },
      ],
      ['Sports massage'],
    );
    fireEvent.change(screen.getByLabelText('Where'), { target: { value: 'calf-left' } });
    fireEvent.click(screen.getByLabelText('48 hours'));
    await waitFor(() =>
      expect((screen.getByLabelText('48 hours') as HTMLInputElement).checked).toBe(true),
    );
    expect((screen.getByLabelText('Where') as HTMLSelectElement).value).toBe('calf-left');
  });
});
