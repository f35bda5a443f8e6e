import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Routine } from '../../../src/core/stretches/routines';
import { db, tableOf } from '../../../src/db/db';
import { draftIds, keepDraft } from '../../../src/db/drafts';
import { allRecords } from '../../../src/db/records';
import { CutShortNotes } from '../../../src/features/player/cut-short-notes';
import { PlayerScreen } from '../../../src/features/player/player-screen';
import { openLayers } from '../../../src/ui/layers';
import { patiently } from '../../support/patiently';

const calves: Routine = {
  id: 'desk-legs',
  name: 'Calves',
  steps: [{ stretch: 'standing-calf', seconds: 30 }],
};
const START = Date.parse('2026-11-24T12:00:00Z');

beforeEach(() => {
  // The database keeps its own timers: only the clock and the intervals are ours.
  vi.useFakeTimers({ now: START, toFake: ['Date', 'setInterval', 'clearInterval'] });
});
afterEach(async () => {
  cleanup();
  vi.useRealTimers();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const open = (routine = calves) => {
  const onEnd = vi.fn();
  render(<PlayerScreen routine={routine} onEnd={onEnd} />);
  return onEnd;
};
const wait = (seconds: number) =>
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
const clock = () => screen.getByRole('timer').textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const key = (name: string) => fireEvent.keyDown(screen.getByRole('dialog'), { key: name });
const said = () => screen.getAllByRole('status')[0]?.textContent?.replaceAll('\u00a0', ' ');
const ended = (onEnd: ReturnType<typeof vi.fn>) =>
  patiently(() => expect(onEnd).toHaveBeenCalledOnce());

test('a routine counts down, changes sides, and is saved with what was held', async () => {
  const onEnd = open();
  expect(clock()).toBe('0:05');
  wait(5);
  expect([clock(), said()]).toEqual(['0:30', 'Hold for 30 s.']);
  wait(19);
  expect(said()).toBe('Hold for 30 s.');
  wait(1);
  expect([clock(), said()]).toEqual(['0:10', '10 seconds left.']);
  wait(10);
  expect(said()).toBe('Next: Standing calf stretch, right side.');
  expect(screen.getByText('Right calf')).toBeTruthy();
  wait(35);
  await ended(onEnd);
  expect(await allRecords('stretch')).toMatchObject([
    {
      at: START,
      routine: 'desk-legs',
      moves: [
        { region: 'calf-left', seconds: 30, stretch: 'standing-calf' },
        { region: 'calf-right', seconds: 30, stretch: 'standing-calf' },
      ],
    },
  ]);
  expect(await draftIds()).toEqual([]);
});

test('stopped half-way, what was held until then is saved, and nothing for seconds too few', async () => {
  const onEnd = open();
  wait(17);
  press('Stop and save what you held');
  await ended(onEnd);
  expect(await allRecords('stretch')).toMatchObject([
    { moves: [{ region: 'calf-left', seconds: 12 }] },
  ]);
  cleanup();
  const onSecondEnd = open();
  wait(7);
  press('Stop and save what you held');
  await ended(onSecondEnd);
  expect(onSecondEnd).toHaveBeenCalledWith();
  expect(await allRecords('stretch')).toHaveLength(1);
});

test('when the device would not save it, says so, keeps it, and tries again', async () => {
  const onEnd = open();
  wait(20);
  await patiently(async () => expect(await draftIds()).toHaveLength(1));
  const put = vi
    .spyOn(tableOf('stretch'), 'put')
    .mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  press('Stop and save what you held');
  await screen.findByText(/no room left/);
  expect(await draftIds()).toHaveLength(1);
  put.mockRestore();
  press('Try again');
  await ended(onEnd);
  expect(await allRecords('stretch')).toHaveLength(1);
});

test('space pauses, and the arrow keys hold longer, skip and go back', () => {
  open();
  wait(10);
  key(' ');
  wait(60);
  expect(clock()).toBe('0:25');
  expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy();
  key(' ');
  key('ArrowUp');
  expect(clock()).toBe('0:40');
  key('ArrowRight');
  expect(screen.getByText('Right calf')).toBeTruthy();
  key('ArrowLeft');
  expect(screen.getByText('Left calf')).toBeTruthy();
});

test('while it runs it is an open layer, so that an update does not restart it', () => {
  open();
  expect(openLayers.value).toHaveLength(1);
  cleanup();
  expect(openLayers.value).toEqual([]);
});

test('a page that slept comes back with the time stopped, and says so', () => {
  open();
  wait(10);
  vi.setSystemTime(START + 3_600_000);
  wait(0.25);
  expect(screen.getByText(/the time stood still/)).toBeTruthy();
  expect(clock()).toBe('0:25');
});

test('what was held is kept as it goes on, offered after the tab is gone, and saved once', async () => {
  open();
  wait(20);
  await patiently(async () => expect(await draftIds()).toEqual([`held:${START}`]));
  cleanup(); // the tab is gone: nothing was saved
  expect(await allRecords('stretch')).toEqual([]);
  vi.setSystemTime(START + 600_000);
  const onSaved = vi.fn();
  render(<CutShortNotes onSaved={onSaved} />);
  await screen.findByText('You held: Standing calf stretch.');
  press('Save it');
  await patiently(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await allRecords('stretch')).toMatchObject([
    { at: START, moves: [{ region: 'calf-left', seconds: 15 }] },
  ]);
  await patiently(() => expect(screen.queryByText(/cut short/)).toBeNull());
});

test('the same routine saved from two tabs is one record with the later state', async () => {
  const onEnd = open();
  wait(20);
  await patiently(async () => expect(await draftIds()).toHaveLength(1));
  render(<CutShortNotes onSaved={vi.fn()} />);
  fireEvent.click(await screen.findByText('Save it'));
  await patiently(async () => expect(await allRecords('stretch')).toHaveLength(1));
  wait(10);
  press('Stop and save what you held');
  await ended(onEnd);
  expect(await allRecords('stretch')).toMatchObject([{ moves: [{ seconds: 25 }] }]);
});

test('what was kept can be dropped', async () => {
  await keepDraft('held:1', {
    routine: 'evening',
    startedAt: 1,
    moves: [{ region: 'calf-left', seconds: 30 }],
  });
  render(<CutShortNotes onSaved={vi.fn()} />);
  await screen.findByText(/cut short/);
  press('Drop it');
  await patiently(async () => expect(await draftIds()).toEqual([]));
});
