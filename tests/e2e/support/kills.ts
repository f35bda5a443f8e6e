import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchKillable } from './killable-browser';

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

/**
 * Lets the work run once to learn how long it takes, then again and again, and kills the browser at
 * moments spread over that time. Each browser first looks at what the kill before it left.
 */
export async function killAtMoments(profile: string, kills: number, work: Work): Promise<Kills> {
  const left: Left[] = [];
  let within = 0;
  let tookMs = 0;
  for (let round = 0; round <= kills; round += 1) {
    const { page, kill } = await launchKillable(profile);
    if (round > 1) left.push(await work.left(page, round - 1));
    await work.prepare(page, round);
    const { done } = await work.begin(page, round);
    const began = Date.now();
    if (round === 0) {
      await done;
      tookMs = Date.now() - began;
    } else {
      const isDone = follow(done);
      await wait((tookMs * (round - 0.5)) / kills); // the moment of the kill, not a wait for anything
      if (!isDone()) within += 1;
    }
    await kill();
  }
  left.push(await leftInNewBrowser(profile, kills, work));
  return { left, within };
}

/** Kills the browser as soon as the work is under way, once. */
export async function killUnderWay(profile: string, work: Work): Promise<Left> {
  const { page, kill } = await launchKillable(profile);
  await work.prepare(page, 1);
  follow((await work.begin(page, 1)).done);
  await kill();
  return leftInNewBrowser(profile, 1, work);
}

async function leftInNewBrowser(profile: string, round: number, work: Work): Promise<Left> {
  const { page, kill } = await launchKillable(profile);
  const left = await work.left(page, round);
  await kill();
  return left;
}

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
