import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { addDays } from '../../src/core/day';
import { bodyWords } from '../../src/features/body/body-words';
import { massageWords } from '../../src/features/massage/massage-words';
import { mobilityWords } from '../../src/features/mobility/mobility-test-words';
import { mobilityPageWords } from '../../src/features/mobility/mobility-words';
import { bodyMapWords } from '../../src/ui/body-map/body-map-words';
import { regionsWords } from '../../src/ui/regions/regions-words';
import { dayOf } from '../support/records';
import { serve } from './support/app';
import { type Browser, launch } from './support/browser';
import { rowsOf } from './support/database';
import { lookAround } from './support/routes';
import { button, goTo, heading, link, saveButton, start, untilSaved } from './support/screens';

let server: StaticServer;
let browser: Browser;
beforeEach(async () => {
  server = await serve();
  browser = await launch({ hasTouch: true });
});
afterEach(async () => {
  await browser.discard();
  await server.close();
});

const chooseFigure = (within: Page | Locator) =>
  within.getByRole('radio', { name: bodyMapWords.figure('narrow') }).press('Space');

/** What a screen reader has been told. */
const said = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

/** A finger on a region's middle: its button lies there, below every pointer. */
async function tapOnMap(page: Page, name: string): Promise<void> {
  const map = page.getByRole('group', { name: bodyMapWords.view('back') });
  const region = map.getByRole('button', { name });
  // Before the shift to its middle: a sheet that still slides in moves nothing of it.
  const position = await region.evaluate((element: HTMLElement) => ({
    x: element.offsetLeft,
    y: element.offsetTop,
  }));
  await map.tap({ position });
}

describe('the body over 30 days', () => {
  const slider = (page: Page) => page.getByRole('slider', { name: bodyWords.scrub });
  const placeOf = async (page: Page) => Number(await slider(page).inputValue());

  it('is gone through by keyboard, plays, and pauses', async () => {
    const { page } = browser;
    await lookAround(page, server.url);
    await goTo(page, '#/body');
    await chooseFigure(page);
    const back = page.getByRole('img', { name: /^Back of the body/ });
    await back.waitFor();

    await slider(page).focus();
    await page.keyboard.press('End');
    expect(await placeOf(page)).toBe(29);
    await page.keyboard.press('ArrowLeft');
    expect(await placeOf(page)).toBe(28);
    expect(await slider(page).getAttribute('aria-valuetext')).toMatch(
      /^\w+day \d+ \w+\. (\d+ sore spots?, worst \d+|All clear|No check-in)/,
    );
    await page.keyboard.press('Home');
    expect(await placeOf(page)).toBe(0);

    await button(page, bodyWords.play).press('Enter');
    await page.waitForFunction(
      () => Number(document.querySelector<HTMLInputElement>('input[type=range]')?.value) > 3,
    );
    await button(page, bodyWords.pause).press('Enter');
    await button(page, bodyWords.play).waitFor();
    const paused = await placeOf(page);
    expect(paused).toBeLessThan(29);
    const told = (await slider(page).getAttribute('aria-valuetext')) ?? '';
    await said(page, told);
    await button(page, bodyWords.earlier).press('Enter');
    expect(await placeOf(page)).toBe(paused - 1);
    expect(browser.errors).toEqual([]);
  });

  it('goes by hand alone under reduced motion, with a day under every finger', async () => {
    const { page } = browser;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await lookAround(page, server.url);
    await goTo(page, '#/body');
    await slider(page).waitFor();
    expect(await button(page, bodyWords.play).count()).toBe(0);
    await slider(page).scrollIntoViewIfNeeded();
    for (const place of [0, 7, 15, 22, 29]) {
      const box = await slider(page).boundingBox();
      if (!box) throw new Error('The slider is not shown');
      await page.mouse.click(box.x + ((place + 0.5) / 30) * box.width, box.y + box.height / 2);
      expect(await placeOf(page)).toBe(place);
    }
  });
});

it('three tries of a mobility test become a point of its line', async () => {
  const { page } = browser;
  await start(page, server.url);
  const today = dayOf(await page.evaluate(() => new Date().toLocaleDateString('sv-SE')));
  const log = async (day: string, tries: readonly string[]) => {
    await goTo(
      page,
      `#/log/mobility-test?test=knee-to-wall&side=left&day=${day}&back=%23/mobility`,
    );
    await saveButton(page).waitFor();
    for (const [place, text] of tries.entries()) {
      await page.getByLabel(mobilityWords.trial(place + 1)).fill(text);
    }
    await saveButton(page).click();
    await untilSaved(page, 'Mobility test');
    await heading(page, mobilityPageWords.title).waitFor();
  };
  await log(addDays(today, -20), ['9', '9.5', '9']);
  await log(addDays(today, -3), ['11', '12', '11.5']);
  await page.getByRole('img', { name: 'Knee to wall, left: 2 results, 9.5 cm, 12 cm' }).waitFor();
  await page.getByText(/^2\.5 cm further than on/).waitFor();
  expect(await rowsOf(page, 'mobilityTests')).toMatchObject([
    { protocol: 'big-toe', trials: [9, 9.5, 9] },
    { protocol: 'big-toe', trials: [11, 12, 11.5] },
  ]);
  await link(page, mobilityPageWords.logLabel('Back scratch')).click();
  await page.getByRole('img', { name: /^Figure from behind, left hand/ }).waitFor();
});

it('a massage is put on the body by touch, with tension before and after', async () => {
  const { page } = browser;
  await start(page, server.url);
  await goTo(page, '#/log/massage?type=classic');
  await button(page, regionsWords.choose).tap();
  const dialog = page.getByRole('dialog');
  await chooseFigure(dialog);
  await tapOnMap(page, 'Left calf');
  await said(page, 'Left calf, chosen');
  await button(page, regionsWords.doneWith(1)).tap();

  await page.getByText(massageWords.details).tap();
  await tapOnMap(page, 'Left calf, not marked');
  await tapOnMap(page, 'Left calf, tension 3 of 10');
  await said(page, 'Left calf, tension 5 of 10');
  await page.getByRole('radio', { name: massageWords.momentNames.tensionAfter }).tap();
  await page.getByRole('button', { name: /^Left calf, not marked, last time 5/ }).press('2');
  await saveButton(page).tap();
  await untilSaved(page, 'Massage');
  expect(await rowsOf(page, 'massages')).toMatchObject([
    {
      regions: ['calf-left'],
      tensionBefore: { 'calf-left': 5 },
      tensionAfter: { 'calf-left': 2 },
    },
  ]);
  expect(browser.errors).toEqual([]);
});
