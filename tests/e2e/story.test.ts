import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { dueWords } from '../../src/features/due/due-words';
import { journalWords } from '../../src/features/journal/journal-words';
import { words } from '../../src/ui/words';
import { serve } from './support/app';
import {
  type Browser,
  clearHttpCache,
  launch,
  removeHttpCache,
  untilOfflineReady,
} from './support/browser';
import { databaseContent } from './support/database';
import { type Hands, keyboard, touch } from './support/hands';
import { button, goTo, heading, link, tab } from './support/screens';
import { chapters, MASSAGE_DAYS_AGO, passWelcome } from './support/story';

let browser: Browser | undefined;
let server: StaticServer | undefined;
afterEach(async () => {
  await browser?.discard();
  await server?.close();
});

interface Way {
  readonly how: string;
  readonly hands: (page: Page) => Hands;
  readonly device: { readonly hasTouch?: boolean; readonly isMobile?: boolean };
}

const byKeyboard: Way = { how: 'the keyboard alone', hands: keyboard, device: {} };
const byTouch: Way = { how: 'touch', hands: touch, device: { hasTouch: true, isMobile: true } };

/** Stops the server, forgets the HTTP cache in memory and on disk, and comes back as the same person. */
async function comeBackWithoutNetwork(first: Browser, device: Way['device']): Promise<Browser> {
  await untilOfflineReady(first.page);
  await server?.close();
  await clearHttpCache(first.context, first.page);
  await first.close();
  removeHttpCache(first.profile);
  return launch({ profile: first.profile, ...device });
}

/** What Today says once the "Why?" of the massage card, the first card, is open. */
async function massageReasons(page: Page): Promise<string> {
  await goTo(page, '#/');
  await link(page, dueWords.markBooked).waitFor();
  await button(page, words.why).first().click();
  return (await page.getByRole('main').textContent()) ?? '';
}

describe.each([byKeyboard, byTouch])('a new user with $how', ({ hands, device }) => {
  it('logs one of each kind and finds all of it after a cold start offline', async () => {
    server = await serve();
    const { url } = server;
    browser = await launch(device);
    await browser.page.goto(url);
    const person = { page: browser.page, hands: hands(browser.page) };
    await passWelcome(person);
    for (const { write } of chapters) await write(person);

    const stored = await databaseContent(browser.page);
    const { requests, errors } = browser;
    browser = await comeBackWithoutNetwork(browser, device);
    const { page } = browser;
    await page.goto(url);
    await tab(page, 'today').waitFor();
    expect(await databaseContent(page)).toEqual(stored);
    await goTo(page, '#/journal');
    await heading(page, journalWords.title).waitFor();
    for (const { trace } of chapters) await page.getByText(trace).first().waitFor();

    await button(page, journalWords.remove('Massage: Sports massage')).first().click();
    const reasons = await massageReasons(page);
    expect(reasons).toContain(`${MASSAGE_DAYS_AGO} days since your last massage`);
    expect(reasons).toContain('every 10 days');

    const asked = [...requests, ...browser.requests];
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((address) => !address.startsWith(url))).toEqual([]);
    expect([...errors, ...browser.errors]).toEqual([]);
  }, 120_000);
});

describe('a new user under a path of the address', () => {
  it('finds what they logged after a cold start offline', async () => {
    server = await serve('/recovery/');
    const { url } = server;
    browser = await launch();
    await browser.page.goto(url);
    const person = { page: browser.page, hands: keyboard(browser.page) };
    await passWelcome(person);
    const logged = chapters.slice(0, 2);
    for (const { write } of logged) await write(person);

    const { requests, errors } = browser;
    browser = await comeBackWithoutNetwork(browser, {});
    await browser.page.goto(`${url}#/journal`);
    for (const { trace } of logged) await browser.page.getByText(trace).first().waitFor();
    expect(
      [...requests, ...browser.requests].filter((address) => !address.startsWith(url)),
    ).toEqual([]);
    expect([...errors, ...browser.errors]).toEqual([]);
  });
});
