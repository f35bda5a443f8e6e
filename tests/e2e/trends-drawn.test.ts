import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { addDays, dayNumber, daysFrom, parseDay } from '../../src/core/day';
import { type KindRecord, kinds } from '../../src/core/log/kinds';
import { tableNames } from '../../src/db/db';
import { helpsWords } from '../../src/features/helps/helps-words';
import { trendsWords as words } from '../../src/features/trends/trends-words';
import { recount } from '../features/trends/recount';
import { checkIn } from '../support/records';
import { lookAround } from './access/look-around';
import { serve } from './support/app';
import { type Browser, launch } from './support/browser';
import { databaseContent, putRows } from './support/database';
import { goTo, shownDay } from './support/screens';

let server: StaticServer;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launch({ serviceWorkers: 'block', colorScheme: 'light' });
  await lookAround(browser.page, server.url, 'athlete');
  await goTo(browser.page, '#/trends');
});
afterAll(async () => {
  await browser.discard();
  await server.close();
});

const cursor = () => browser.page.getByRole('slider', { name: words.cursor });
const plainSpaces = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
const reading = async () => plainSpaces(await cursor().getAttribute('aria-valuetext'));

const today = async () => {
  const day = parseDay(await shownDay(browser.page));
  if (!day) throw new Error('No day is shown');
  return day;
};

async function recordsOf(page: Page): Promise<KindRecord[]> {
  const content = await databaseContent(page);
  return kinds.flatMap((kind) =>
    (content[tableNames[kind]] ?? []).map((record) => ({ kind, record }) as unknown as KindRecord),
  );
}

/** Colour of a chart now, and how many pixels are drawn in it or in another colour asked about. */
const drawnIn = (place: number, other = 'rgb(0, 0, 0)') =>
  browser.page.locator('canvas').nth(place).evaluate(countPixels, other);

/** Runs in the page. */
function countPixels(canvas: Element, other: string) {
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('No canvas');
  const { width, height } = canvas;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  const { color } = getComputedStyle(canvas);
  const countOf = (text: string) => {
    const [red = 0, green = 0, blue = 0] = (text.match(/\d+/g) ?? []).map(Number);
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [r = 0, g = 0, b = 0, alpha = 0] = pixels.slice(at, at + 4);
      const distance = Math.max(Math.abs(r - red), Math.abs(g - green), Math.abs(b - blue));
      if (alpha > 200 && distance <= 6) count += 1;
    }
    return count;
  };
  return { colour: color, own: countOf(color), other: countOf(other) };
}

describe('Trends as they are drawn', () => {
  it('say in words and in readouts what the records hold', async () => {
    const { page } = browser;
    await cursor().waitFor();
    const last = await today();
    const days = daysFrom(addDays(last, -29), last);
    const counted = recount(await recordsOf(page), days, last);
    const items = page.getByRole('region', { name: words.summary }).getByRole('listitem');
    await expect
      .poll(async () => {
        const said = await items.evaluateAll((found) =>
          found.map((item) => [
            item.querySelector('h3')?.textContent ?? '',
            item.querySelector('h3 + p')?.textContent ?? '',
          ]),
        );
        return Object.fromEntries(said.map(([title, text]) => [title, plainSpaces(text ?? '')]));
      })
      .toEqual(counted.sentences);
    for (const ago of [0, 1, 2]) {
      await expect.poll(reading).toContain(counted.readout(addDays(last, -ago)));
      await page.getByText(await reading()).waitFor();
      await cursor().press('ArrowLeft');
    }
  });

  it('are drawn anew when the theme changes', async () => {
    const { page } = browser;
    const light = await drawnIn(0);
    expect(light.own).toBeGreaterThan(30);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(async () => (await drawnIn(0)).own).toBeGreaterThan(30);
    const dark = await drawnIn(0, light.colour);
    expect(dark.colour).not.toBe(light.colour);
    expect(dark.other).toBe(0);
  });

  it('are printed in light colours with everything compared, without going down to it', async () => {
    const { page } = browser;
    const section = page.getByRole('region', { name: helpsWords.title });
    await section.and(page.locator('[aria-busy="false"]')).waitFor({ state: 'attached' });
    const onScreen = await drawnIn(0);
    await page.evaluate(() => {
      addEventListener('beforeprint', () =>
        queueMicrotask(() => {
          const canvas = document.querySelector('canvas');
          document.body.dataset.printed = canvas?.toDataURL() ?? '';
          document.body.dataset.printedIn = canvas ? getComputedStyle(canvas).color : '';
        }),
      );
    });
    const before = await page.locator('canvas').first().evaluate(pictureOf);
    await page.pdf();
    const { printed, printedIn } = await page.evaluate(() => ({ ...document.body.dataset }));
    expect(printedIn).not.toBe(onScreen.colour);
    expect(printed).not.toBe(before);
    await expect.poll(() => page.locator('canvas').first().evaluate(pictureOf)).toBe(before);
  });

  it('show the worst day of ten years where it was', async () => {
    const { page } = browser;
    await page.emulateMedia({ colorScheme: 'light' });
    const last = await today();
    const [first, worst] = [addDays(last, -3650), addDays(last, -2000)];
    const rows = daysFrom(first, addDays(last, -130)).map((day) =>
      checkIn(day, { soreness: { 'calf-left': day === worst ? 10 : 2 } }),
    );
    await putRows(page, tableNames['check-in'], rows);
    await page.reload();
    await page.getByRole('radio', { name: words.ranges.all, exact: true }).check();
    await expect.poll(() => cursor().getAttribute('aria-valuemin')).toBe(String(dayNumber(first)));
    const share = (dayNumber(worst) - dayNumber(first) + 0.5) / 3651;
    await expect
      .poll(() => page.locator('canvas').first().evaluate(highestInk, share))
      .toMatchObject({ isAtTop: true, isAlone: true });
  });
});

/** Runs in the page. */
function pictureOf(canvas: Element): string {
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('No canvas');
  return canvas.toDataURL();
}

/** Runs in the page: whether the drawn data reach the top of the scale at a place, and only there. */
function highestInk(canvas: Element, share: number) {
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('No canvas');
  const { width, height } = canvas;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(canvas).color.match(/\d+/g) ?? []).map(
    Number,
  );
  const scale = width / canvas.clientWidth;
  const padding = 6 * scale;
  const place = padding + share * (width - 2 * padding);
  const tenth = height / 10;
  const isData = (x: number, y: number) => {
    const [r = 0, g = 0, b = 0, alpha = 0] = pixels.slice(
      (y * width + x) * 4,
      (y * width + x) * 4 + 4,
    );
    const distance = Math.max(Math.abs(r - red), Math.abs(g - green), Math.abs(b - blue));
    return alpha > 60 && distance <= 12;
  };
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) =>
    Array.from({ length: Math.ceil(padding + tenth) }, (_, y) => y).some((y) => isData(x, y)),
  );
  const isNear = (x: number) => Math.abs(x - place) <= 4 * scale;
  return { isAtTop: columns.some(isNear), isAlone: columns.every(isNear), columns };
}
