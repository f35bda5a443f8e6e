import type { BrowserContext, Page } from 'playwright-core';
import { type Measurement, median } from './measurement';
import { installStopwatch, type Moments, moments, resetTap, slowDown } from './stopwatch';

const ROUNDS = 5;
const SLOW_DOWN = 4;
const QUIET_MS = 400;
const FIRST_LIMIT_MS = 800;
const AGAIN_LIMIT_MS = 200;
const NODES_LIMIT = 1500;

/** The ranges in the order of their buttons; only the last has no fixed number of days. */
const RANGES = [7, 30, 90, 365, undefined] as const;
type Range = (typeof RANGES)[number];
const name = (range: Range) => (range === undefined ? 'all' : `${range} days`);

/** Those after the one shown at the start, and back to it: a tap on that one would draw nothing. */
const ROUND_TRIP: readonly Range[] = [90, 365, undefined, 7, 30];

/** Times by what was tapped, in ms. */
class Times {
  readonly #times = new Map<string, number[]>();
  add(what: string, time: number): void {
    this.#times.set(what, [...(this.#times.get(what) ?? []), time]);
  }
  of = (what: string): readonly number[] => this.#times.get(what) ?? [];
  names = (): readonly string[] => [...this.#times.keys()];
}

/** Trends of one life: opened, each range for the first time and again, earlier and later. */
export async function measureTrends(
  context: BrowserContext,
  url: string,
  life: string,
): Promise<Measurement[]> {
  const opening = new Times();
  const first = new Times();
  const again = new Times();
  let nodes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await opened(context, url, opening);
    const count = async () => {
      nodes = Math.max(nodes, await page.evaluate(() => document.querySelectorAll('*').length));
    };
    for (const range of ROUND_TRIP) {
      first.add(name(range), drawn(await switched(page, range)));
      await count();
    }
    for (const range of ROUND_TRIP) again.add(name(range), drawn(await switched(page, range)));
    for (const range of ROUND_TRIP) {
      await switched(page, range);
      if (range === undefined) continue;
      again.add(`earlier, ${name(range)}`, drawn(await stepped(page, 'Earlier')));
      again.add(`later, ${name(range)}`, drawn(await stepped(page, 'Later')));
    }
    await page.close();
    const hasty = await opened(context, url, new Times());
    first.add('all, straight after opening', drawn(await switched(hasty, undefined)));
    await hasty.close();
  }
  const title = (what: string) => `Trends, ${life}: ${what}, 4x CPU`;
  return [
    ...rows(opening, title, FIRST_LIMIT_MS),
    ...rows(first, (what) => title(`${what}, first time`), FIRST_LIMIT_MS),
    ...rows(again, (what) => title(`${what}, once loaded`), AGAIN_LIMIT_MS),
    {
      what: `Trends, ${life}: nodes, most in any range`,
      value: nodes,
      unit: 'nodes',
      limit: NODES_LIMIT,
    },
  ];
}

/** The median of each against the limit; the worst run is there to be seen. */
const rows = (times: Times, title: (what: string) => string, limit: number): Measurement[] =>
  times.names().map((what) => ({
    what: `${title(what)} (worst ${Math.round(Math.max(...times.of(what)))})`,
    value: median(times.of(what)),
    unit: 'ms',
    ...(what === BLOCKED ? {} : { limit }),
  }));

const BLOCKED = 'blocking time of opening';

/** A page that shows Trends, opened from Today, with its times. */
async function opened(context: BrowserContext, url: string, times: Times): Promise<Page> {
  const page = await context.newPage();
  await installStopwatch(page);
  await page.goto(url);
  await page.locator('#main h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await slowDown(page, SLOW_DOWN);
  const found = await tapped(page, 'a[href="#/trends"]:visible');
  times.add('open to the first charts', (found.drawnFirst ?? Number.NaN) - (found.tapped ?? 0));
  times.add('open to all charts', drawn(found));
  times.add(BLOCKED, found.blocked ?? 0);
  return page;
}

const drawn = ({ drawn: at = Number.NaN, tapped: from = 0 }: Moments): number => at - from;

/** The days the charts stand for, as the day cursor tells them; the last of them is its end. */
const shownDays = (page: Page) =>
  page.evaluate(() => {
    const cursor = document.querySelector('#main [role="slider"]');
    const [first, last] = ['aria-valuemin', 'aria-valuemax'].map((end) =>
      Number(cursor?.getAttribute(end)),
    );
    return { first, last };
  });

async function switched(page: Page, range: Range): Promise<Moments> {
  const place = RANGES.indexOf(range);
  // The first choice on the page; others stand further below.
  const found = await tapped(page, `#main fieldset >> nth=0 >> label >> nth=${place}`);
  const { first = 0, last = 0 } = await shownDays(page);
  const days = last - first + 1;
  const isAsked = range === undefined ? days > 365 : days === range;
  if (!isAsked) throw new Error(`${name(range)} asked, ${days} days drawn`);
  return found;
}

async function stepped(page: Page, way: 'Earlier' | 'Later'): Promise<Moments> {
  const before = await shownDays(page);
  const found = await tapped(page, `#main button[aria-label="${way}"]`);
  const after = await shownDays(page);
  if (before.last === after.last) throw new Error(`${way} drew the same days`);
  return found;
}

/** From a tap to the last stroke that it caused. */
async function tapped(page: Page, selector: string): Promise<Moments> {
  await resetTap(page);
  await page.locator(selector).first().click();
  await page.waitForFunction(
    (quiet) => window.moments.drawn && performance.now() - window.moments.drawn > quiet,
    QUIET_MS,
  );
  return moments(page);
}
