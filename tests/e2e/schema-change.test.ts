import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { connectionWords } from '../../src/app/connection-words';
import type { StaticServer } from '../../src/build/serve.mjs';
import { restoreWords } from '../../src/features/transfer/restore-words';
import { transferWords } from '../../src/features/transfer/transfer-words';
import { UPGRADED } from '../support/next-schema';
import { storedDatabase, storedDatabaseFiles, writeDatabase } from '../support/stored-database';
import { portOf, serve, serveVariant } from './support/app';
import { type Browser, launch } from './support/browser';
import { DATABASE, databaseContent } from './support/database';
import { button, goTo, tab } from './support/screens';

let browser: Browser | undefined;
let server: StaticServer | undefined;
afterEach(async () => {
  await browser?.discard();
  await server?.close();
});

const released = storedDatabase(storedDatabaseFiles.at(-1) ?? '');

/** Opens the next version of the app over what the released one left. */
async function openNextVersion(prepare: (page: Page) => Promise<unknown>): Promise<Page> {
  server = await serveVariant('next-schema');
  browser = await launch({ serviceWorkers: 'block' }); // it would answer with the version before
  const { page } = browser;
  await page.goto(`${server.url}robots.txt`);
  await page.evaluate(writeDatabase, [DATABASE, released] as const);
  await prepare(page);
  await page.goto(server.url);
  await tab(page, 'today').waitFor();
  return page;
}

/** The safety copy from before the schema changed, as the browser's own file system has it. */
const safetyCopy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    return (await (await root.getFileHandle('before-update.json')).getFile()).text();
  });

const drinks = released.rows.drinks ?? [];

describe('a schema change', () => {
  it('keeps a safety copy first, upgrades every row, and is undone by nobody’s older version', async () => {
    const page = await openNextVersion(async () => {});
    const after = await databaseContent(page);
    expect(after.drinks).toEqual(drinks.map((row) => ({ ...row, note: UPGRADED })));
    expect(after.sleeps).toEqual(released.rows.sleeps);
    expect(JSON.parse(await safetyCopy(page))).toMatchObject({
      version: released.version / 10,
      records: { drink: drinks },
      routines: released.rows.routines,
    });

    await goTo(page, '#/settings/data');
    await button(page, restoreWords.safetyCopy.update).click();
    await page.getByText(/^This copy can be read/).waitFor();

    // The version before comes back: it touches nothing, and still lets everything out.
    const before = await databaseContent(page);
    const port = server ? portOf(server) : 0;
    await server?.close();
    server = await serve('/', port);
    await page.goto(server.url);
    await page.getByText(connectionWords.newer.what).waitFor();
    const coming = page.waitForEvent('download');
    await button(page, transferWords.save).click();
    const file = await (await coming).path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      version: released.version / 10 + 1,
      records: { drink: after.drinks },
    });
    expect(await databaseContent(page)).toEqual(before);
  });

  it('keeps its safety copy from a worker where only workers write such files', async () => {
    const lacking = 'delete FileSystemFileHandle.prototype.createWritable;';
    const page = await openNextVersion(async (opened) => {
      await opened.addInitScript(lacking);
      await opened.route(/\/copies-/, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: lacking + (await answer.text()) });
      });
    });
    expect(JSON.parse(await safetyCopy(page)).records.drink).toEqual(drinks);
    expect((await databaseContent(page)).drinks?.map(({ note }) => note)).toEqual(
      drinks.map(() => UPGRADED),
    );
  });
});
