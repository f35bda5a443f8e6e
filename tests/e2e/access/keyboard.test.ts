import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../../src/build/serve.mjs';
import { logSheetWords } from '../../../src/features/log-sheet/log-sheet-words';
import { transferWords } from '../../../src/features/transfer/transfer-words';
import { words } from '../../../src/ui/words';
import { serve } from '../support/app';
import { type Browser, launch } from '../support/browser';
import { button, goTo, link } from '../support/screens';
import { lookAround } from './look-around';
import { drawn } from './screens-to-visit';

/** More than any of these screens has places to stop at. */
const MOST_STOPS = 120;

interface Stop {
  readonly name: string;
  readonly isMarked: boolean;
  readonly isInSight: boolean;
  /** It stands after the stop before it. */
  readonly isOnward: boolean;
}

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  server = await serve();
  browser = await launch({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  await lookAround(browser.page, server.url, 'athlete');
});
afterAll(async () => {
  await browser.discard();
  await server.close();
});

/** Presses Tab until the focus has left the page or come round, and tells each place it stopped at. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-seen]')) {
      element.removeAttribute('data-seen');
    }
  });
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopHere);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Runs in the page: where the focus is, or nothing when it is outside or where it has been before. */
function stopHere(): Stop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  // a date field is several stops in one
  if (element.dataset.seen && !element.matches('[type=date], [type=time]')) return undefined;
  const before = document.querySelector('[data-seen=last]');
  before?.setAttribute('data-seen', 'yes');
  element.dataset.seen = 'last';
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const isOutlined = (of: Element, part?: string) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(of, part);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  const parts = [element, label, element.nextElementSibling, element.parentElement];
  const marked = parts.some((part) => part && isOutlined(part));
  const { left, top, width, height } = (label ?? element).getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  const position = before?.compareDocumentPosition(element) ?? 0;
  return {
    name: element.ariaLabel ?? label?.textContent ?? element.textContent,
    isMarked: marked || ['::before', '::after'].some((part) => isOutlined(element, part)),
    isInSight: hit !== null && [element, label].some((part) => part?.contains(hit)),
    isOnward: !before || before === element || position === Node.DOCUMENT_POSITION_FOLLOWING,
  };
}

const names = (stops: readonly Stop[]) => stops.map(({ name }) => name);

describe('by keyboard alone', () => {
  it.each([
    { screen: 'Today', hash: '#/', least: 15 },
    { screen: 'the log sheet', hash: '#/log', least: 14 },
    { screen: 'a form', hash: '#/log/training', least: 10 },
  ])('every stop on $screen shows, is not covered, and follows the one before', async (at) => {
    const { page } = browser;
    await goTo(page, at.hash);
    await drawn(page);
    if (at.hash === '#/log') await page.locator('dialog:modal').waitFor();
    const stops = await tabThrough(page);
    expect(stops.length).toBeGreaterThanOrEqual(at.least);
    expect(names(stops.filter((stop) => !stop.isMarked))).toEqual([]);
    expect(names(stops.filter((stop) => !stop.isInSight))).toEqual([]);
    expect(names(stops.filter((stop) => !stop.isOnward))).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('the first stop leads past the navigation and leaves the address alone', async () => {
    const { page } = browser;
    await goTo(page, '#/plan');
    await drawn(page);
    await page.evaluate(() => document.getElementById('main')?.blur());
    const skip = link(page, words.skipToContent);
    await skip.focus();
    await expect.poll(() => skip.boundingBox()).toMatchObject({ y: 8 });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => [document.activeElement?.id, location.hash])).toEqual([
      'main',
      '#/plan',
    ]);
  });

  it('Escape closes a sheet or a question, and the focus is back where it was', async () => {
    const { page } = browser;
    await goTo(page, '#/');
    await drawn(page);
    await link(page, words.log).press('Enter');
    const sheet = page.getByRole('dialog', { name: logSheetWords.title });
    await sheet.waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.log);

    await goTo(page, '#/settings/data');
    await button(page, transferWords.erase).press('Enter');
    const question = page.locator('dialog:modal');
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      transferWords.erase,
    );
  });
});
