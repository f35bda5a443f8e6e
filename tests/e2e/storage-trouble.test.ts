import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { appWords } from '../../src/app/app-words';
import { connectionWords } from '../../src/app/connection-words';
import type { StaticServer } from '../../src/build/serve.mjs';
import { eventWords } from '../../src/features/event/event-words';
import { restoreWords } from '../../src/features/transfer/restore-words';
import { saveFailureWords } from '../../src/ui/form/save-failure-words';
import { copyText } from '../support/copy-text';
import { lifeEvent } from '../support/records';
import { serve } from './support/app';
import { type Browser, launch } from './support/browser';
import { chooseCopy, replaceByCopy } from './support/copies';
import { databaseContent, rowsOf } from './support/database';
import { button, goTo, saveButton, start, startAt, untilSaved } from './support/screens';

const FORM = '#/log/event';
const DAY_MS = 86_400_000;

let browser: Browser | undefined;
let server: StaticServer | undefined;
afterEach(async () => {
  await browser?.discard();
  await server?.close();
});

async function open(options?: Parameters<typeof launch>[0]): Promise<{ page: Page; url: string }> {
  server = await serve();
  browser = await launch(options);
  return { page: browser.page, url: server.url };
}

const nameField = (page: Page) => page.getByLabel(eventWords.name, { exact: true });

async function fillEvent(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name: 'Travel' }).check({ force: true });
  await nameField(page).fill(name);
}

/** Trouble is switched on and off in the page, and outlives a reload of this tab. */
const trouble = (page: Page, isOn: boolean) =>
  page.evaluate((on) => {
    if (on) sessionStorage.setItem('trouble', 'on');
    else sessionStorage.removeItem('trouble');
  }, isOn);

/** Lets every write fail as it does on a full disk. */
function fillDisk(): void {
  const refuse = (original: IDBObjectStore['put']): IDBObjectStore['put'] =>
    function refusing(this: IDBObjectStore, ...row) {
      if (sessionStorage.getItem('trouble')) throw new DOMException('full', 'QuotaExceededError');
      return original.apply(this, row);
    };
  IDBObjectStore.prototype.put = refuse(IDBObjectStore.prototype.put);
  IDBObjectStore.prototype.add = refuse(IDBObjectStore.prototype.add);
}

describe('a full device', () => {
  it('is told in clear words, and the entry waits on screen until there is room', async () => {
    const { page, url } = await open();
    await page.addInitScript(fillDisk);
    await startAt(page, url, FORM);
    await trouble(page, true);
    await fillEvent(page, 'Sea');
    await saveButton(page).click();
    await page.getByText(saveFailureWords.fullSafe).waitFor();
    expect(await nameField(page).inputValue()).toBe('Sea');
    expect(await rowsOf(page, 'events')).toEqual([]);

    await trouble(page, false);
    await button(page, saveFailureWords.tryAgain).click();
    await untilSaved(page, 'Event');
    expect(await rowsOf(page, 'events')).toMatchObject([{ name: 'Sea' }]);
  });
});

/** Lets the browser itself run out of room; it looks at the limit now and then, so set it first. */
async function limitRoom(page: Page, url: string, quotaSize: number): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const { origin } = new URL(url);
  await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}

describe('a device that runs full in the middle of a restore', () => {
  it('says so, and has everything as it was', async () => {
    const { page, url } = await open({ serviceWorkers: 'block' }); // its files would take the room
    await limitRoom(page, url, 2_000_000);
    await startAt(page, url, FORM);
    await fillEvent(page, 'Sea');
    await saveButton(page).click();
    await untilSaved(page, 'Event');
    await goTo(page, '#/settings/data');
    const note = 'A long day. '.repeat(100);
    const events = Array.from({ length: 3_000 }, () => lifeEvent('2026-11-20', { note }));
    const text = copyText(
      { records: { event: events }, preferences: {} },
      { exportedAt: 1, app: '0.1.0', unreadable: [] },
    );
    await chooseCopy(page, {
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await button(page, restoreWords.replace).waitFor();
    const before = await databaseContent(page);

    await replaceByCopy(page);
    await page.getByText(restoreWords.failures['storage-full']).waitFor();
    expect(await databaseContent(page)).toEqual(before);
  });
});

/** The database refuses at once, as with blocked site data. */
function blockDatabase(): void {
  const { open: openNormally } = IDBFactory.prototype;
  IDBFactory.prototype.open = function blocked(this: IDBFactory, ...asked) {
    if (sessionStorage.getItem('trouble')) throw new DOMException('blocked', 'SecurityError');
    return openNormally.apply(this, asked);
  };
}

/** The database fails to open after a while, as with a damaged profile. */
function breakDatabase(): void {
  const { open: openNormally } = IDBFactory.prototype;
  IDBFactory.prototype.open = function broken(this: IDBFactory, ...asked) {
    const request = openNormally.apply(this, asked);
    if (!sessionStorage.getItem('trouble')) return request;
    const error = new DOMException('damaged', 'UnknownError');
    Object.defineProperty(request, 'error', { value: error });
    Object.defineProperty(request, 'onsuccess', { set() {} });
    setTimeout(() => request.dispatchEvent(new Event('error', { cancelable: true })), 50);
    return request;
  };
}

describe('a database that will not open', () => {
  it.each([
    ['is blocked', blockDatabase],
    ['is damaged', breakDatabase],
  ])('because it %s is told with a way out, and nothing is lost', async (_why, break_) => {
    const { page, url } = await open();
    await page.addInitScript(break_);
    await startAt(page, url, FORM);
    await fillEvent(page, 'Sea');
    await saveButton(page).click();
    await untilSaved(page, 'Event');

    await trouble(page, true);
    await page.reload();
    await page.getByText(connectionWords.failed.what).waitFor();
    await trouble(page, false);
    await button(page, appWords.tryAgain).click();
    await goTo(page, '#/journal');
    await page.getByText('Sea', { exact: true }).waitFor();
  });
});

describe('a clock that was set back', () => {
  it('is told, hides nothing, and new entries are saved', async () => {
    const { page, url } = await open();
    await startAt(page, url, FORM);
    await fillEvent(page, 'Sea');
    await saveButton(page).click();
    await untilSaved(page, 'Event');

    await page.clock.setFixedTime(Date.now() - 3 * DAY_MS);
    await start(page, url);
    await page.reload();
    await page.getByText(/^The clock of this device seems to be set back/).waitFor();
    await goTo(page, FORM);
    await fillEvent(page, 'Mountains');
    await saveButton(page).click();
    await untilSaved(page, 'Event');
    await goTo(page, '#/journal');
    await page.getByText('Sea', { exact: true }).waitFor();
    await page.getByText('Mountains', { exact: true }).waitFor();
  });
});
