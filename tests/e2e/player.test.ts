import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { playerWords } from '../../src/features/player/player-words';
import { routinesWords as words } from '../../src/features/routines/routines-words';
import { serve } from './support/app';
import { launch } from './support/browser';
import { countedHand } from './support/counted-hand';
import { rowsOf } from './support/database';
import { keyboard } from './support/hands';
import { launchKillable, newProfile } from './support/killable-browser';
import { button, goTo, heading, link, notice, start } from './support/screens';

let server: StaticServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

/** Time for getting into position and some seconds of holding, on a busy machine. */
const HOLDING_MS = 40_000;
const NAME = 'Calves';
const CALF = 'Standing calf stretch';

/** Builds a routine of one stretch, ten seconds a side, and starts it: all by keyboard. */
async function buildAndStart(page: Page): Promise<void> {
  const hands = keyboard(page);
  await goTo(page, '#/stretch/own/new');
  await hands.type(page.getByLabel(words.name, { exact: true }), NAME);
  await hands.choose(page.getByLabel(words.stretch, { exact: true }), CALF);
  await hands.press(button(page, words.add));
  await hands.press(page.getByRole('spinbutton', { name: words.seconds(CALF) }));
  for (let fewer = 0; fewer < 4; fewer += 1) await page.keyboard.press('ArrowDown');
  await hands.press(button(page, words.save));
  await notice(page, words.saved(NAME)).waitFor();
  await hands.press(link(page, words.startLabel(NAME)));
  await heading(page, CALF).waitFor();
}

/** Seconds held that the running routine has kept so far. */
async function keptSeconds(page: Page): Promise<number> {
  const [kept] = (await rowsOf(page, 'drafts')).filter(({ id }) => String(id).startsWith('held:'));
  const { moves = [] } = (kept?.draft ?? {}) as { moves?: { seconds: number }[] };
  return moves[0]?.seconds ?? 0;
}

describe('the player by keyboard alone', () => {
  it('keeps what was held when the browser is killed, offers it again, and plays to the end', async () => {
    const profile = newProfile();
    const first = await launchKillable(profile);
    await start(first.page, server.url);
    await buildAndStart(first.page);
    await expect.poll(() => keptSeconds(first.page), { timeout: HOLDING_MS }).toBeGreaterThan(5);
    await first.kill();

    const second = await launchKillable(profile);
    const { page } = second;
    try {
      await page.goto(server.url);
      await goTo(page, '#/stretch');
      await keyboard(page).press(button(page, playerWords.saveIt));
      await notice(page, 'Stretch saved').waitFor();
      const [routine] = await rowsOf(page, 'routines');
      const [record] = await rowsOf(page, 'stretches');
      expect(record).toMatchObject({ routine: routine?.id, moves: [{ region: 'calf-left' }] });

      await keyboard(page).press(link(page, words.startLabel(NAME)));
      await button(page, playerWords.pause).waitFor();
      await page.keyboard.press('Space');
      await button(page, playerWords.goOn).waitFor();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await page.getByText('Right calf', { exact: true }).waitFor();
      await expect.poll(() => keptSeconds(page), { timeout: HOLDING_MS }).toBeGreaterThan(5);
      await page.keyboard.press('Escape');
      await expect.poll(async () => (await rowsOf(page, 'stretches')).length).toBe(2);
      expect(await rowsOf(page, 'drafts')).toEqual([]);
    } finally {
      await second.kill();
    }
  });
});

describe('a routine by thumb', () => {
  it('takes one tap from the list, and logs itself when its two minutes are over', async () => {
    const browser = await launch({ viewport: { width: 390, height: 844 }, hasTouch: true });
    try {
      const { page } = browser;
      await start(page, server.url);
      await goTo(page, '#/stretch');
      const tapped = link(page, words.startLabel('Up on your legs'));
      await tapped.waitFor();
      await page.emulateMedia({ reducedMotion: 'reduce' }); // no frames to draw in two minutes
      await page.clock.install();
      const hand = countedHand(page);
      await hand.tap(tapped);
      await button(page, playerWords.pause).waitFor();
      await page.clock.runFor(120_000);
      await expect.poll(async () => (await rowsOf(page, 'stretches')).length).toBe(1);
      expect(hand.made.taps).toBe(1);
      const [record] = await rowsOf(page, 'stretches');
      expect(record).toMatchObject({
        routine: 'desk-legs',
        moves: expect.arrayContaining([
          { region: 'calf-left', seconds: 30, stretch: 'standing-calf' },
          { region: 'calf-right', seconds: 30, stretch: 'standing-calf' },
        ]),
      });
    } finally {
      await browser.discard();
    }
  });
});
