import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wallMoment } from '../../src/core/moment';
import { newReminder, usualRules } from '../../src/core/reminders/reminder';
import { clearStorage } from '../support/clear-storage';
import { patiently } from '../support/patiently';
import { dayOf } from '../support/records';

const seam = vi.hoisted(() => ({
  look: () => {},
  badge: vi.fn(async () => {}),
  notify: vi.fn(async () => 'shown'),
}));
vi.mock('../../src/platform/ticks', () => ({
  asLeader: (work: () => void) => work(),
  onTick: (work: () => void) => {
    seam.look = work;
  },
}));
vi.mock('../../src/platform/notify', () => ({ badge: seam.badge, notify: seam.notify }));

const { currentZone } = await import('../../src/platform/clock');
const { saveReminder, saveSitting } = await import('../../src/db/reminders');
const { startReminders } = await import('../../src/app/reminder-loop');

const monday = dayOf('2026-11-23');
const eightThirty = wallMoment(monday, 510, currentZone()).at;
const nine = wallMoment(monday, 540, currentZone()).at;

beforeEach(() => {
  document.title = 'Limber';
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await clearStorage();
});

/** Ticks of the worker at a time, until the title says what it should. */
async function tickAt(at: number, title: string, badge: number): Promise<void> {
  vi.setSystemTime(at);
  await patiently(() => {
    seam.look();
    expect(document.title).toBe(title);
  });
  expect(seam.badge).toHaveBeenLastCalledWith(badge);
}

it('says 30 seconds ahead in the title and the badge that a break comes (at the seam)', async () => {
  await saveReminder(usualRules);
  await saveReminder(newReminder('desk'));
  await saveSitting({ since: eightThirty, seenAt: nine + 44 * 60_000 });
  vi.setSystemTime(nine + 44 * 60_000);
  startReminders();
  await patiently(() => expect(seam.badge).toHaveBeenLastCalledWith(0));
  await tickAt(nine + 44 * 60_000 + 15_000, 'Limber', 0);
  await tickAt(nine + 44 * 60_000 + 30_000, 'Break in 30 seconds · Limber', 1);
  expect(seam.notify).not.toHaveBeenCalled();
  await tickAt(nine + 45 * 60_000, '(1) Limber', 1);
  expect(seam.notify).toHaveBeenCalledOnce();

  // A page names the window anew: what waits goes before that name, and leaves it alone once done.
  document.title = 'Plan · Limber';
  await tickAt(nine + 45 * 60_000 + 15_000, '(1) Plan · Limber', 1);
});
