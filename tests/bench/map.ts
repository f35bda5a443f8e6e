import type { BrowserContext } from 'playwright-core';
import { type Measurement, median, percentile } from './measurement';
import { installStopwatch, moments, resetTap, slowDown } from './stopwatch';

const TAPS = 40;
const SLOW_DOWN = 4;

/** From a tap on the map of the check-in to the next paint, over every region of the back in turn. */
export async function measureMap(context: BrowserContext, url: string): Promise<Measurement[]> {
  const page = await context.newPage();
  await installStopwatch(page);
  await page.goto(`${url}#/check-in?body=mark`);
  const regions = page.getByRole('group', { name: 'Back of the body' }).getByRole('button');
  await regions.first().waitFor({ state: 'attached' });
  await slowDown(page, SLOW_DOWN);
  const count = await regions.count();
  const times: number[] = [];
  for (let tap = 0; tap < TAPS; tap += 1) {
    const target = regions.nth((tap * 7) % count);
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error('a region has no place');
    await page.waitForTimeout(150);
    await resetTap(page);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForFunction(() => window.moments.painted !== undefined);
    const { tapped = Number.NaN, painted = Number.NaN } = await moments(page);
    times.push(painted - tapped);
  }
  await page.close();
  return [
    {
      what: 'body map: tap to next paint, p95, 4x CPU',
      value: percentile(times, 0.95),
      unit: 'ms',
      limit: 100,
      detail: `median ${median(times).toFixed(0)} ms`,
    },
  ];
}
