import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { restoreWords } from '../../src/features/transfer/restore-words';
import { transferWords } from '../../src/features/transfer/transfer-words';
import { chooseCopy, replaceByCopy } from '../e2e/support/copies';
import { button, notice } from '../e2e/support/screens';
import type { Measurement } from './measurement';

const MB = 1_000_000;
/** A restore of ten years on a slow machine, with room. */
const PATIENCE_MS = 60_000;

/** Saving and restoring a copy of ten years, and how long the page stood still meanwhile. */
export async function measureCopies(
  context: BrowserContext,
  url: string,
  folder: string,
): Promise<Measurement[]> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(watchLongTasks);
  await page.goto(`${url}#/settings/data`);
  await button(page, transferWords.save).waitFor();
  await page.evaluate(() => window.longTasks.splice(0)); // those of opening the page

  const coming = page.waitForEvent('download');
  const saving = await timed(async () => {
    await button(page, transferWords.save).click();
    await coming;
  });
  const file = join(folder, 'ten-years.json');
  await (await coming).saveAs(file);

  const checking = await timed(async () => {
    await chooseCopy(page, file);
    await button(page, restoreWords.replace).waitFor();
  });
  const restoring = await timed(async () => {
    await replaceByCopy(page);
    await notice(page, restoreWords.restored.replaced).first().waitFor();
  });
  const longest = await longestTask(page);
  await page.close();
  return [
    { what: 'Save a copy, 10 years', value: saving / 1000, unit: 's', limit: 4 },
    { what: 'Size of that copy', value: statSync(file).size / MB, unit: 'MB' },
    { what: 'Check a copy, 10 years', value: checking / 1000, unit: 's' },
    { what: 'Restore a copy, 10 years', value: restoring / 1000, unit: 's', limit: 12 },
    { what: 'Longest task of the page meanwhile', value: longest, unit: 'ms', limit: 100 },
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

declare global {
  interface Window {
    longTasks: number[];
  }
}

/** Runs in the page: notes every task above 50 ms. */
function watchLongTasks(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...window.longTasks));
