import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../../src/build/serve.mjs';
import { words } from '../../../src/ui/words';
import { serve } from '../support/app';
import { type Browser, launch } from '../support/browser';
import { goTo, start } from '../support/screens';
import { drawn } from './screens-to-visit';

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  server = await serve();
  browser = await launch({ serviceWorkers: 'block' });
  await start(browser.page, server.url);
});
afterAll(async () => {
  await browser.discard();
  await server.close();
});

describe('what a screen reader is told', () => {
  it('the window is named after the page', async () => {
    const { page } = browser;
    const titles: string[] = [];
    for (const hash of ['#/journal', '#/plan', '#/trends', '#/log/drink', '#/settings', '#/lost']) {
      await goTo(page, hash);
      await drawn(page);
      const heading = (await page.locator('main h1').textContent()) ?? '';
      expect(await page.title()).toBe(words.windowTitle(heading));
      titles.push(heading);
    }
    expect(new Set(titles).size).toBe(titles.length);
    await goTo(page, '#/');
    await expect.poll(() => page.title()).toBe(words.appName);
  });

  it('a toast appears in a region that was there before it', async () => {
    const { page } = browser;
    await goTo(page, '#/');
    await drawn(page);
    await page.evaluate(() => {
      for (const region of document.querySelectorAll('[role=status]')) {
        region.setAttribute('data-was-there', '');
      }
    });
    await page.getByRole('button', { name: /ml of water/ }).click();
    const host = page.locator('[role=status][data-was-there]').filter({ hasText: words.undo });
    await host.waitFor();
    expect(await host.count()).toBe(1);
  });
});
