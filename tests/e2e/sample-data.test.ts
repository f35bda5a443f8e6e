import { afterEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { demoWords } from '../../src/features/demo/demo-words';
import { personaWords } from '../../src/features/demo/sample-choice-words';
import { themeNames } from '../../src/features/settings/settings-words';
import { transferWords } from '../../src/features/transfer/transfer-words';
import { welcomeWords } from '../../src/features/welcome/welcome-words';
import { words } from '../../src/ui/words';
import { serve } from './support/app';
import { type Browser, launch } from './support/browser';
import { databaseContent } from './support/database';
import { lookAround } from './support/routes';
import {
  button,
  goTo,
  heading,
  notice,
  saveButton,
  start,
  startAt,
  untilSaved,
} from './support/screens';

let browser: Browser | undefined;
let server: StaticServer | undefined;
afterEach(async () => {
  await browser?.discard();
  await server?.close();
});

describe('sample data', () => {
  it.each(Object.values(personaWords))('of "$name" goes without a trace', async ({ name }) => {
    server = await serve();
    browser = await launch();
    const { page } = browser;
    await startAt(page, server.url, '#/log/event');
    await page.getByRole('radio', { name: 'Travel' }).check({ force: true });
    await saveButton(page).click();
    await untilSaved(page, 'Event');
    const before = await databaseContent(page);

    await goTo(page, '#/settings/data');
    await page.getByRole('button', { name }).click();
    await page.getByText(demoWords.banner).waitFor();
    const during = await databaseContent(page);
    expect(during.checkIns?.length).toBeGreaterThan(50);
    await page.getByRole('complementary').getByRole('button', { name: demoWords.remove }).click();
    await notice(page, demoWords.removed).waitFor();

    expect(await databaseContent(page)).toEqual(before);
    await button(page, words.undo).click();
    await notice(page, demoWords.putBack).waitFor();
    expect(await databaseContent(page)).toEqual(during);
  });
});

describe('erasing everything', () => {
  it('asks for a typed word, leaves nothing, and starts over at Welcome', async () => {
    server = await serve();
    browser = await launch();
    const { page } = browser;
    await lookAround(page, server.url);
    await goTo(page, '#/settings');
    await page.getByRole('radio', { name: themeNames.dark }).check({ force: true });
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(1);

    await goTo(page, '#/settings/data');
    await button(page, transferWords.erase).click();
    const dialog = page.getByRole('alertdialog', { name: transferWords.eraseAsk });
    const confirm = dialog.getByRole('button', { name: /^Erase/ });
    const word = dialog.getByLabel(words.typeToConfirm(transferWords.eraseWord));
    await word.fill('eras');
    expect(await confirm.isDisabled()).toBe(true);
    await word.fill(transferWords.eraseWord);
    const reloaded = page.waitForEvent('load');
    await confirm.click();
    await reloaded;

    await heading(page, welcomeWords.whoTitle).waitFor();
    await start(page, server.url);
    const { preferences, drafts, ...records } = await databaseContent(page);
    expect(Object.values(records).flat()).toEqual([]);
    expect(drafts).toEqual([]);
    expect(preferences?.map(({ key }) => key)).not.toContain('theme');
    expect(await page.evaluate(() => localStorage.getItem('limber.theme'))).toBeNull();
  });
});
