import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { folderWords } from '../../src/features/transfer/folder-words';
import { restoreWords } from '../../src/features/transfer/restore-words';
import { transferWords } from '../../src/features/transfer/transfer-words';
import { words } from '../../src/ui/words';
import { serve } from './support/app';
import { type Browser, launch } from './support/browser';
import { chooseCopy, replaceByCopy } from './support/copies';
import { databaseContent } from './support/database';
import { lookAround } from './support/routes';
import { button, goTo } from './support/screens';

let browser: Browser | undefined;
let server: StaticServer | undefined;
afterEach(async () => {
  await browser?.discard();
  await server?.close();
});

/**
 * A browser without a window cannot pick a folder, so one of the browser's own stands in for the
 * person's: what follows the picker is the real thing.
 */
function pickOwnFolder(): void {
  Object.assign(globalThis, {
    showDirectoryPicker: async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Copies', { create: true }),
  });
}

/** Every file in the browser's own file system, by path, with its text. */
const ownFiles = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    const visit = async (folder: FileSystemDirectoryHandle, path: string) => {
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await visit(handle, `${path}${name}/`);
        else if (handle instanceof FileSystemFileHandle) {
          found[path + name] = await (await handle.getFile()).text();
        }
      }
    };
    await visit(await navigator.storage.getDirectory(), '');
    return found;
  });

async function openData(): Promise<Page> {
  server = await serve();
  browser = await launch();
  await browser.page.addInitScript(pickOwnFolder);
  await lookAround(browser.page, server.url);
  await goTo(browser.page, '#/settings/data');
  return browser.page;
}

async function chooseFolder(page: Page): Promise<void> {
  await page.getByText(folderWords.title).click();
  await button(page, folderWords.choose).click();
  await page.getByText(/^Folder “Copies”: last copy/).waitFor();
}

describe('a folder for copies', () => {
  it('gets a whole copy at once, and keeps seven and one a month', async () => {
    const page = await openData();
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('Copies', { create: true });
      for (let day = 1; day <= 20; day += 1) {
        const name = `limber-2025-03-${String(day).padStart(2, '0')}.json`;
        await folder.getFileHandle(name, { create: true });
      }
      await folder.getFileHandle('taxes.txt', { create: true });
    });
    await chooseFolder(page);
    const files = await ownFiles(page);
    const copies = Object.keys(files).filter((name) => name.endsWith('.json'));
    expect(copies).toHaveLength(7);
    expect(files).toHaveProperty(['Copies/taxes.txt']);
    expect(Object.keys(files).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const [newest = ''] = copies.sort().reverse();
    const { checkIns } = await databaseContent(page);
    expect(JSON.parse(files[newest] ?? '').records['check-in']).toEqual(checkIns);
  });
});

describe('erasing', () => {
  it('leaves nothing of what was typed anywhere in the browser', async () => {
    const page = await openData();
    await chooseFolder(page);
    await chooseCopy(page, {
      name: 'small.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        '{"format":"limber-copy","version":1,"exportedAt":"2026-11-01T00:00:00Z","records":{}}',
      ),
    });
    await replaceByCopy(page);
    await page.getByText(restoreWords.restored.replaced).first().waitFor();
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      await root.getFileHandle('before-update.json', { create: true });
      await (await caches.open('limber-shared-files')).put('/shared/1', new Response('a file'));
      sessionStorage.setItem('typed', 'here');
    });
    expect(Object.keys(await ownFiles(page))).toEqual(
      expect.arrayContaining(['before-restore.json', 'before-update.json']),
    );

    await button(page, transferWords.erase).click();
    const dialog = page.getByRole('alertdialog', { name: transferWords.eraseAsk });
    await dialog.getByLabel(words.typeToConfirm(transferWords.eraseWord)).fill('erase');
    const reloaded = page.waitForEvent('load');
    await dialog.getByRole('button', { name: /^Erase/ }).click();
    await reloaded;

    expect(await ownFiles(page)).toEqual({});
    // The new page makes an empty database of its own when it starts.
    const databases = () =>
      page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    await expect.poll(databases).toEqual(['limber']);
    const kept = await page.evaluate(async () => ({
      small: [...Object.entries(localStorage), ...Object.entries(sessionStorage)],
      cookies: document.cookie,
      caches: (await caches.keys()).filter((name) => !name.includes('precache')),
    }));
    expect(kept).toEqual({ small: [], cookies: '', caches: [] });
    // The clock of the desk day, which starts anew with the page, is nothing that was typed.
    const rows = Object.values(await databaseContent(page)).flat();
    expect(rows.filter(({ key }) => key !== 'sitting')).toEqual([]);
  });
});
