import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { appWords } from '../../src/app/app-words';
import type { StaticServer } from '../../src/build/serve.mjs';
import { eventWords } from '../../src/features/event/event-words';
import { journalWords } from '../../src/features/journal/journal-words';
import { trainingWords } from '../../src/features/training/training-words';
import { restoreWords } from '../../src/features/transfer/restore-words';
import { formWords } from '../../src/ui/form/form-words';
import { copyText } from '../support/copy-text';
import { drink } from '../support/records';
import { portOf, serve, serveVariant } from './support/app';
import { type Browser, launch } from './support/browser';
import { chooseCopy, replaceByCopy } from './support/copies';
import { rowsOf } from './support/database';
import {
  button,
  goTo,
  heading,
  notice,
  noticed,
  saveButton,
  start,
  tab,
  untilSaved,
} from './support/screens';

let browser: Browser | undefined;
let server: StaticServer | undefined;
afterEach(async () => {
  await browser?.discard();
  await server?.close();
});

async function openApp(
  options?: Parameters<typeof launch>[0],
): Promise<{ page: Page; context: BrowserContext; url: string }> {
  server = await serve();
  browser = await launch(options);
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

const DRINKS = 2_000;

function copyOfDrinks(ml: number) {
  const drinks = Array.from({ length: DRINKS }, () => drink('2026-11-20', { ml }));
  const text = copyText(
    { records: { drink: drinks }, preferences: {} },
    { exportedAt: 1, app: '0.1.0', unreadable: [] },
  );
  return { name: `${ml}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
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
    // The service worker would go on answering with the version before.
    const { page, context, url } = await openApp({ serviceWorkers: 'block' });
    await logEvent(page, 'Before the update');
    await goTo(page, '#/log/training');
    const minutes = page.getByLabel(trainingWords.minutes, { exact: true });
    await minutes.fill('45');

    const port = server ? portOf(server) : 0;
    await server?.close();
    server = await serveVariant('next-schema', port);
    const newer = await context.newPage();
    await newer.goto(url);
    await tab(newer, 'today').waitFor();
    await page.getByText(appWords.outdatedTitle).waitFor();
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
  });

  it('that restore at once leave one of the two copies, whole', async () => {
    const { page, context, url } = await openApp();
    const other = await context.newPage();
    await start(other, url);
    for (const [tabPage, ml] of [
      [page, 100],
      [other, 200],
    ] as const) {
      await goTo(tabPage, '#/settings/data');
      await chooseCopy(tabPage, copyOfDrinks(ml));
      await button(tabPage, restoreWords.replace).waitFor();
    }
    await page.bringToFront();
    const restored = [page, other].map((tabPage) =>
      noticed(tabPage, restoreWords.restored.replaced),
    );
    await Promise.all([page, other].map(replaceByCopy));
    await Promise.all(restored);
    const amounts = (await rowsOf(page, 'drinks')).map(({ ml }) => ml);
    expect(amounts).toHaveLength(DRINKS);
    expect(new Set(amounts).size).toBe(1);
  });
});
