import { afterEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { welcomeWords } from '../../src/features/welcome/welcome-words';
import { serve } from './support/app';
import { type Browser, clearHttpCache, launch, untilOfflineReady } from './support/browser';
import { brokenRoutes, lookAround } from './support/routes';
import { goTo, heading } from './support/screens';

let browser: Browser | undefined;
let server: StaticServer | undefined;
afterEach(async () => {
  await browser?.discard();
  await server?.close();
});

/** Visits the app once, then takes the network and the HTTP cache away. */
async function visitAndGoOffline(base: string) {
  server = await serve(base);
  browser = await launch();
  await browser.page.goto(server.url);
  await untilOfflineReady(browser.page);
  await server.close();
  await clearHttpCache(browser.context, browser.page);
  return { ...browser, url: server.url };
}

describe.each(['/', '/recovery/'])('an app installed at %s', (base) => {
  it('opens every page without a network, and has asked nobody but its own address', async () => {
    const { page, url, requests, errors } = await visitAndGoOffline(base);

    await page.goto(`${url}unknown/place`);
    await heading(page, welcomeWords.whoTitle).waitFor();
    await lookAround(page, `${url}?from=home#/`);
    expect(await brokenRoutes(page)).toEqual([]);

    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((address) => !address.startsWith(url))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('shows the notices of what others made without a network', async () => {
    const { page, url } = await visitAndGoOffline(base);

    await page.goto(`${url}#/settings/licences`);
    await page.getByText('Permission is hereby granted').first().waitFor();
    await goTo(page, '#/');
    await page.goto(`${url}third-party-notices.txt`);
    expect(await page.locator('body').textContent()).toContain('Permission is hereby granted');
  });
});
