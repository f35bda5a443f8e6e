import type { BrowserContext, Page } from 'playwright-core';
import { kinds } from '../../src/core/log/kinds';
import { type Measurement, median } from './measurement';
import { installStopwatch } from './stopwatch';

const MB = 1_000_000;
const ROUNDS = 3;
const SETTLED_MS = 500;

const routes = [
  '',
  'log',
  'check-in',
  ...kinds.map((kind) => `log/${kind}`),
  'journal',
  'body',
  'trends',
  'plan',
  'stretch',
  'share',
  'guide',
  'more',
  'settings',
  'settings/data',
  'settings/licences',
  'therapists',
  'complaints',
  'safety',
  'welcome',
];

/** JavaScript heap after a collection, and the nodes of every route; with ten years of records. */
export async function measureMemory(
  context: BrowserContext,
  url: string,
  oneKind: string,
): Promise<Measurement[]> {
  const today: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await context.newPage();
    await installStopwatch(page);
    await page.goto(url);
    await page.waitForFunction(() => window.moments.shown !== undefined);
    today.push(await heapOf(page));
    await page.close();
  }
  return [
    { what: 'JS heap on Today, 10 years', value: median(today) / MB, unit: 'MB', limit: 12 },
    await measureTrendsHeap(context, url, '10 years'),
    await measureTrendsHeap(context, oneKind, '10 years of drinks'),
    await measureNodes(context, url),
  ];
}

/** The heap on Trends once every range has been looked at. */
async function measureTrendsHeap(
  context: BrowserContext,
  url: string,
  life: string,
): Promise<Measurement> {
  const heaps: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await context.newPage();
    await page.goto(`${url}#/trends`);
    await walkRanges(page);
    heaps.push(await heapOf(page));
    await page.close();
  }
  return { what: `JS heap on Trends, ${life}`, value: median(heaps) / MB, unit: 'MB', limit: 60 };
}

async function walkRanges(page: Page): Promise<void> {
  await page.locator('canvas').first().waitFor();
  for (const range of await page.locator('#main fieldset >> nth=0 >> label').all()) {
    await range.click();
    await page.waitForTimeout(SETTLED_MS);
  }
}

async function heapOf(page: Page): Promise<number> {
  await page.waitForTimeout(SETTLED_MS);
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  await devTools.detach();
  return usedSize;
}

async function measureNodes(context: BrowserContext, url: string): Promise<Measurement> {
  const page = await context.newPage();
  const counts: { readonly route: string; readonly nodes: number }[] = [];
  for (const route of routes) {
    await page.goto(`${url}#/${route}`);
    await page.waitForTimeout(SETTLED_MS);
    const nodes = await page.evaluate(() => document.getElementsByTagName('*').length);
    counts.push({ route, nodes });
  }
  await page.close();
  const [most] = counts.sort((a, b) => b.nodes - a.nodes);
  return {
    what: `DOM nodes, most on any route (#/${most?.route})`,
    value: most?.nodes ?? Number.NaN,
    unit: 'nodes',
    limit: 1500,
    detail: counts.map(({ route, nodes }) => `${nodes} #/${route}`).join('\n'),
  };
}
