import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { addDays } from '../../src/core/day';
import { restoreWords } from '../../src/features/transfer/restore-words';
import { copyText } from '../support/copy-text';
import { dayOf, drink } from '../support/records';
import { serve } from './support/app';
import { chooseCopy, replaceByCopy } from './support/copies';
import { rowsOf } from './support/database';
import { launchKillable, newProfile } from './support/killable-browser';
import { goTo, notice, start } from './support/screens';
import { SOAK, soakMinutes } from './support/soak';

const KILLS = SOAK ? 100 : 5;
const RECORDS = 10_000;

let server: StaticServer | undefined;
let profile: string | undefined;
afterEach(async () => {
  await server?.close();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A copy whose drinks all hold the same amount: a mixture of two copies would show. */
function copyOf(ml: number) {
  const first = dayOf('2000-01-01');
  const drinks = Array.from({ length: RECORDS }, (_, index) =>
    drink(addDays(first, index % 9000), { ml }),
  );
  const text = copyText(
    { records: { drink: drinks }, preferences: { welcomeDone: true }, drafts: [] },
    { exportedAt: 1, app: '0.1.0', unreadable: [] },
  );
  return { name: `${ml}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function openData(address: string, home: string) {
  const browser = await launchKillable(home);
  await start(browser.page, address);
  await goTo(browser.page, '#/settings/data');
  return browser;
}

/** Restores a copy to the end; answers how long the writing took, in ms. */
async function restoreWhole(address: string, home: string, ml: number): Promise<number> {
  const { page, kill } = await openData(address, home);
  await chooseCopy(page, copyOf(ml));
  await replaceByCopy(page);
  const began = Date.now();
  await notice(page, restoreWords.restored.replaced).first().waitFor();
  const took = Date.now() - began;
  await kill();
  return took;
}

/** Restores a copy and kills the browser after a while; answers what is there afterwards. */
async function restoreAndKill(address: string, home: string, ml: number, afterMs: number) {
  const { page, kill } = await openData(address, home);
  await chooseCopy(page, copyOf(ml));
  await replaceByCopy(page);
  await new Promise((resolve) => setTimeout(resolve, afterMs)); // the moment of the kill, not a wait
  await kill();
  const after = await openData(address, home);
  const drinks = await rowsOf(after.page, 'drinks');
  await after.kill();
  return { count: drinks.length, amounts: [...new Set(drinks.map((row) => row.ml))] };
}

describe('a browser killed during a restore', () => {
  it(
    'has afterwards all of the old records or all of the new',
    async () => {
      server = await serve();
      profile = newProfile();
      const took = await restoreWhole(server.url, profile, 100);
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const ml = 100 + kill;
        const moment = (took * kill) / (KILLS + 1);
        const { count, amounts } = await restoreAndKill(server.url, profile, ml, moment);
        expect(count, `kill ${kill}`).toBe(RECORDS);
        expect(amounts, `kill ${kill}`).toHaveLength(1);
      }
    },
    soakMinutes(4, 30),
  );
});
