import { afterEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { serve } from './support/app';
import { type Browser, clearHttpCache, launch, untilOfflineReady } from './support/browser';

let browser: Browser | undefined;
let server: StaticServer | undefined;
afterEach(async () => {
  await browser?.discard();
  await server?.close();
});

describe.each(['/', '/recovery/'])('an app installed at %s', (base) => {
  it('starts without a network, and has asked nobody but its own address', async () => {
    server = await serve(base);
    const { url } = server;
    browser = await launch();
    const { page, context, requests, errors } = browser;
    await page.goto(url);
    await untilOfflineReady(page);
    await server.close();
    await clearHttpCache(context, page);

    await page.goto(`${url}?from=home#/`);
    await page.goto(`${url}unknown/place`);

    expect(await page.locator('#app').textContent()).toContain('Limber');
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((address) => !address.startsWith(url))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
