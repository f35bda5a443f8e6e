import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { measureWords } from '../../src/features/trends/measure-words';
import { trendsWords as words } from '../../src/features/trends/trends-words';
import { bringAxe, faultsByAxe } from './access/inspect';
import { lookAround } from './access/look-around';
import { serve } from './support/app';
import { type Browser, launch } from './support/browser';
import { button, goTo, notice } from './support/screens';

let server: StaticServer;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launch({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  await bringAxe(browser.context);
  await lookAround(browser.page, server.url, 'athlete');
  await goTo(browser.page, '#/trends');
});
afterAll(async () => {
  await browser.discard();
  await server.close();
});

const cursor = () => browser.page.getByRole('slider', { name: words.cursor });
const reading = () => cursor().getAttribute('aria-valuetext');

async function saved(name: string): Promise<string> {
  const { page } = browser;
  const coming = page.waitForEvent('download');
  await button(page, name).click();
  const download = await coming;
  const file = join(browser.profile, download.suggestedFilename());
  await download.saveAs(file);
  await notice(page, words.saved.downloaded).waitFor();
  return file;
}

/** Cells of the open table, row by row, newest first. */
const tableRows = (title: string) =>
  browser.page
    .getByRole('table', { name: new RegExp(`^${title}`) })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );

describe('Trends', () => {
  it('takes another chart to the top by keyboard, and keeps it', async () => {
    const { page } = browser;
    await page.getByText(words.choose).press('Enter');
    await page.getByRole('combobox', { name: words.add }).selectOption('mood');
    const { title } = measureWords.mood;
    const up = button(page, words.moveUp(title));
    while (await up.isEnabled()) {
      const before = await page.getByRole('listitem').allTextContents();
      await up.press('Enter');
      await expect.poll(() => page.getByRole('listitem').allTextContents()).not.toEqual(before);
    }
    await page.reload();
    await expect.poll(reading).toMatch(new RegExp(`\\. ${title}: `));
  });

  it('reads another day by keys, in one line that is also seen', async () => {
    const { page } = browser;
    await cursor().focus();
    const newest = await reading();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(reading).not.toBe(newest);
    await page.getByText((await reading()) ?? '', { exact: true }).waitFor();
    await page.keyboard.press('End');
    await expect.poll(reading).toBe(newest);
  });

  it('saves the numbers of a year as they stand in its table', async () => {
    const { page } = browser;
    await page.getByRole('radio', { name: words.ranges.year, exact: true }).check();
    const { title } = measureWords.soreness;
    await page
      .locator('summary')
      .filter({ hasText: words.tableOf(title) })
      .click();
    const rows = await tableRows(title);
    const file = await saved(words.saveCsv);
    const text = await readFile(file, 'utf8');
    const [head = '', ...lines] = text
      .replaceAll(/"([^"]*)"/g, (_, quoted: string) => quoted.replaceAll(',', ';'))
      .trimEnd()
      .split('\r\n');
    const first = head.split(',').findIndex((name) => name.startsWith(title));
    const numbers = lines.map((line) => line.split(',').slice(first, first + 4)).reverse();
    expect(rows).toHaveLength(53);
    const shown = rows.map(([, ...cells]) => cells.map((cell) => (cell === '–' ? '' : cell)));
    const rounded = numbers.map((cells) =>
      cells.map((cell) => (cell === '' ? '' : String(Number(Number(cell).toFixed(1))))),
    );
    expect(rounded).toEqual(shown);
  });

  it('saves the charts as a picture', async () => {
    const file = await saved(words.savePicture);
    expect((await readFile(file)).subarray(1, 4).toString()).toBe('PNG');
    expect((await stat(file)).size).toBeGreaterThan(10_000);
  });

  it.each(['light', 'dark'] as const)('has no fault in any range, %s', async (colorScheme) => {
    const { page } = browser;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const label of Object.values(words.ranges)) {
      await page.getByRole('radio', { name: label, exact: true }).check();
      await cursor().waitFor();
      expect(await faultsByAxe(page), `${label}, ${colorScheme}`).toEqual([]);
    }
  });
});
