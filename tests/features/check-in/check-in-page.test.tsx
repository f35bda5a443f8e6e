import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../src/core/day';
import type { RecordOf } from '../../../src/core/log/kinds';
import { flushAll } from '../../../src/db/connection';
import { db } from '../../../src/db/db';
import { draftOf } from '../../../src/db/drafts';
import { setPreferences } from '../../../src/db/preferences';
import { addRecords, allRecords } from '../../../src/db/records';
import { CheckInPage } from '../../../src/features/check-in/check-in-page';
import { today } from '../../../src/platform/clock';
import type { SavedRecord } from '../../../src/ui/form/form-props';
import { formatDay } from '../../../src/ui/format';
import { currentToast, undoToast } from '../../../src/ui/toasts';
import { checkIn } from '../../support/records';

const daysAgo = (count: number) => addDays(today.value, -count);
const add = (record: RecordOf<'check-in'>) => addRecords([{ kind: 'check-in', record }]);

/** Opens the page, which is the first tap, and counts the taps after it. */
async function openPage({ id, wishes = '' }: { id?: string; wishes?: string } = {}) {
  const onSaved = vi.fn<(change: SavedRecord<'check-in'>) => void>();
  const taps = { count: 1 };
  render(
    <CheckInPage id={id} wishes={new URLSearchParams(wishes)} backHref="#/" onSaved={onSaved} />,
  );
  await screen.findByRole('button', { name: /^All clear/ });
  const tap = async (role: 'button' | 'radio', name: string | RegExp, group?: RegExp) => {
    const place = group ? within(screen.getByRole('group', { name: group })) : screen;
    taps.count += 1;
    fireEvent.click(await place.findByRole(role, { name }));
  };
  const saved = async () => {
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
    const [record, ...others] = await allRecords('check-in').then((all) =>
      all.filter(({ id: other }) => other === onSaved.mock.calls[0]?.[0].record.id),
    );
    if (!record || others.length > 0) throw new Error('not stored, or twice');
    return record;
  };
  return { onSaved, taps, tap, saved };
}

const mark = async (region: string, score: number) => {
  fireEvent.keyDown(await screen.findByRole('button', { name: `${region}, soreness 0 of 10` }), {
    key: String(score),
  });
};

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await setPreferences({ bodyWay: 'list' });
});

// A draft on its way to storage must not arrive in the next test.
afterEach(async () => {
  await flushAll();
});

describe('the taps of a check-in', () => {
  it('are two on a quiet day: open, all clear', async () => {
    const { tap, taps, saved } = await openPage();
    await tap('button', /^All clear/);
    expect((await saved()).soreness).toEqual({});
    expect(taps.count).toBe(2);
  });

  it('are two when nothing changed: open, same as yesterday', async () => {
    await add(
      checkIn(daysAgo(1), {
        soreness: { 'calf-left': 6 },
        pain: { 'calf-left': 4 },
        kinds: { 'calf-left': ['stiff'] },
        energy: 2,
      }),
    );
    const { tap, taps, saved } = await openPage();
    await tap('button', /^Same as yesterday/);
    const record = await saved();
    expect(taps.count).toBe(2);
    expect(record).toMatchObject({
      day: today.value,
      soreness: { 'calf-left': 6 },
      kinds: { 'calf-left': ['stiff'] },
    });
    expect(record).not.toHaveProperty('pain');
    expect(record).not.toHaveProperty('energy');
  });

  it('are eight with two sore muscles, sleep and energy, from the link that opens the list', async () => {
    const { tap, taps, saved } = await openPage({ wishes: 'body=mark' });
    await tap('button', 'Left calf, soreness 0 of 10');
    await tap('radio', /^6 of 10/, /^Left calf:/);
    await tap('button', 'Right back of thigh, soreness 0 of 10');
    await tap('radio', /^4 of 10/, /^Right back of thigh:/);
    await tap('radio', 'patchy');
    await tap('radio', 'a bit tired');
    await tap('button', /^Save/);
    const record = await saved();
    expect(taps.count).toBe(8);
    expect(record).toMatchObject({
      soreness: { 'calf-left': 6, 'hamstring-right': 4 },
      sleepQuality: 2,
      energy: 2,
    });
  });
});

