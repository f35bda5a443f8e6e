import type { BrowserContext, Page } from 'playwright-core';
import { yearWords } from '../../src/features/year/year-words';
import { type Measurement, median } from './measurement';
import { slowDown } from './stopwatch';

const ROUNDS = 5;
const SLOW_DOWN = 4;
const FIRST_LIMIT_MS = 800;
const AGAIN_LIMIT_MS = 200;

/** A year as a calendar with ten years of records: its opening, the year before, another measure. */
export async function measureYear(context: BrowserContext, url: string): Promise<Measurement[]> {
  const openings: number[] = [];
  const earlier: number[] = [];
  const measures: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await context.newPage();
    await page.goto(`${url}#/trends`);
    await page.locator('a[href="#/trends/year"]').waitFor();
    await page.locator('#main section[aria-busy=false]').waitFor(); // Trends has come to rest
    await slowDown(page, SLOW_DOWN);
    openings.push(await untilNamed(page, 'a[href="#/trends/year"]'));
    earlier.push(await untilNamed(page, `#main button[aria-label="${yearWords.earlier}"]`));
    measures.push(await untilNamed(page, '#main select'));
    await page.close();
  }
  return [
    row('open to painted', median(openings), FIRST_LIMIT_MS),
    row('the year before', median(earlier), FIRST_LIMIT_MS),
    row('another measure', median(measures), AGAIN_LIMIT_MS),
  ];
}

const row = (what: string, value: number, limit: number): Measurement => ({
  what: `A year, 10 years: ${what}, 4x CPU`,
  value,
  unit: 'ms',
  limit,
});

/** From the use of a control to the frame in which the calendar has another name. */
const untilNamed = (page: Page, control: string): Promise<number> =>
  page.locator(control).first().evaluate(useControl);

/** Runs in the page. */
async function useControl(control: Element): Promise<number> {
  const nameOf = () => document.querySelector('[role=grid]')?.getAttribute('aria-label');
  const before = nameOf();
  const start = performance.now();
  const named = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      const name = nameOf();
      if (!name || name === before) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex += 1;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control instanceof HTMLElement) {
    control.click();
  }
  await named;
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(null);
    }),
  );
}
