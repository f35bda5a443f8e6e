import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { appWords } from '../../src/app/app-words';
import { connectionWords } from '../../src/app/connection-words';
import type { StaticServer } from '../../src/build/serve.mjs';
import { eventWords } from '../../src/features/event/event-words';
import { journalWords } from '../../src/features/journal/journal-words';
import { trainingWords } from '../../src/features/training/training-words';
import { formWords } from '../../src/ui/form/form-words';
import { serve } from './support/app';
import { type Browser, launch } from './support/browser';
import { DATABASE, rowsOf } from './support/database';
import { button, goTo, heading, notice, saveButton, start, untilSaved } from './support/screens';

/** Far above any version of today's schema, as the browser counts them. */
const NEWER_VERSION = 900;

let browser: Browser | undefined;
let server: StaticServer | undefined;
afterEach(async () => {
  await browser?.discard();
  await server?.close();
});

async function openApp(): Promise<{ page: Page; context: BrowserContext; url: string }> {
  server = await serve();
  browser = await launch();
  await start(browser.page, server.url);
  return { page: browser.page, context: browser.context, url: server.url };
}

async function logEvent(page: Page, name: string): Promise<void> {
  await goTo(page, '#/log/event');
  await page.getByRole('radio', { name: 'Travel' }).check({ force: true });
  await page.getByLabel(eventWords.name, { exact: true }).fill(name);
  await saveButton(page).click();
  await untilSaved(page, 'Event');
}

/** A tab that upgrades the database and holds it open, as a newer app would. */
async function openNewerTab(context: BrowserContext, url: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(`${url}robots.txt`);
  await tab.evaluate(
    ([name, version]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, version);
        request.onupgradeneeded = () => request.result.createObjectStore('ofTheFuture');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve();
      }),
    [DATABASE, NEWER_VERSION] as const,
  );
  return tab;
}

describe('two tabs', () => {
  it('show at once what the other has written', async () => {
    const { page, context, url } = await openApp();
    await goTo(page, '#/journal');
    await heading(page, journalWords.title).waitFor();
    const other = await context.newPage();
    await start(other, url);
    await logEvent(other, 'Train to the sea');
    await page.getByText('Train to the sea').waitFor();
  });

  it('neither break nor lose each other when one of them has a newer schema', async () => {
    const { page, context, url } = await openApp();
    await logEvent(page, 'Before the update');
    await goTo(page, '#/log/training');
    const minutes = page.getByLabel(trainingWords.minutes, { exact: true });
    await minutes.fill('45');

    const newer = await openNewerTab(context, url);
    await page.getByText(connectionWords.outdated.what).waitFor();
    expect(JSON.stringify(await rowsOf(newer, 'drafts'))).toContain('"minutes":"45"');
    await newer.close();

    await button(page, appWords.reload).click();
    await notice(page, formWords.restored).waitFor();
    expect(await minutes.inputValue()).toBe('45');
    await page.getByLabel(trainingWords.activity, { exact: true }).selectOption({ label: 'Run' });
    await saveButton(page).click();
    await untilSaved(page, 'Workout');
    await goTo(page, '#/journal');
    await page.getByText('Before the update').waitFor();
    expect(await rowsOf(page, 'trainings')).toHaveLength(1);
    expect(await rowsOf(page, 'ofTheFuture')).toEqual([]);
  });
});
