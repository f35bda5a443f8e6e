import type { BrowserContext, Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { cues } from '../../src/core/reminders/notice';
import { newReminder, type Reminder } from '../../src/core/reminders/reminder';
import { remindersWords as words } from '../../src/features/reminders/reminders-words';
import { serve } from './support/app';
import { type Browser, launch, untilOfflineReady } from './support/browser';
import { countedHand } from './support/counted-hand';
import { putRows, rowsOf } from './support/database';
import { goTo, heading, start, tab } from './support/screens';

let server: StaticServer;
let browser: Browser | undefined;
beforeAll(async () => {
  server = await serve();
});
afterEach(() => browser?.discard());
afterAll(() => server.close());

async function open(): Promise<Browser> {
  browser = await launch({ hasTouch: true });
  await browser.context.grantPermissions(['notifications'], { origin: new URL(server.url).origin });
  await start(browser.page, server.url);
  return browser;
}

/** Due at any hour of any day: the real clock of the browser decides nothing. */
const always: Reminder = { ...newReminder('check-in'), schedule: { type: 'at', minute: 0 } };
const neverQuiet = { id: 'rules', kind: 'rules', quiet: { from: 0, to: 0 } };

const remindOf = (page: Page, ...reminders: Reminder[]) =>
  putRows(page, 'reminders', [...reminders, neverQuiet]);

/** Titles of what is shown now. */
const shownTitles = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ title }) => title);
  });

/** Well over a tick: the machine may be busy. */
const PATIENCE = { timeout: 40_000, interval: 250 };

const untilShown = (page: Page, ...titles: string[]) =>
  expect.poll(() => shownTitles(page), PATIENCE).toEqual(titles);

/** Tabs that lead, and tabs that wait to. */
const leaders = (page: Page) =>
  page.evaluate(async () => {
    const locks = await navigator.locks.query();
    const count = (list: LockInfo[] | undefined) =>
      (list ?? []).filter(({ name }) => name === 'reminder-leader').length;
    return { held: count(locks.held), pending: count(locks.pending) };
  });

/** Counts every notification that a page shows, from before its code runs. */
const countShown = (context: BrowserContext) =>
  context.addInitScript(() => {
    const show = ServiceWorkerRegistration.prototype.showNotification;
    ServiceWorkerRegistration.prototype.showNotification = function (...given) {
      const count = Number(localStorage.getItem('shown') ?? 0) + 1;
      localStorage.setItem('shown', String(count));
      return show.apply(this, given);
    };
  });

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

describe('a desk day', () => {
  it('is set up in two taps from Today, and a routine is one tap away', async () => {
    const { page } = await open();
    const thumb = countedHand(page);
    await thumb.tap(tab(page, 'plan'));
    await thumb.tap(page.getByRole('switch', { name: words.desk }));
    const routine = page.getByRole('link', { name: words.start });
    await routine.waitFor();
    expect(thumb.made.taps).toBe(2);
    expect(await rowsOf(page, 'reminders')).toEqual([newReminder('desk')]);
    expect(await routine.getAttribute('href')).toMatch(/^#\/stretch\/desk-[a-z]+\?start=1$/);
  });
});

describe('a reminder', () => {
  it('is shown while another tab is in front (headless counts every page as visible)', async () => {
    const { page, context } = await open();
    await untilOfflineReady(page);
    await remindOf(page, always);
    const front = await context.newPage();
    await front.goto('about:blank');
    await front.bringToFront();
    await untilShown(page, cues['check-in'].title);
  });

  it('is shown once by two tabs', async () => {
    const { page, context } = await open();
    await countShown(context);
    await untilOfflineReady(page);
    const other = await context.newPage();
    await start(other, server.url);
    await page.reload();
    await expect.poll(() => leaders(page), PATIENCE).toEqual({ held: 1, pending: 1 });
    await remindOf(page, always);
    await untilShown(page, cues['check-in'].title);
    expect(await page.evaluate(() => localStorage.getItem('shown'))).toBe('1');
    expect(await shownTitles(other)).toHaveLength(1);
  });

  it('waits on Today as due, and goes when it is put off', async () => {
    const { page } = await open();
    await remindOf(page, always);
    await heading(page, cues['check-in'].title).waitFor();
    await page.getByRole('button', { name: words.later }).click();
    await heading(page, cues['check-in'].title).waitFor({ state: 'detached' });
  });
});

describe('the service worker', () => {
  it('leads the open app to the form (a made-up click: headless has no tray to tap)', async () => {
    const { page, context } = await open();
    await untilOfflineReady(page);
    await remindOf(page, always);
    await untilShown(page, cues['check-in'].title);
    const worker = await workerOf(context);
    await worker.evaluate(async () => {
      const scope = globalThis as unknown as {
        readonly registration: ServiceWorkerRegistration;
        readonly NotificationEvent: new (type: string, init: object) => Event;
        dispatchEvent(event: Event): boolean;
      };
      const [notification] = await scope.registration.getNotifications();
      if (!notification) throw new Error('Nothing is shown');
      scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification }));
    });
    await page.waitForURL(/#\/check-in$/);
    await untilShown(page);
  });

  it('reads the real database when periodic sync wakes it', async () => {
    const { page, context } = await open();
    await untilOfflineReady(page);
    // Nothing but the worker may answer: the page is away from the app, yet on its origin.
    await page.goto(`${server.url}robots.txt`);
    await remindOf(page, always);
    const devTools = await context.newCDPSession(page);
    const versions = new Promise<string>((resolve) => {
      devTools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const [first] = registrations;
        if (first) resolve(first.registrationId);
      });
    });
    await devTools.send('ServiceWorker.enable');
    await devTools.send('ServiceWorker.dispatchPeriodicSyncEvent', {
      origin: new URL(server.url).origin,
      registrationId: await versions,
      tag: 'daily-nudge',
    });
    await untilShown(page, cues['check-in'].title);
  });
});

describe('the settings', () => {
  it('fire a real notification as a test, and say what happened', async () => {
    const { page } = await open();
    await untilOfflineReady(page);
    await goTo(page, '#/settings');
    await page.getByRole('button', { name: words.test }).click();
    await page.getByText(words.testing).waitFor();
    await page.getByText(words.tested.shown).waitFor();
    expect(await shownTitles(page)).toEqual([words.testTitle]);
  });
});
