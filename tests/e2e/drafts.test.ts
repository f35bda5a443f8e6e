import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { logSheetWords } from '../../src/features/log-sheet/log-sheet-words';
import { trainingWords } from '../../src/features/training/training-words';
import { formWords } from '../../src/ui/form/form-words';
import { words } from '../../src/ui/words';
import { portOf, serve, serveVariant } from './support/app';
import { type Browser, launch, PATIENCE_MS, untilOfflineReady } from './support/browser';
import { rowsOf } from './support/database';
import { launchKillable, newProfile } from './support/killable-browser';
import { button, goTo, notice, saveButton, start, startAt } from './support/screens';
import { SOAK, soakMinutes } from './support/soak';

const KILLS = SOAK ? 30 : 2;
const FORM = '#/log/training';
/** Longer than a second reload would take to come. */
const SECOND_RELOAD_MS = 1_500;

let browser: Browser | undefined;
let server: StaticServer | undefined;
let profile: string | undefined;
afterEach(async () => {
  await browser?.discard();
  await server?.close();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  browser = undefined;
  profile = undefined;
});

const minutes = (page: Page) => page.getByLabel(trainingWords.minutes, { exact: true });

/** The form as it was left, and a word that it was. */
async function expectRestored(page: Page, typed: string): Promise<void> {
  await notice(page, formWords.restored).waitFor();
  expect(await minutes(page).inputValue()).toBe(typed);
}

async function untilKept(page: Page, typed: string): Promise<void> {
  await expect
    .poll(async () => JSON.stringify(await rowsOf(page, 'drafts')), { timeout: PATIENCE_MS })
    .toContain(`"minutes":"${typed}"`);
}

describe('a half-filled form', () => {
  it('is as it was left after a reload', async () => {
    server = await serve();
    browser = await launch();
    const { page } = browser;
    await startAt(page, server.url, FORM);
    await minutes(page).fill('45');
    await page.reload();
    await expectRestored(page, '45');
  });

  it(
    'is as it was left after the browser was killed',
    async () => {
      server = await serve();
      profile = newProfile();
      for (let kills = 1; kills <= KILLS; kills += 1) {
        const typed = String(40 + kills);
        const { page, kill } = await launchKillable(profile);
        await startAt(page, server.url, FORM);
        await minutes(page).fill(typed);
        await untilKept(page, typed);
        await kill();

        const after = await launchKillable(profile);
        await startAt(after.page, server.url, FORM);
        await expectRestored(after.page, typed);
        await after.kill();
      }
    },
    soakMinutes(1, 10),
  );
});

/** The app runs in its first version, and a newer one waits behind the banner. */
async function withWaitingUpdate(): Promise<Page> {
  server = await serve();
  browser = await launch();
  const { page } = browser;
  await start(page, server.url);
  await untilOfflineReady(page);
  const port = portOf(server);
  await server.close();
  server = await serveVariant('newer-version', port);
  await page.reload();
  await notice(page, words.updateReady).waitFor();
  return page;
}

/** Counts loads of the page from now on. */
function loadsOf(page: Page): { count: number } {
  const loads = { count: 0 };
  page.on('load', () => {
    loads.count += 1;
  });
  return loads;
}

describe('an update of the app', () => {
  it('reloads once when asked for and gives an open form back as it was', async () => {
    const page = await withWaitingUpdate();
    await goTo(page, FORM);
    const loads = loadsOf(page);
    await minutes(page).fill('45');
    await button(page, words.restart).click();

    await expectRestored(page, '45');
    await page.waitForTimeout(SECOND_RELOAD_MS);
    expect(loads.count).toBe(1);
    expect(await notice(page, words.updateReady).count()).toBe(0);
    await goTo(page, '#/settings');
    await page.getByText('0.1.1-next').waitFor();
  });

  it('leaves an open sheet alone', async () => {
    const page = await withWaitingUpdate();
    const loads = loadsOf(page);
    await page.getByRole('link', { name: words.log, exact: true }).click();
    const sheet = page.getByRole('dialog', { name: logSheetWords.title });
    await sheet.waitFor();
    await page.getByText(words.restart, { exact: true }).dispatchEvent('click');
    await page.waitForTimeout(SECOND_RELOAD_MS);

    expect(loads.count).toBe(0);
    expect(await sheet.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await button(page, words.restart).click();
    await expect.poll(() => loads.count, { timeout: PATIENCE_MS }).toBe(1);
    await goTo(page, FORM);
    await saveButton(page).waitFor();
  });
});
