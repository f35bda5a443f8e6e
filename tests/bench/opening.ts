import type { BrowserContext } from 'playwright-core';
import { type Measurement, median } from './measurement';
import { installStopwatch, type Moments, moments, slowDown } from './stopwatch';

const PAIRS = 5;
const SLOW_DOWN = 4;

/** Opening Today with ten years of records and with the last 90 days of them, turn and turn about. */
export async function measureOpening(
  context: BrowserContext,
  tenYears: string,
  ninetyDays: string,
): Promise<Measurement[]> {
  const pairs: { readonly long: number; readonly short: number }[] = [];
  for (let pair = -1; pair < PAIRS; pair += 1) {
    const isLongFirst = pair % 2 === 0;
    const first = await openToday(context, isLongFirst ? tenYears : ninetyDays, SLOW_DOWN);
    const second = await openToday(context, isLongFirst ? ninetyDays : tenYears, SLOW_DOWN);
    const [long, short] = isLongFirst ? [first, second] : [second, first];
    // The pair before the first only warms caches up.
    if (pair >= 0) pairs.push({ long: long.shown ?? Number.NaN, short: short.shown ?? Number.NaN });
  }
  return [
    {
      what: 'opening Today, 10 years against 90 days, 4x CPU',
      value: median(pairs.map(({ long, short }) => long / short)),
      unit: 'x',
      limit: 1.3,
    },
    {
      what: 'opening Today, 10 years, 4x CPU',
      value: median(pairs.map(({ long }) => long)),
      unit: 'ms',
    },
    {
      what: 'opening Today, 90 days, 4x CPU',
      value: median(pairs.map(({ short }) => short)),
      unit: 'ms',
    },
  ];
}

/** One opening in a page of its own. */
export async function openToday(
  context: BrowserContext,
  url: string,
  rate: number,
): Promise<Moments> {
  const page = await context.newPage();
  await installStopwatch(page);
  await slowDown(page, rate);
  await page.goto(url);
  await page.waitForFunction(() => window.moments.shown !== undefined);
  const found = await moments(page);
  await page.close();
  return found;
}
