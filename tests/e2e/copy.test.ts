import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { restoreWords } from '../../src/features/transfer/restore-words';
import { transferWords } from '../../src/features/transfer/transfer-words';
import { words } from '../../src/ui/words';
import { serve } from './support/app';
import { type Browser, launch } from './support/browser';
import { databaseContent, withoutPreferences } from './support/database';
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
    const given = withoutPreferences(await databaseContent(first.page), 'lastCopyAt');

    second = await launch();
    const { page } = second;
    await start(page, server.url);
    await goTo(page, '#/settings/data');
    await page.getByLabel(restoreWords.choose).setInputFiles(file);
    await button(page, restoreWords.replace).click();
    const dialog = page.getByRole('alertdialog', { name: restoreWords.replaceTitle });
    await dialog.getByLabel(words.typeToConfirm(restoreWords.replaceWord)).fill('replace');
    await dialog.getByRole('button', { name: /^(Replace|Restore)/ }).click();
    await notice(page, restoreWords.restored.replaced).first().waitFor();

    const got = withoutPreferences(await databaseContent(page), 'lastCopyAt');
    expect(got.checkIns?.length).toBeGreaterThan(50);
    expect(got).toEqual(given);
  });

  it('that is none changes nothing and says so', async () => {
    server = await serve();
    first = await launch();
    const { page } = first;
    await lookAround(page, server.url);
    const before = await databaseContent(page);
    await goTo(page, '#/settings/data');
    await page.getByLabel(restoreWords.choose).setInputFiles({
      name: 'list.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"shopping":["bread"]}'),
    });
    await page.getByText(restoreWords.problems['not-a-copy']).waitFor();
    expect(await databaseContent(page)).toEqual(before);
  });
});