describe('what a check-in stores', () => {
  it('leaves out what nobody touched', async () => {
    const { tap, saved } = await openPage();
    await tap('radio', 'lively');
    await tap('button', /^Save/);
    const record = await saved();
    expect(record.energy).toBe(4);
    for (const field of ['soreness', 'pain', 'kinds', 'stress', 'mood', 'sleepQuality', 'note']) {
      expect(record).not.toHaveProperty(field);
    }
  });

  it('is nothing at all without an answer: what was sore yesterday is not sore by itself', async () => {
    await add(checkIn(daysAgo(1), { soreness: { 'calf-left': 6 } }));
    const { tap, onSaved } = await openPage({ wishes: 'body=mark' });
    await screen.findByRole('button', { name: 'Left calf, soreness 0 of 10' });
    await tap('button', /^Save/);
    expect(await screen.findByText(/^Nothing to save yet/)).toBeTruthy();
    expect(onSaved).not.toHaveBeenCalled();
    expect(await allRecords('check-in')).toHaveLength(1);
  });

  it('can be taken back answer by answer', async () => {
    const { tap, saved } = await openPage();
    await tap('radio', 'lively');
    await tap('radio', 'bright');
    await tap('button', 'Clear Energy');
    await tap('button', /^Save/);
    const record = await saved();
    expect(record).not.toHaveProperty('energy');
    expect(record.mood).toBe(4);
  });

  it('counts 5 as the good end of every row', async () => {
    const { tap, saved } = await openPage();
    for (const good of ['could not be better', 'full of go', 'very relaxed', 'wonderful']) {
      await tap('radio', good);
    }
    await tap('button', /^Save/);
    expect(await saved()).toMatchObject({ sleepQuality: 5, energy: 5, stress: 5, mood: 5 });
  });

  it('keeps kind and pain beside the soreness of a marked region', async () => {
    const { tap, saved } = await openPage({ wishes: 'body=mark' });
    await mark('Left calf', 6);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Tight' }));
    await tap('radio', /^3 of 10/, /^Left calf, pain/);
    expect(screen.getByText('Left calf: tight, pain 3')).toBeTruthy();
    await tap('button', /^Save/);
    expect(await saved()).toMatchObject({
      soreness: { 'calf-left': 6 },
      kinds: { 'calf-left': ['tight'] },
      pain: { 'calf-left': 3 },
    });
  });

  it('stands beside an earlier check-in of the day, never in its place', async () => {
    await add(checkIn(today.value, { soreness: { 'knee-left': 2 } }));
    const { tap, saved } = await openPage();
    expect(screen.queryByRole('button', { name: /^Same as yesterday/ })).toBeNull();
    expect(await screen.findByRole('button', { name: /^Same as earlier today/ })).toBeTruthy();
    await tap('button', /^All clear/);
    await saved();
    expect(await allRecords('check-in')).toHaveLength(2);
  });
});

describe('a check-in for an earlier day', () => {
  it('waits for Save after all clear, and is noted on that day without a time', async () => {
    const { tap, saved, onSaved } = await openPage({ wishes: `day=${daysAgo(5)}` });
    await tap('button', /^All clear/);
    expect(await screen.findByText(/the whole body counts as 0/)).toBeTruthy();
    expect(onSaved).not.toHaveBeenCalled();
    await tap('button', /^Save/);
    const record = await saved();
    expect(record).toMatchObject({ day: daysAgo(5), soreness: {} });
    expect(record).not.toHaveProperty('at');
  });

  it('copies the days before it, named by their date', async () => {
    await add(checkIn(daysAgo(6), { soreness: { 'calf-left': 6 } }));
    const { tap, saved } = await openPage({ wishes: `day=${daysAgo(5)}` });
    const day = formatDay(daysAgo(6), 'short', today.value);
    await tap('button', new RegExp(`^Same as ${day}`));
    await tap('button', /^Save/);
    expect((await saved()).soreness).toEqual({ 'calf-left': 6 });
  });
});

