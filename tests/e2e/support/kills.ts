import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type KillableBrowser, launchKillable, newProfile } from './killable-browser';

/** What killed work left: nothing of it, all of it, or a part. */
export type Left = 'nothing' | 'all' | 'half';

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

interface Kills {
  readonly left: readonly Left[];
  /** Kills that fell before the work was said to be done. */
  readonly within: number;
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
export const killAtMoments = (kills: number, work: Work): Promise<Kills> =>
  withBrowsers(async (start) => {
    const left: Left[] = [];
    let within = 0;
    let tookMs = 0;
    for (let round = 0; round <= kills; round += 1) {
      const { page, kill } = await start();
      if (round > 1) left.push(await work.left(page, round - 1));
      await work.prepare(page, round);
      const { done } = await work.begin(page, round);
      if (round === 0) {
        tookMs = await timeOf(done);
        continue;
      }
      const isDone = follow(done);
      await wait((tookMs * (round - 0.5)) / kills); // the moment of the kill, not a wait for anything
      if (!isDone()) within += 1;
      await kill();
    }
    left.push(await work.left((await start()).page, kills));
    return { left, within };
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

/** All or nothing after every kill, and kills that fell while the work was going on. */
export function expectWhole({ left, within }: Kills): void {
  const [nothing, all, half] = (['nothing', 'all', 'half'] as const).map(
    (what) => left.filter((one) => one === what).length,
  );
  process.stdout.write(
    `${left.length} kills left nothing ${nothing} times, all ${all} times, half ${half} times; ${within} fell before the end\n`,
  );
  expect(half).toBe(0);
  expect(within).toBeGreaterThan(0);
}
