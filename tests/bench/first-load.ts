import type { BrowserContext, Page } from 'playwright-core';
import type { Measurement } from './measurement';
import { installStopwatch, moments } from './stopwatch';

const KB = 1000;
const LARGEST_SHOWN = 8;

interface Response {
  readonly path: string;
  readonly isScript: boolean;
  /** Asked for before the first view stood; figures and the worker may come later. */
  readonly isEarly: boolean;
  readonly bytes: number;
}

/** Bytes of one cold load as they really went over the wire, headers included. */
export async function measureFirstLoad(
  context: BrowserContext,
  name: string,
  url: string,
): Promise<Measurement[]> {
  const page = await context.newPage();
  const responses = await responsesOf(page, url);
  await page.close();
  const scripts = responses.filter(({ isScript, isEarly }) => isScript && isEarly);
  return [
    bytesOf(`JS of the first view, ${name}`, scripts, 80),
    bytesOf(`all bytes of the first load, ${name}`, responses, 150),
  ];
}

const bytesOf = (what: string, responses: readonly Response[], limit: number): Measurement => ({
  what,
  value: responses.reduce((sum, { bytes }) => sum + bytes, 0) / KB,
  unit: 'kB',
  limit,
  detail: [...responses]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, LARGEST_SHOWN)
    .map(({ path, bytes }) => `${(bytes / KB).toFixed(1)} kB ${path}`)
    .join('\n'),
});

async function responsesOf(page: Page, url: string): Promise<Response[]> {
  const devTools = await page.context().newCDPSession(page);
  const asked = new Map<string, { path: string; isScript: boolean; at: number }>();
  const received = new Map<string, number>();
  devTools.on('Network.requestWillBeSent', ({ requestId, request, type, wallTime }) => {
    const { pathname: path } = new URL(request.url);
    asked.set(requestId, { path, isScript: type === 'Script', at: wallTime * 1000 });
  });
  devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    received.set(requestId, encodedDataLength);
  });
  await devTools.send('Network.enable');
  await devTools.send('Network.clearBrowserCache');
  await installStopwatch(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  const { viewed = Number.NaN } = await moments(page);
  const viewedAt = viewed + (await page.evaluate(() => performance.timeOrigin));
  return [...asked].map(([id, { path, isScript, at }]) => ({
    path,
    isScript,
    isEarly: !(at > viewedAt),
    bytes: received.get(id) ?? 0,
  }));
}
