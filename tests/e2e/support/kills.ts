import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type KillableBrowser, launchKillable, newProfile } from './killable-browser';

/**
 * What killed work left: nothing of it, all of it, or a part. `wiped`: Chromium found its own files
 * damaged and emptied them, as it says itself; no app can keep it from that.
 */
export type Left = 'nothing' | 'all' | 'half' | 'wiped';

export const leftOf = (done: number, whole: number): Left =>
  done === 0 ? 'nothing' : done === whole ? 'all' : 'half';

/** Work on the database that a kill may not leave half done. Rounds tell one try from the next. */
export interface Work {
  /** Brings everything to where the work can begin. */
  readonly prepare: (page: Page, round: number) => Promise<unknown>;
  /** Begins the work: resolves once it is under way, and then tells when it is said to be done. */
  readonly begin: (page: Page, round: number) => Promise<{ readonly done: Promise<unknown> }>;
  /** Looks at what is there, in a browser that was started anew. */
  readonly left: (page: Page, round: number) => Promise<Left>;
}

interface Kill {
  /** Whether the work was said to be done before it. */
  readonly isTold: boolean;
  readonly left: Left;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether work is done by now; a page that went with its browser never says so. */
function follow(done: Promise<unknown>): () => boolean {
  let isDone = false;
  done.then(
    () => {
      isDone = true;
    },
    () => {},
  );
  return () => isDone;
}

/** Browsers of one profile, one after the other; the last is killed whatever happens. */
async function withBrowsers<T>(work: (start: () => Promise<KillableBrowser>) => Promise<T>) {
  const profile = newProfile();
  let last: KillableBrowser | undefined;
  try {
    return await work(async () => {
      await last?.kill();
      last = await launchKillable(profile);
      return last;
    });
  } finally {
    await last?.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Lets the work run once to learn how long it takes, then again and again, and kills the browser at
 * moments spread over that time. Each browser first looks at what the kill before it left.
 */
export const killAtMoments = (kills: number, work: Work): Promise<readonly Kill[]> =>
  withBrowsers(async (start) => {
    const fallen: Kill[] = [];
    const runWhole = async (page: Page) => {
      await work.prepare(page, 0);
      return timeOf((await work.begin(page, 0)).done);
    };
    const tookMs = await runWhole((await start()).page);
    let isTold = true;
    for (let round = 1; round <= kills + 1; round += 1) {
      const { page, kill } = await start();
      const left = await work.left(page, round - 1);
      fallen.push({ isTold, left });
      if (left === 'wiped') await runWhole(page);
      if (round > kills) break;
      await work.prepare(page, round);
      const isDone = follow((await work.begin(page, round)).done);
      await wait((tookMs * (round - 0.5)) / kills); // the moment of the kill, not a wait for anything
      isTold = isDone();
      await kill();
    }
    return fallen;
  });

async function timeOf(done: Promise<unknown>): Promise<number> {
  const began = Date.now();
  await done;
  return Date.now() - began;
}

/** Kills the browser as soon as the work is under way, once. */
export const killUnderWay = (work: Work): Promise<Left> =>
  withBrowsers(async (start) => {
    const { page, kill } = await start();
    await work.prepare(page, 1);
    follow((await work.begin(page, 1)).done);
    await kill();
    return work.left((await start()).page, 1);
  });

/** All or nothing after every kill, all where it was said to be done, and kills that fell before that. */
export function expectWhole(kills: readonly Kill[]): void {
  const judged = kills.filter(({ left }) => left !== 'wiped');
  const within = judged.filter(({ isTold }) => !isTold);
  const told = judged.filter(({ isTold }) => isTold);
  const counted = (what: Left) => kills.filter(({ left }) => left === what).length;
  process.stdout.write(
    `${kills.length} kills, ${within.length} of them before the work was said to be done: left nothing ${counted('nothing')}, all ${counted('all')}, half ${counted('half')}, wiped by Chromium itself ${counted('wiped')}\n`,
  );
  expect(counted('half')).toBe(0);
  expect(told.every(({ left }) => left === 'all')).toBe(true);
  expect(within.length).toBeGreaterThan(0);
}
