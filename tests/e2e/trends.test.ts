import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { personaWords } from '../../src/features/demo/sample-choice-words';
import { trendsWords } from '../../src/features/trends/trends-words';
import { serve } from './support/app';
import { type Browser, launch, untilOfflineReady } from './support/browser';
import { button, goTo, start } from './support/screens';

let browser: Browser | undefined;
let server: StaticServer | undefined;
afterEach(async () => {
  await browser?.discard();
  await server?.close();
});

describe('Trends', () => {
  it('without a network: another day, range, chart and order, and the numbers as a file', async () => {
    server = await serve();
    browser = await launch();
    const { page } = browser;
    await start(page, server.url);
    await goTo(page, '#/settings/data');
    await untilOfflineReady(page);
    await page.getByRole('button', { name: personaWords.athlete.name }).click();
    await page.getByRole('complementary').waitFor();
    await server.close();

    await goTo(page, '#/trends');
    const cursor = page.getByRole('slider', { name: trendsWords.cursor });
    await page.getByRole('radio', { name: trendsWords.rangeLabels['7'] }).check({ force: true });
    await expect
      .poll(async () => {
        const last = Number(await cursor.getAttribute('aria-valuemax'));
        return last - Number(await cursor.getAttribute('aria-valuemin'));
      })
      .toBe(6);
    const begun = Number(await cursor.getAttribute('aria-valuenow'));
    await cursor.press('ArrowLeft');
    await expect
      .poll(async () => Number(await cursor.getAttribute('aria-valuenow')))
      .toBe(begun - 1);

    await page.getByText(trendsWords.choose).click();
    await page.getByRole('switch', { name: 'Energy' }).press('Space');
    await expect.poll(() => cursor.getAttribute('aria-valuetext')).toContain('Energy: ');
    const down = button(page, trendsWords.moveDown('Soreness'));
    await down.press('Enter');
    await expect
      .poll(() => cursor.getAttribute('aria-valuetext'))
      .toMatch(/Training load: .*Soreness: .*Energy: /);
    expect(await down.evaluate((element) => element === document.activeElement)).toBe(true);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, trendsWords.csv).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(8);
    expect(lines[0]).toBe(
      'Day,Training load (AU),Soreness,Sleep (h),Drinks (ml),Stretching (min),Energy',
    );
    for (const line of lines.slice(1).reverse()) {
      const sore = line.split(',')[2];
      await cursor.press(line === lines.at(-1) ? 'End' : 'ArrowLeft');
      const reading = sore === '' ? 'not logged' : sore;
      await expect
        .poll(() => cursor.getAttribute('aria-valuetext'))
        .toContain(` Soreness: ${reading},`);
    }
    expect(browser.errors).toEqual([]);
  });
});