describe('"Same as"', () => {
  it('names the day it copies and what was sore then', async () => {
    await add(checkIn(daysAgo(3), { soreness: { 'calf-left': 6, 'lower-spine': 2 } }));
    await openPage();
    const day = formatDay(daysAgo(3), 'short', today.value);
    const choice = await screen.findByRole('button', { name: new RegExp(`^Same as ${day}`) });
    expect(choice.textContent).toContain('Left calf 6, lower spine 2');
  });

  it('is not offered when the last check-in is older than three days or left the body open', async () => {
    await add(checkIn(daysAgo(4)));
    await add(checkIn(daysAgo(1), { soreness: undefined, energy: 3 }));
    await openPage();
    expect(await screen.findByText(/no check-in of the last three days/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Same as/ })).toBeNull();
  });

  it('replaces marks without saving, and the marks can be brought back', async () => {
    await add(checkIn(daysAgo(1), { soreness: { 'knee-left': 2 } }));
    const { tap, onSaved } = await openPage({ wishes: 'body=mark' });
    await mark('Left calf', 6);
    await tap('button', /^Same as yesterday/);
    expect(await screen.findByRole('button', { name: 'Left knee, soreness 2 of 10' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Left calf, soreness 0 of 10' })).toBeTruthy();
    await undoToast(currentToast.value?.id ?? 0);
    expect(await screen.findByRole('button', { name: 'Left calf, soreness 6 of 10' })).toBeTruthy();
    expect(onSaved).not.toHaveBeenCalled();
  });
});

describe('an old check-in', () => {
  it('opens with its marks on top and keeps what is not changed', async () => {
    const old = checkIn(daysAgo(2), {
      soreness: { 'calf-left': 6 },
      pain: { 'knee-right': 3 },
      mood: 2,
    });
    await add(old);
    const { tap, saved, onSaved } = await openPage({ id: old.id });
    const top = await screen.findByRole('table', { name: 'Sore now or lately' });
    fireEvent.keyDown(within(top).getByRole('button', { name: 'Left calf, soreness 6 of 10' }), {
      key: '4',
    });
    expect(screen.getByText('Right knee: pain 3')).toBeTruthy();
    await tap('button', /^Save/);
    expect(await saved()).toMatchObject({
      id: old.id,
      day: daysAgo(2),
      soreness: { 'calf-left': 4 },
      pain: { 'knee-right': 3 },
      mood: 2,
    });
    expect(onSaved.mock.calls[0]?.[0].before?.soreness).toEqual({ 'calf-left': 6 });
  });

  it('is not saved by a tap on all clear alone, and the answer can be left open again', async () => {
    const old = checkIn(daysAgo(2), { soreness: {}, mood: 2 });
    await add(old);
    const { tap, saved, onSaved } = await openPage({ id: old.id });
    await tap('button', /^All clear/);
    expect(screen.getByText(/the whole body counts as 0/)).toBeTruthy();
    expect(onSaved).not.toHaveBeenCalled();
    await tap('button', 'Leave soreness open');
    await tap('button', /^Save/);
    expect(await saved()).not.toHaveProperty('soreness');
  });
});

describe('the safety advice', () => {
  it('comes once with a link when something is sharp, and goes with it', async () => {
    await openPage({ wishes: 'body=mark' });
    await mark('Left calf', 3);
    expect(screen.queryByRole('link', { name: /safety questions/ })).toBeNull();
    const sharp = await screen.findByRole('checkbox', { name: 'Sharp' });
    fireEvent.click(sharp);
    expect(
      screen
        .getAllByRole('link', { name: /safety questions/ })
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#/safety']);
    await mark('Left knee', 9);
    expect(screen.getAllByRole('link', { name: /safety questions/ })).toHaveLength(1);
  });

  it('is told to a screen reader as well', async () => {
    await openPage({ wishes: 'body=mark' });
    await mark('Left calf', 9);
    const told = screen.getAllByRole('status').map(({ textContent }) => textContent ?? '');
    expect(told.filter((text) => text.includes('see a doctor'))).toHaveLength(1);
  });
});

describe('an unfinished check-in', () => {
  it('is kept at every touch and comes back as it was', async () => {
    const { tap } = await openPage({ wishes: 'body=mark' });
    await mark('Left calf', 6);
    await tap('radio', 'lively');
    await waitFor(async () =>
      expect(await draftOf('check-in:new')).toMatchObject({
        soreness: { 'calf-left': '6' },
        energy: '4',
      }),
    );
    cleanup();
    await openPage();
    expect(await screen.findByText(/left this unfinished/)).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Left calf, soreness 6 of 10' })).toBeTruthy();
  });
});
