import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { db } from '../../src/db/db';
import { liveSignal } from '../../src/db/live';
import { preferences, setPreferences, storedPreferences } from '../../src/db/preferences';
import { deleteRecord, putBack, recordsBetween } from '../../src/db/records';
import { dayOf, drink, training } from '../support/records';

afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

/** Everything a signal showed while it was watched. */
function watch<T>(live: ReadonlySignal<T>) {
  const seen: T[] = [];
  const stop = effect(() => {
    seen.push(live.value);
  });
  return { seen, stop };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

const drinksOn = (day: string) =>
  liveSignal(() => () => recordsBetween('drink', dayOf(day), dayOf(day)));

describe('a live signal', () => {
  test('is undefined first, then the answer, then each new answer', async () => {
    const live = drinksOn('2026-11-24');
    const { seen, stop } = watch(live);
    expect(seen).toEqual([undefined]);
    await expect.poll(() => live.value).toEqual([]);

    const water = drink('2026-11-24');
    await putBack('drink', water);
    await expect.poll(() => live.value).toEqual([water]);
    await deleteRecord('drink', water.id);
    await expect.poll(() => live.value).toEqual([]);
    expect(seen).toEqual([undefined, [], [water], []]);
    stop();
  });

  test('asks once for many readers, and not again for what does not concern it', async () => {
    const ask = vi.fn(() => recordsBetween('drink', dayOf('2026-11-24'), dayOf('2026-11-24')));
    const live = liveSignal(() => ask);
    const readers = [watch(live), watch(live)];
    await expect.poll(() => live.value).toEqual([]);
    await putBack('training', training('2026-11-24'));
    await settled();
    expect(ask).toHaveBeenCalledTimes(1);
    for (const { seen, stop } of readers) {
      expect(seen).toEqual([undefined, []]);
      stop();
    }
  });

  test('rests while nobody reads it and catches up when somebody does again', async () => {
    const ask = vi.fn(() => recordsBetween('drink', dayOf('2026-11-24'), dayOf('2026-11-24')));
    const live = liveSignal(() => ask);
    expect(ask).not.toHaveBeenCalled();
    const first = watch(live);
    await expect.poll(() => first.seen.at(-1)).toEqual([]);
    first.stop();
    const water = drink('2026-11-24');
    await putBack('drink', water);
    await settled();
    expect(ask).toHaveBeenCalledTimes(1);

    const second = watch(live);
    await expect.poll(() => second.seen.at(-1)).toEqual([water]);
    second.stop();
  });

  test('asks anew when a signal it was prepared from changes', async () => {
    const [yesterday, today] = [drink('2026-11-23'), drink('2026-11-24')];
    await putBack('drink', yesterday);
    await putBack('drink', today);
    const day = signal(dayOf('2026-11-23'));
    const live = liveSignal(() => {
      const chosen = day.value;
      return () => recordsBetween('drink', chosen, chosen);
    });
    const { seen, stop } = watch(live);
    await expect.poll(() => live.value).toEqual([yesterday]);
    day.value = dayOf('2026-11-24');
    await expect.poll(() => live.value).toEqual([today]);
    expect(seen).toEqual([undefined, [yesterday], [today]]);
    stop();
  });

  test('throws the error of its query to whoever reads it, and recovers when asked anew', async () => {
    const broken = signal(true);
    const live = liveSignal(() => {
      const isBroken = broken.value;
      return async () => {
        if (isBroken) throw new TypeError('a slip of ours');
        return 'fine';
      };
    });
    const thrown: unknown[] = [];
    const seen: unknown[] = [];
    const stop = effect(() => {
      try {
        seen.push(live.value);
      } catch (error) {
        thrown.push(error);
      }
    });
    await expect.poll(() => thrown).toEqual([new TypeError('a slip of ours')]);
    broken.value = false;
    await expect.poll(() => seen.at(-1)).toBe('fine');
    stop();
  });

  test('goes on after the connection was lost under it', async () => {
    const live = drinksOn('2026-11-24');
    const { stop } = watch(live);
    await expect.poll(() => live.value).toEqual([]);
    vi.spyOn(console, 'warn').mockReturnValue(); // Dexie says that it opens again
    db.backendDB().close();
    const water = drink('2026-11-24');
    await putBack('drink', water);
    await expect.poll(() => live.value).toEqual([water]);
    stop();
  });
});

describe('stored preferences', () => {
  test('are the defaults until something is set, and follow what is set', async () => {
    const { stop } = watch(preferences);
    expect(preferences.value).toBeUndefined();
    await expect.poll(() => preferences.value?.dayStartHour).toBe(3);
    expect(await setPreferences({ dayStartHour: 5, theme: 'dark' })).toBe('saved');
    await expect.poll(() => preferences.value?.dayStartHour).toBe(5);
    expect(await storedPreferences()).toMatchObject({ dayStartHour: 5, theme: 'dark' });
    stop();
  });

  test('that cannot be stored for want of room say so', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    expect(await setPreferences({ theme: 'dark' })).toBe('storage-full');
  });
});
