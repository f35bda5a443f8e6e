import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { isKind } from '../../src/core/log/kinds';
import { tableNames } from '../../src/db/db';
import { restoreWords } from '../../src/features/transfer/restore-words';
import { transferWords } from '../../src/features/transfer/transfer-words';
import { serve } from './support/app';
import { type Browser, launch } from './support/browser';
import { chooseCopy, countCopy, replaceByCopy } from './support/copies';
import { databaseContent, withoutDevice, withoutPreferences } from './support/database';
import { lookAround } from './support/routes';
import { button, goTo, notice, start } from './support/screens';

let first: Browser | undefined;
let second: Browser | undefined;
let server: StaticServer | undefined;
afterEach(async () => {
  await first?.discard();
  await second?.discard();
  await server?.close();
});

describe('a saved copy', () => {
  it('brings everything to another device', async () => {
    server = await serve();
    first = await launch();
    await lookAround(first.page, server.url);
    await goTo(first.page, '#/settings/data');
    const coming = first.page.waitForEvent('download');
    await button(first.page, transferWords.save).click();
    const download = await coming;
    const file = join(first.profile, download.suggestedFilename());
    await download.saveAs(file);
    await notice(first.page, transferWords.saved.downloaded).waitFor();
    const given = withoutDevice(
      withoutPreferences(await databaseContent(first.page), 'lastCopyAt'),
    );

    const counted = Object.entries(countCopy(file)).map(
      ([name, count]) => [isKind(name) ? tableNames[name] : name, count] as const,
    );
    const { preferences, device, batches, ...lists } = given;
    const held = Object.entries(lists).map(([name, rows]) => [name, rows.length] as const);
    expect(Object.fromEntries(counted)).toMatchObject(Object.fromEntries(held));

    second = await launch();
    const { page } = second;
    await start(page, server.url);
    await goTo(page, '#/settings/data');
    await chooseCopy(page, file);
    await replaceByCopy(page);
    await notice(page, restoreWords.restored.replaced).first().waitFor();

    const got = withoutDevice(withoutPreferences(await databaseContent(page), 'lastCopyAt'));
    expect(got.checkIns?.length).toBeGreaterThan(50);
    expect(got).toEqual(given);
  });

  it('locked with a passphrase opens in another browser, and its undo leaves nothing behind', async () => {
    server = await serve();
    first = await launch();
    await lookAround(first.page, server.url);
    await goTo(first.page, '#/settings/data');
    await first.page.getByText(transferWords.lock).click();
    await first.page.getByLabel(transferWords.passphrase).fill('seven brave otters');
    const coming = first.page.waitForEvent('download');
    await button(first.page, transferWords.save).click();
    const file = join(first.profile, 'locked.limber');
    await (await coming).saveAs(file);

    second = await launch();
    const { page } = second;
    await start(page, server.url);
    await goTo(page, '#/settings/data');
    const before = withoutDevice(await databaseContent(page));
    await chooseCopy(page, file);
    await page.getByLabel(restoreWords.passphrase).fill('seven brave ottos');
    await button(page, restoreWords.unlock).click();
    await page.getByText(restoreWords.wrongPassphrase).waitFor();
    await page.getByLabel(restoreWords.passphrase).fill('seven brave otters');
    await button(page, restoreWords.unlock).click();
    await page.getByRole('button', { name: /^Add [\d,]+ entries/ }).click();
    await page.getByText(restoreWords.restored.merged).first().waitFor();
    expect((await databaseContent(page)).checkIns?.length).toBeGreaterThan(50);
    await page
      .locator('#main')
      .getByRole('button', { name: restoreWords.undo, exact: true })
      .click();
    await page.getByText(restoreWords.undone).first().waitFor();
    expect(withoutDevice(await databaseContent(page))).toEqual(before);
  });

  it('that is none changes nothing and says so', async () => {
    server = await serve();
    first = await launch();
    const { page } = first;
    await lookAround(page, server.url);
    const before = withoutDevice(await databaseContent(page));
    await goTo(page, '#/settings/data');
    await chooseCopy(page, {
      name: 'list.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"shopping":["bread"]}'),
    });
    await page.getByText(restoreWords.problems['not-a-copy']).waitFor();
    expect(withoutDevice(await databaseContent(page))).toEqual(before);
  });
});
