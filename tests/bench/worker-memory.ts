import { readdirSync, readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';

/** How often memory is looked at, ms. */
const EVERY_MS = 50;

interface HeapUsage {
  /** Objects, what the browser keeps for them, and the bytes of buffers. */
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

/** The most memory that was in use while something was done, in bytes. */
export interface Peak {
  /** In the workers of the page: JavaScript and buffers. */
  readonly workers: number;
  /**
   * What the whole browser grew by, its rubbish included. NaN where the system does not tell.
   */
  readonly growth: number;
}

/** Does work and watches the memory of the workers that the page has meanwhile. */
export async function peakOf(
  page: Page,
  profile: string,
  work: () => Promise<unknown>,
): Promise<Peak> {
  const devTools = await page.context().newCDPSession(page);
  const usage = await heapsOfWorkers(devTools);
  await devTools.send('HeapProfiler.collectGarbage'); // what went before is not for this work
  const browser = browserOf(profile);
  const before = ownedBytes(browser);
  let [workers, most] = [0, before];
  let isDone = false;
  const watch = async () => {
    while (!isDone) {
      workers = Math.max(workers, await usage());
      most = Math.max(most, ownedBytes(browser));
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  };
  const watching = watch();
  try {
    await work();
  } finally {
    isDone = true;
    await watching;
    await devTools.detach();
  }
  return { workers, growth: most - before };
}

/** Attaches to every worker that the page starts; the answer sums what they use now. */
async function heapsOfWorkers(devTools: CDPSession): Promise<() => Promise<number>> {
  const sessions = new Set<string>();
  const asked = new Map<number, (usage: HeapUsage | undefined) => void>();
  let last = 0;
  devTools.on('Target.attachedToTarget', ({ sessionId }) => sessions.add(sessionId));
  devTools.on('Target.detachedFromTarget', ({ sessionId }) => {
    sessions.delete(sessionId);
    for (const answer of asked.values()) answer(undefined);
  });
  devTools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    asked.get(id)?.(result);
    asked.delete(id);
  });
  // The page's own session carries those of its workers only when they are not flattened.
  const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await devTools.send('Target.setAutoAttach', attach);
  const usageOf = (sessionId: string) =>
    new Promise<HeapUsage | undefined>((resolve) => {
      last += 1;
      asked.set(last, resolve);
      const message = JSON.stringify({ id: last, method: 'Runtime.getHeapUsage' });
      devTools.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {
        resolve(undefined); // the worker has gone
      });
    });
  return async () => {
    const usages = await Promise.all([...sessions].map(usageOf));
    return usages.reduce((sum, usage) => sum + bytesOf(usage), 0);
  };
}

const bytesOf = (usage: HeapUsage | undefined): number =>
  (usage?.usedSize ?? 0) + (usage?.embedderHeapUsedSize ?? 0) + (usage?.backingStorageSize ?? 0);

/** The first process of the browser that uses a profile, as Linux tells it. */
const browserOf = (profile: string): string | undefined =>
  processes().find((pid) => textOf(`/proc/${pid}/cmdline`).includes(`--user-data-dir=${profile}`));

/** Memory of its own that a process and all those it started hold; NaN where none is known. */
function ownedBytes(browser: string | undefined): number {
  if (browser === undefined) return Number.NaN;
  const statuses = new Map(processes().map((pid) => [pid, textOf(`/proc/${pid}/status`)]));
  const isWithin = (pid: string): boolean => {
    const [, parent = ''] = /^PPid:\s+(\d+)/m.exec(statuses.get(pid) ?? '') ?? [];
    return pid === browser || (parent !== '' && isWithin(parent));
  };
  return (
    [...statuses]
      .filter(([pid]) => isWithin(pid))
      .reduce((sum, [, status]) => sum + Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0), 0) *
    1024
  );
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return []; // no Linux
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // a process that has ended
  }
}
