import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/day';
import { type KindRecord, kinds } from '../../../src/core/log/kinds';
import { addRecords, allRecords } from '../../../src/db/records';
import { JournalPage } from '../../../src/features/journal/journal-page';
import { today } from '../../../src/platform/clock';
import { formatDay, formatRelativeDay } from '../../../src/ui/format';
import { ToastHost } from '../../../src/ui/toast-host';
import { clearStorage } from '../../support/clear-storage';
import {
  checkIn,
  drink,
  lifeEvent,
  massage,
  momentAtClock,
  oneOfEachKind,
  sleep,
  stretch,
  training,
} from '../../support/records';

afterEach(clearStorage);

const now = today.value;
const ago = (days: number) => addDays(now, -days);
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
const name = (days: number) => formatRelativeDay(ago(days), now);

const open = async (...records: KindRecord[]) => {
  await addRecords(records);
  const view = render(
    <>
      <JournalPage />
      <ToastHost />
    </>,
  );
  await settled();
  return view;
};
const run = (days: number, title: string): KindRecord => ({
  kind: 'training',
  record: training(ago(days), { name: title }),
});
const dayNames = () => screen.queryAllByRole('heading', { level: 3 }).map((h) => h.textContent);
const press = (label: string) => {
  const [button] = screen.getAllByRole('button', { name: label });
  if (button) fireEvent.click(button);
};
const type = (text: string) =>
  fireEvent.input(screen.getByLabelText('Search'), { target: { value: text } });
const jump = (day: string) =>
  fireEvent.input(screen.getByLabelText('Go to a day'), { target: { value: day } });

describe('the journal', () => {
  test('asks for a first check-in while it is empty', async () => {
    await open();
    const first = await screen.findByRole('link', { name: 'First check-in' });
    expect(first.getAttribute('href')).toBe('#/check-in');
  });

  test('shows the newest day first and what is to come above it, the nearest first', async () => {
    await open(
      run(0, 'Hills'),
      run(1, 'Track'),
      { kind: 'event', record: lifeEvent(ago(-30), { name: 'Marathon' }) },
      { kind: 'massage', record: massage(ago(-2), { status: 'planned' }) },
    );
    expect(await screen.findByRole('heading', { level: 2, name: 'Coming up' })).toBeTruthy();
    expect(dayNames()).toEqual([name(-2), name(-30), 'Today', 'Yesterday']);
    expect(screen.queryByRole('button', { name: 'Later' })).toBeNull();
  });

  test('opens an entry with the way back to the journal', async () => {
    const record = run(0, 'Hills');
    await open(record);
    const link = await screen.findByRole('link', { name: /^Hills/ });
    expect(link.getAttribute('href')).toBe(
      `#/record/training/${record.record.id}?back=${encodeURIComponent('#/journal')}`,
    );
  });

  test('shows a clock time, where an entry is from, and its note', async () => {
    const moment = momentAtClock(ago(1), '21:30', 'UTC');
    await open({
      kind: 'drink',
      record: drink(ago(1), {
        ...moment,
        note: 'After the sauna',
        source: { type: 'demo', batch: 'demo' },
      }),
    });
    const row = await screen.findByRole('link', { name: /^Water/ });
    expect(row.textContent).toContain('21:30 · sample');
    expect(within(row).getByText('After the sauna')).toBeTruthy();
  });
});

describe('adding to a day gone by', () => {
  test('carries the day into the form of every kind', async () => {
    await open(run(3, 'Hills'));
    fireEvent.click(await screen.findByRole('button', { name: `Add an entry on ${name(3)}` }));
    const links = await within(screen.getByRole('dialog')).findAllByRole('link');
    const back = encodeURIComponent('#/journal');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      kinds
        .filter((kind) => kind !== 'therapist')
        .map((kind) => `#/log/${kind}?day=${ago(3)}&back=${back}`),
    );
  });

  test('works on a day without entries once it is asked for', async () => {
    await open(run(0, 'Hills'), run(40, 'Track'));
    await screen.findByText('Hills');
    jump(ago(20));
    expect(await screen.findByText('Nothing noted on this day.')).toBeTruthy();
    expect(dayNames()).toEqual([formatDay(ago(20), 'short', now), name(40)]);
    expect(screen.getByRole('button', { name: `Add an entry on ${name(20)}` })).toBeTruthy();
  });

  test('is not offered on a day to come', async () => {
    await open({ kind: 'event', record: lifeEvent(ago(-3), { name: 'Race' }) });
    await screen.findByText('Race');
    expect(screen.queryByRole('button', { name: /^Add an entry/ })).toBeNull();
  });
});

describe('deleting', () => {
  test('takes an entry out at once and Undo puts the very same one back', async () => {
    const record = run(0, 'Hills');
    await open(record, run(0, 'Track'));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete Workout: Hills' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: /^Hills/ })).toBeNull());
    expect(await allRecords('training')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('link', { name: /^Hills/ })).toBeTruthy();
    expect(await allRecords('training')).toContainEqual(record.record);
  });
});

