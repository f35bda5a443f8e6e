import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { helpsWords } from '../../src/features/helps/helps-words';
import { serve } from './support/app';
import { type Browser, launch } from './support/browser';
import { rowsOf } from './support/database';
import { lookAround } from './support/routes';
import { goTo } from './support/screens';

let server: StaticServer;
let browser: Browser;
beforeEach(async () => {
  server = await serve();
  browser = await launch();
});
afterEach(async () => {
  await browser.discard();
  await server.close();
});

/** The section, once the person has gone down to it and everything has been compared. */
async function compared(page: Page) {
  const section = page.getByRole('region', { name: helpsWords.title });
  await section.scrollIntoViewIfNeeded();
  await section.and(page.locator('[aria-busy="false"]')).waitFor();
  return section;
}

it('tells what helps below the charts, a day and two days later, with every session in a table', async () => {
  const { page } = browser;
  await lookAround(page, server.url);
  await goTo(page, '#/trends');
  const section = await compared(page);
  const card = section
    .getByRole('region')
    .filter({ has: page.getByRole('img') })
    .first();
  await card.getByText(/A day later your worst soreness/).waitFor();
  await card.getByText(helpsWords.showTable).click();
  const dots = (await card.getByRole('img').getAttribute('aria-label')) ?? '';
  const rows = await card.getByRole('row').count();
  expect(dots).toContain(`${rows - 1} dots`);

  await section.getByRole('radio', { name: helpsWords.hours[48] }).press('Space');
  await compared(page);
  await section
    .getByText(/Two days later your worst soreness/)
    .first()
    .waitFor();
});

it('tells one massage before and after on its record', async () => {
  const { page } = browser;
  await lookAround(page, server.url);
  const massages = await rowsOf(page, 'massages');
  const done = massages.filter((massage) => 'status' in massage && massage.status === 'done');
  const [{ id } = { id: '' }] = done as { id: string }[];
  await goTo(page, `#/record/massage/${id}`);
  const card = page.getByRole('region', { name: helpsWords.massageTitle });
  await card.getByText(/^Tension/).waitFor();
  await card.getByRole('link', { name: helpsWords.title }).click();
  await page.getByRole('region', { name: helpsWords.title }).waitFor();
});
