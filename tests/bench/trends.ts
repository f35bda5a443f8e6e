import type { BrowserContext, Page } from 'playwright-core';
import { type Measurement, median } from './measurement';
import { installStopwatch, moments, resetTap, slowDown } from './stopwatch';

const ROUNDS = 5;
const SLOW_DOWN = 4;
const QUIET_MS = 400;
/** The first choice on the page; others stand further below. */
const RANGES = '#main fieldset >> nth=0 >>';

/** Trends with ten years of records: each range for the first time, then again and again. */
export async function measureTrends(context: BrowserContext, url: string): Promise<Measurement[]> {
  const openings: number[] = [];
  const firsts: number[] = [];
  const switches = new Map<number, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await context.newPage();
    await installStopwatch(page);
    await page.goto(url);
    await page.waitForFunction(() => window.moments.shown !== undefined);
    await slowDown(page, SLOW_DOWN);
    openings.push(await tapped(page, 'a[href="#/trends"]:visible'));
    const ranges = await page.locator(`${RANGES} label`).count();
    firsts.push(Math.max(...(await eachRange(page, ranges))));
    for (const [range, time] of (await eachRange(page, ranges)).entries()) {
      switches.set(range, [...(switches.get(range) ?? []), time]);
    }
    await page.close();
  }
  return [
    row('Trends, 10 years: open to painted, first time, 4x CPU', median(openings), 800),
    row('Trends, 10 years: slowest range, first time, 4x CPU', median(firsts), 800),
    row(
      'Trends, 10 years: slowest range, once loaded, 4x CPU',
      Math.max(...[...switches.values()].map(median)),
      200,
    ),
  ];
}

const row = (what: string, value: number, limit: number): Measurement => ({
  what,
  value,
  unit: 'ms',
  limit,
});

/** Place of the range that is shown at the start: a tap on it would draw nothing. */
const SHOWN_FIRST = 1;

/** Times for the range after the one shown at the start, the next ..., and back to it. */
async function eachRange(page: Page, ranges: number): Promise<number[]> {
  const found: number[] = [];
  for (let index = 1; index <= ranges; index += 1) {
    const next = (SHOWN_FIRST + index) % ranges;
    found.push(await tapped(page, `${RANGES} label >> nth=${next}`));
  }
  return found;
}

/** From a tap to the last stroke that it caused. */
async function tapped(page: Page, selector: string): Promise<number> {
  await resetTap(page);
  await page.locator(selector).first().click();
  await page.waitForFunction(
    (quiet) => window.moments.drawn && performance.now() - window.moments.drawn > quiet,
    QUIET_MS,
  );
  const { tapped: from = 0, drawn = Number.NaN } = await moments(page);
  return drawn - from;
}
