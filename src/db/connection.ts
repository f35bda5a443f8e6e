import { type ReadonlySignal, signal } from '@preact/signals';
import Dexie from 'dexie';
import { db, VERSIONS_A_SCHEMA } from './db';

/**
 * - `ready`: open, or opens at the next query.
 * - `blocked`: another tab holds an older version open; this one waits.
 * - `outdated`: a newer version in another tab needed the database; this tab let go of it.
 * - `upgrade-due`: what is stored has an older schema, and is still as it was.
 * - `newer`: what is stored has a newer schema; this tab leaves it alone.
 * - `failed`: the browser would not open the database.
 */
export type ConnectionState = 'ready' | 'blocked' | 'outdated' | 'upgrade-due' | 'newer' | 'failed';

const current = signal<ConnectionState>('ready');

/** What stands between this tab and its records, for the frame to say. */
export const connectionState: ReadonlySignal<ConnectionState> = current;

/** Work to finish before this tab lets go of the database, such as writing an open form's draft. */
type Flush = () => Promise<unknown>;
const flushes = new Set<Flush>();

export function beforeLettingGo(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Runs all flushes; one that fails does not keep the others. */
export const flushAll = () => Promise.allSettled([...flushes].map(async (flush) => flush()));

const everyTime = true; // Dexie would otherwise tell of the first opening alone
db.on(
  'ready',
  () => {
    // Dexie opens a newer database all the same, and would write old rows into it.
    const isNewer = db.backendDB().version >= VERSIONS_A_SCHEMA * (db.verno + 1);
    current.value = isNewer ? 'newer' : 'ready';
    if (isNewer) throw new Error(current.value);
  },
  everyTime,
);

db.on('blocked', () => {
  current.value = 'blocked';
});

db.on('versionchange', () => {
  void flushAll().then(() => {
    current.value = 'outdated';
    db.close({ disableAutoOpen: true });
  });
  return false; // Dexie would close at once, before the flush
});

const LOST = new Set([
  'DatabaseClosedError',
  'UnknownError',
  'InvalidStateError',
  'TransactionInactiveError',
]);

const isLost = (error: unknown) => error instanceof Error && LOST.has(error.name);

/** Whether this tab must leave the database alone until it is loaded anew. */
const hasLetGo = () => ['outdated', 'upgrade-due', 'newer'].includes(current.value);

let openings = 0;
let reopening: Promise<void> | undefined;

async function reopen(): Promise<void> {
  db.close({ disableAutoOpen: false });
  await db.open();
  openings += 1;
}

/**
 * Does idempotent work against the database. Safari drops its connection after a stay in the
 * background: then it is reopened once, for all work that was under way, and the work done again.
 * Inside a transaction nothing can be repaired: whoever began the transaction does it all again.
 */
export async function connected<T>(work: () => Promise<T>): Promise<T> {
  if (Dexie.currentTransaction) return work();
  const startedIn = openings;
  try {
    return await work();
  } catch (error) {
    if (!isLost(error) || hasLetGo()) throw error;
    if (startedIn === openings) {
      reopening ??= reopen().finally(() => {
        reopening = undefined;
      });
      await reopening;
    }
    return work();
  }
}

/** Why the device would not store something. */
export type StorageFailure = 'storage-full' | 'outdated' | 'unavailable';

const namesOf = (error: unknown): string[] => {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, cause, failures } = error as Readonly<Record<string, unknown>>;
  const within = [inner, cause, ...(Array.isArray(failures) ? failures : [])];
  return [String(name), ...within.filter((reason) => reason !== error).flatMap(namesOf)];
};

/** The named outcome of a failed write; an error that is our own fault is thrown on. */
export function storageFailure(error: unknown): StorageFailure {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'storage-full';
  if (current.value === 'outdated') return 'outdated';
  const device = ['AbortError', 'OpenFailedError', 'MissingAPIError', 'SecurityError', ...LOST];
  if (names.some((name) => device.includes(name))) return 'unavailable';
  throw error;
}

/** Opens the database now, so that a browser that refuses is known before anything is typed. */
export async function openDatabase(): Promise<ConnectionState> {
  try {
    await connected(async () => {
      if (!db.isOpen()) await db.open();
    });
  } catch (error) {
    if (namesOf(error).includes('UpgradeDue')) current.value = 'upgrade-due';
    else if (!hasLetGo()) current.value = 'failed';
  }
  return current.value;
}
