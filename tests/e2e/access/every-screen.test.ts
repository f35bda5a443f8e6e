import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../../src/build/serve.mjs';
import { serve } from '../support/app';
import { type Browser, launch } from '../support/browser';
import { tab } from '../support/screens';
import {
  bringAxe,
  faultsByAxe,
  faultsOfHeadings,
  faultsOfWidth,
  inLargeText,
  inWindow,
  motion,
  smallControls,
} from './inspect';
import { lookAround } from './look-around';
import {
  drawn,
  everyScreen,
  type Screen,
  screensOfRecords,
  screensOfUse,
  visit,
} from './screens-to-visit';

type Subject = 'axe' | 'width' | 'targets' | 'headings' | 'motion';
type Faults = Record<Subject, string[]>;

let browser: Browser;
let server: StaticServer;
let faults: Faults;

/** Looks at the screen in every way, and keeps what is wrong with the screen's name before it. */
async function look(name: string): Promise<void> {
  const { page } = browser;
  const keep = (subject: Subject, found: readonly string[], how = '') =>
    faults[subject].push(...found.map((fault) => `${name}${how}: ${fault}`));
  keep('motion', await motion(page));
  keep('headings', await faultsOfHeadings(page));
  keep('axe', await faultsByAxe(page));
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  keep('axe', await faultsByAxe(page, ['color-contrast']), ' in the dark');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  keep('width', await inLargeText(page, () => faultsOfWidth(page)), ' in large text');
  keep('width', await faultsOfWidth(page));
  keep('targets', await smallControls(page));
  keep('width', await inWindow(page, 320, () => faultsOfWidth(page)), ' at 320 px');
}

async function lookAt(screens: readonly Screen[]): Promise<void> {
  for (const screen of screens) {
    await visit(browser.page, screen);
    await look(screen.name);
    if (screen.isDialog) await browser.page.keyboard.press('Escape');
  }
}

/** Ends on Today, with every question of Welcome left open. */
async function lookAtWelcome(): Promise<void> {
  const { page } = browser;
  await page.goto(server.url);
  for (const step of [1, 2, 3]) {
    await drawn(page);
    await look(`Welcome, step ${step}`);
    await page.locator('button[type=submit]').click();
  }
  await tab(page, 'today').waitFor();
}

const walks = [
  {
    who: 'somebody new',
    walk: async () => {
      await lookAtWelcome();
      await lookAt(everyScreen);
    },
  },
  {
    who: 'an athlete',
    walk: async () => {
      await lookAround(browser.page, server.url, 'athlete');
      await lookAt(screensOfUse);
    },
  },
  {
    who: 'somebody at a desk',
    walk: async () => {
      await lookAround(browser.page, server.url, 'desk');
      await lookAt(screensOfRecords);
    },
  },
  {
    who: 'somebody with ongoing tension',
    walk: async () => {
      await lookAround(browser.page, server.url, 'tension');
      await lookAt(screensOfRecords);
    },
  },
];

describe.each(walks)('every screen, with the records of $who', ({ walk }) => {
  beforeAll(async () => {
    faults = { axe: [], width: [], targets: [], headings: [], motion: [] };
    server = await serve();
    browser = await launch({
      viewport: { width: 360, height: 800 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    await bringAxe(browser.context);
    await walk();
  });
  afterAll(async () => {
    await browser.discard();
    await server.close();
  });

  it('is clear to axe in both themes', () => expect(faults.axe).toEqual([]));
  it('fits 360 px, 320 px and text of twice the size', () => expect(faults.width).toEqual([]));
  it('has controls a thumb can hit', () => expect(faults.targets).toEqual([]));
  it('has one first heading and leaves out no level', () => expect(faults.headings).toEqual([]));
  it('keeps still for those who asked for it', () => expect(faults.motion).toEqual([]));
});
