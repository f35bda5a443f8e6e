import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { eventWords } from '../../src/features/event/event-words';
import { serve, serveVariant } from './support/app';
import { rowsOf } from './support/database';
import { launchKillable, newProfile } from './support/killable-browser';
import { goTo, noticed, saveButton, start } from './support/screens';
import { SOAK, soakMinutes } from './support/soak';

const KILLS = SOAK ? 100 : 5;
/** Fewer are enough to see a loss that is certain. */
const KILLS_OF_CONTROL = 2;

let server: StaticServer | undefined;
let profile: string | undefined;
afterEach(async () => {
  await server?.close();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Saves an entry and kills the browser as soon as "saved" can be read. */
async function saveAndKill(address: string, home: string, name: string): Promise<void> {
  const { page, kill } = await launchKillable(home);
  await start(page, address);
  await goTo(page, '#/log/event');
  await page.getByRole('radio', { name: 'Something else' }).check({ force: true });
  await page.getByLabel(eventWords.name, { exact: true }).fill(name);
  const told = noticed(page, 'Event saved');
  await saveButton(page).click();
  await told;
  await kill();
}

/** Names that were said to be saved and are not there after so many kills. */
async function lostAfter(kills: number, address: string, home: string): Promise<string[]> {
  const names = Array.from({ length: kills }, (_, index) => `Kill ${index + 1}`);
  for (const name of names) await saveAndKill(address, home, name);
  const { page, kill } = await launchKillable(home);
  await start(page, address);
  const stored = new Set((await rowsOf(page, 'events')).map((row) => row.name));
  await kill();
  return names.filter((name) => !stored.has(name));
}

describe('a browser killed as soon as it says "saved"', () => {
  it(
    'has lost nothing',
    async () => {
      server = await serve();
      profile = newProfile();
      expect(await lostAfter(KILLS, server.url, profile)).toEqual([]);
    },
    soakMinutes(1, 15),
  );

  it('is caught by this test when it says so before the entry is committed', async () => {
    server = await serveVariant('says-saved-early');
    profile = newProfile();
    const lost = await lostAfter(KILLS_OF_CONTROL, server.url, profile);
    expect(lost).toHaveLength(KILLS_OF_CONTROL);
  });
});