describe('finding', () => {
  const several: KindRecord[] = [
    { kind: 'check-in', record: checkIn(ago(2), { soreness: { 'calf-left': 4 } }) },
    { kind: 'training', record: training(ago(3), { regions: [], note: 'Mit Rückenwind' }) },
    { kind: 'drink', record: drink(ago(1)) },
  ];

  test('counts what matches, and says so when nothing does', async () => {
    await open(...several);
    await screen.findByText('Water');
    type('rucken');
    await waitFor(() => expect(screen.getByText('1 entry found')).toBeTruthy());
    expect(dayNames()).toEqual([name(3)]);
    type('gastrocnemius');
    await waitFor(() => expect(dayNames()).toEqual([name(2)]));
    type('xylophone');
    expect(await screen.findByText('No entry matches')).toBeTruthy();
    press('Clear search and filter');
    await waitFor(() => expect(dayNames()).toHaveLength(3));
  });

  test('shows only the kinds chosen, in a search as well', async () => {
    await open(...several);
    await screen.findByText('Water');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Drinks' }));
    await waitFor(() => expect(dayNames()).toEqual(['Yesterday']));
    type('rucken');
    expect(await screen.findByText('No entry matches')).toBeTruthy();
  });

  test('ends when a day is asked for', async () => {
    await open(...several);
    await screen.findByText('Water');
    type('xylophone');
    await screen.findByText('No entry matches');
    jump(ago(2));
    await waitFor(() => expect(dayNames()).toEqual([name(2), name(3)]));
    expect(screen.getByLabelText<HTMLInputElement>('Search').value).toBe('');
  });
});

describe('a visit', () => {
  const again = async () => {
    cleanup();
    render(<JournalPage />);
    await settled();
  };

  test('starts afresh', async () => {
    await open(run(0, 'Hills'), run(1, 'Track'));
    await screen.findByText('Hills');
    type('track');
    await waitFor(() => expect(dayNames()).toEqual(['Yesterday']));
    await again();
    await waitFor(() => expect(dayNames()).toEqual(['Today', 'Yesterday']));
    expect(screen.getByLabelText<HTMLInputElement>('Search').value).toBe('');
  });

  test('goes on where it was after an entry was opened, once', async () => {
    await open(run(0, 'Hills'), run(1, 'Track'));
    await screen.findByText('Hills');
    type('track');
    await waitFor(() => expect(dayNames()).toEqual(['Yesterday']));
    fireEvent.click(screen.getByRole('link', { name: /^Track/ }));
    await again();
    await waitFor(() => expect(dayNames()).toEqual(['Yesterday']));
    await again();
    await waitFor(() => expect(dayNames()).toEqual(['Today', 'Yesterday']));
  });
});

describe('ten years of notes', () => {
  const MOST_NODES = 1500;
  /** What the frame around a page takes: bar, rail, banner, toast. */
  const FRAME_NODES = 200;

  function tenYears(): KindRecord[] {
    const records: KindRecord[] = [];
    for (let days = 0; days < 3650; days += 3) {
      records.push({ kind: 'check-in', record: checkIn(ago(days), { note: 'Slept well' }) });
      records.push({ kind: 'training', record: training(ago(days)) });
      records.push({ kind: 'stretch', record: stretch(ago(days)) });
      if (days % 2 === 0) records.push({ kind: 'sleep', record: sleep(ago(days)) });
    }
    for (let index = 0; index < 600; index += 1) {
      records.push({ kind: 'drink', record: drink(ago(30), { name: `Cup ${index}` }) });
    }
    for (let index = 1; index < 200; index += 1) {
      records.push({ kind: 'event', record: lifeEvent(ago(-index)) });
    }
    records.push(...oneOfEachKind(ago(3649)));
    return records;
  }

  test('stay light on every page, and lead to the first day and back', async () => {
    const records = tenYears();
    expect(records.length).toBeGreaterThan(4900);
    const { container } = await open(...records);
    const isLight = () =>
      expect(container.querySelectorAll('*').length).toBeLessThan(MOST_NODES - FRAME_NODES);
    const names = () => dayNames().join('|');
    await screen.findByRole('button', { name: 'Earlier' }, { timeout: 10_000 });
    const turn = async (label: string) => {
      const before = container.textContent;
      press(label);
      await waitFor(() => expect(container.textContent).not.toBe(before));
      await settled();
      isLight();
    };
    isLight();
    const visited = [container.textContent];
    for (let page = 0; page < 8; page += 1) {
      await turn('Earlier');
      visited.push(container.textContent);
    }
    for (let page = 7; page >= 0; page -= 1) {
      await turn('Later');
      expect(container.textContent).toBe(visited[page]);
    }
    await turn('Later');
    expect(names()).not.toContain('Today');

    jump(ago(3649));
    await waitFor(() => expect(names()).toContain(formatDay(ago(3649), 'short', now)));
    expect(screen.queryByRole('button', { name: 'Earlier' })).toBeNull();
    isLight();
    await turn('Later');
    expect(names()).not.toContain('Today');
    expect(names()).toContain(String(Number(now.slice(0, 4)) - 10));

    type('slept');
    await screen.findByText(/^1,2\d\d entries found$/, {}, { timeout: 10_000 });
    isLight();
    await turn('Earlier');
    await turn('Later');
  }, 60_000);
});
