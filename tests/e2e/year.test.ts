import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { parseDay } from '../../src/core/day';
import { measureWords, yearWords as words } from '../../src/features/year/year-words';
import { contrast, distance, oklab, seenBy, type Vision, visions } from '../ui/colour';
import { bringAxe, faultsByAxe } from './access/inspect';
import { lookAround } from './access/look-around';
import { serve } from './support/app';
import { type Browser, launch } from './support/browser';
import { button, goTo, link, notice } from './support/screens';

let server: StaticServer;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launch({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  await bringAxe(browser.context);
  await lookAround(browser.page, server.url, 'athlete');
});
afterAll(async () => {
  await browser.discard();
  await server.close();
});

const grid = () => browser.page.getByRole('grid');

/** The day the keyboard is on, as a screen reader finds it. */
const activeDay = () =>
  grid().evaluate((element) => {
    const active = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
    return active?.dataset.day ?? '';
  });

const dayOnScreen = (day: string) => grid().locator(`[data-day="${day}"]`);

/** Ground and number of each step of the key, as drawn: axe passes over texts of one character. */
const drawnSteps = () =>
  browser.page
    .getByRole('list', { name: words.key })
    .locator('li > span')
    .evaluateAll((swatches) => {
      const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (!pixel) throw new Error('No canvas');
      const hex = (colour: string) => {
        pixel.clearRect(0, 0, 1, 1);
        pixel.fillStyle = colour;
        pixel.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha] = pixel.getImageData(0, 0, 1, 1).data;
        const digits = [red, green, blue].map((part) => part.toString(16).padStart(2, '0'));
        return alpha === 0 ? undefined : `#${digits.join('')}`;
      };
      return swatches.flatMap((swatch) => {
        const { backgroundColor, color } = getComputedStyle(swatch);
        const [ground, ink] = [hex(backgroundColor), hex(color)];
        return ground && ink ? [{ ground, ink }] : [];
      });
    });

/** Steps that somebody cannot tell from the one below, whatever their colour vision. */
const alikeSteps = (steps: readonly { readonly ground: string }[]) =>
  (Object.keys(visions) as Vision[]).flatMap((vision) => {
    const seen = steps.map(({ ground }) => oklab(seenBy(vision, ground)));
    return seen.flatMap((step, place) => {
      const below = seen[place - 1];
      return below && distance(step, below) < 4 ? [`${vision}: step ${place}`] : [];
    });
  });

describe('a year as a calendar', () => {
  it('is reached from Trends and gone through by keyboard', async () => {
    const { page } = browser;
    await goTo(page, '#/trends');
    await link(page, words.link).click();
    await grid().focus();
    const newest = await activeDay();
    await page.keyboard.press('ArrowUp');
    await expect.poll(activeDay).not.toBe(newest);
    const day = await activeDay();
    expect(Date.parse(newest) - Date.parse(day)).toBe(7 * 86_400_000);
    const label = await dayOnScreen(day).getAttribute('aria-label');
    const reading = label?.split(': ')[1] ?? '';
    expect(reading).not.toBe('');
    await page.getByRole('strong').getByText(reading, { exact: true }).waitFor();
  });

  it('saves what is on screen as a table file', async () => {
    const { page } = browser;
    await goTo(page, '#/trends/year');
    const coming = page.waitForEvent('download');
    await button(page, words.saveCsv).click();
    const download = await coming;
    const file = join(browser.profile, download.suggestedFilename());
    await download.saveAs(file);
    await notice(page, words.saved.downloaded).waitFor();

    const [head, ...rows] = (await readFile(file, 'utf8')).trimEnd().split('\r\n');
    expect(head).toBe('day,Soreness (0-10)');
    const cells = rows.map((row) => row.split(','));
    expect(cells.filter(([day = '']) => !parseDay(day))).toEqual([]);
    expect(cells.filter(([, value]) => value).length).toBeGreaterThan(0);
    const drawn = await grid()
      .locator('[data-day]')
      .evaluateAll((days) =>
        days.map((day) => [(day as HTMLElement).dataset.day, day.textContent]),
      );
    expect(cells).toEqual(drawn.slice(0, cells.length));
  });

  it.each(['light', 'dark'] as const)('can be read in every colour, %s', async (colorScheme) => {
    const { page } = browser;
    await goTo(page, '#/trends/year');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const [id, { title }] of Object.entries(measureWords)) {
      await page.getByRole('combobox', { name: words.measure }).selectOption(id);
      await page.getByRole('heading', { name: title, exact: true, level: 2 }).waitFor();
      const steps = await drawnSteps();
      expect(steps.length).toBeGreaterThanOrEqual(5);
      const faint = steps.filter(({ ground, ink }) => contrast(ground, ink) < 4.5);
      expect(faint, `${title}, ${colorScheme}`).toEqual([]);
      expect(alikeSteps(steps), `${title}, ${colorScheme}`).toEqual([]);
      expect(await faultsByAxe(page), `${title}, ${colorScheme}`).toEqual([]);
    }
  });
});
