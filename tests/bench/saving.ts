import type { BrowserContext, Page } from 'playwright-core';
import { type Measurement, median, percentile } from './measurement';
import { installStopwatch, moments, resetTap, slowDown } from './stopwatch';

const SAVES = 30;
const SLOW_DOWN = 4;

interface Save {
  readonly committed: number;
  readonly toasted: number;
  readonly painted: number;
}

/** From a tap to the commit, to the toast that tells of it, and to the next paint; with ten years of records. */
export async function measureSaving(context: BrowserContext, url: string): Promise<Measurement[]> {
  const page = await context.newPage();
  await installStopwatch(page);
  await page.goto(url);
  await page.waitForFunction(() => window.moments.shown !== undefined);
  await slowDown(page, SLOW_DOWN);
  const drinks = await times(SAVES, () => saveDrink(page));
  const trainings = await times(SAVES, () => saveTraining(page, url));
  await page.close();
  return [...rowsOf('drink by one tap', drinks), ...rowsOf('training form', trainings)];
}

async function times(count: number, save: () => Promise<Save>): Promise<Save[]> {
  const saves: Save[] = [];
  for (let index = 0; index < count; index += 1) saves.push(await save());
  return saves;
}

function rowsOf(name: string, saves: readonly Save[]): Measurement[] {
  const committed = saves.map((save) => save.committed);
  const painted = saves.map((save) => save.painted);
  return [
    {
      what: `save ${name}: tap to committed, p95, 4x CPU`,
      value: percentile(committed, 0.95),
      unit: 'ms',
      limit: 50,
      detail: `median ${median(committed).toFixed(0)} ms`,
    },
    {
      what: `save ${name}: tap to toast, median, 4x CPU`,
      value: median(saves.map((save) => save.toasted)),
      unit: 'ms',
    },
    {
      what: `save ${name}: tap to next paint, p95, 4x CPU`,
      value: percentile(painted, 0.95),
      unit: 'ms',
      limit: 100,
      detail: `median ${median(painted).toFixed(0)} ms`,
    },
  ];
}

async function saveDrink(page: Page): Promise<Save> {
  await untilQuiet(page);
  await resetTap(page);
  await page.getByRole('button', { name: /^Note .* of water$/ }).click();
  return saved(page);
}

async function saveTraining(page: Page, url: string): Promise<Save> {
  // A document of its own each time: the toast of the last save would lie over the button.
  await page.goto('about:blank');
  await page.goto(`${url}#/log/training`);
  await page.locator('#field-activity').selectOption({ index: 1 });
  await page.locator('#field-minutes').fill('45');
  await untilQuiet(page);
  await resetTap(page);
  await page.locator('button[type="submit"]').click();
  return saved(page);
}

async function saved(page: Page): Promise<Save> {
  await page.waitForFunction(() => window.moments.toasted && window.moments.painted);
  const { tapped = 0, ...found } = await moments(page);
  const since = (at = Number.NaN) => at - tapped;
  return {
    committed: since(found.committed),
    toasted: since(found.toasted),
    painted: since(found.painted),
  };
}

/** What the save before set off is over: a person takes longer than that to tap again. */
const untilQuiet = (page: Page) => page.waitForTimeout(250);
