import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.mjs';
import { addDays } from '../../src/core/day';
import { ratingRows } from '../../src/features/check-in/answer-words';
import { checkInWords as words } from '../../src/features/check-in/check-in-words';
import { bodyMapWords } from '../../src/ui/body-map/body-map-words';
import { checkIn, dayOf } from '../support/records';
import { serve } from './support/app';
import { type Browser, launch } from './support/browser';
import { countedHand } from './support/counted-hand';
import { putRows, rowsOf } from './support/database';
import { keyboard } from './support/hands';
import { goTo, notice, saveButton, shownDay, start } from './support/screens';

let server: StaticServer;
let browser: Browser | undefined;
beforeAll(async () => {
  server = await serve();
});
afterEach(() => browser?.discard());
afterAll(() => server.close());

/** Somebody with a figure chosen, who was sore yesterday and comes back on a phone. */
async function comeBack(size = { width: 390, height: 844 }): Promise<Page> {
  browser = await launch({ viewport: size, hasTouch: true });
  const { page } = browser;
  await start(page, server.url);
  const yesterday = addDays(dayOf(await shownDay(page)), -1);
  await putRows(page, 'checkIns', [
    checkIn(yesterday, { soreness: { 'calf-left': 4, 'calf-right': 4 }, energy: 3 }),
  ]);
  await putRows(page, 'preferences', [{ key: 'figure', value: 'broad' }]);
  await page.reload();
  await page.getByRole('link', { name: words.mark }).waitFor();
  return page;
}

const saved = async (page: Page) => {
  await notice(page, 'Check-in saved').waitFor();
  const day = await shownDay(page);
  return (await rowsOf(page, 'checkIns')).filter((row) => row.day === day);
};
/** Told to a screen reader: such a notice takes no room on screen. */
const told = (page: Page, text: string) =>
  notice(page, text).first().waitFor({ state: 'attached' });
const onMap = (page: Page, region: string) =>
  page.getByRole('button', { name: new RegExp(`^${region}, `) }).first();
const answer = (page: Page, row: keyof typeof ratingRows, value: number) =>
  page.getByRole('radio', { name: ratingRows[row].answers[value - 1] ?? '', exact: true });

describe('a check-in by thumb', () => {
  it('takes two taps on a quiet day, the first of them opens the app', async () => {
    const page = await comeBack();
    const hand = countedHand(page);
    await hand.tap(page.getByRole('button', { name: words.allClear }));
    expect(await saved(page)).toMatchObject([{ soreness: {} }]);
    expect(1 + hand.made.taps).toBe(2);
  });

  it('takes two taps when nothing changed', async () => {
    const page = await comeBack();
    const hand = countedHand(page);
    await hand.tap(page.getByRole('button', { name: /^Same as yesterday/ }));
    expect(await saved(page)).toMatchObject([{ soreness: { 'calf-left': 4, 'calf-right': 4 } }]);
    expect(1 + hand.made.taps).toBe(2);
  });

  it.each([
    ['a phone', { width: 390, height: 844 }],
    ['a small phone', { width: 360, height: 640 }],
  ])(
    'takes at most eight with two sore muscles, one on both sides, sleep and energy, under 12 s on %s',
    async (_name, size) => {
      const page = await comeBack(size);
      const hand = countedHand(page);
      await hand.tap(page.getByRole('link', { name: words.mark }));
      await hand.tap(onMap(page, 'Left calf'));
      await hand.tap(page.getByRole('button', { name: words.bothSides }));
      await hand.tap(onMap(page, 'Left glute'));
      await hand.tap(page.getByRole('button', { name: words.moreSleep }));
      await hand.tap(answer(page, 'energy', 4));
      await hand.tap(saveButton(page));
      expect(await saved(page)).toMatchObject([
        { soreness: { 'calf-left': 3, 'calf-right': 3, 'glute-left': 3 }, energy: 4 },
      ]);
      expect(await rowsOf(page, 'sleeps')).toMatchObject([{ type: 'night', sleptMinutes: 420 }]);
      expect(1 + hand.made.taps).toBeLessThanOrEqual(8);
      expect(hand.milliseconds()).toBeLessThan(12_000);
    },
  );

  it('is taken back whole by one tap on Undo, the night and the water too', async () => {
    const page = await comeBack();
    const hand = countedHand(page);
    await hand.tap(page.getByRole('link', { name: words.mark }));
    await hand.tap(onMap(page, 'Left calf'));
    await hand.tap(page.getByRole('button', { name: words.moreSleep }));
    await hand.tap(page.getByRole('button', { name: words.moreWater }));
    await hand.tap(saveButton(page));
    await notice(page, 'Left calf sore for a second day').waitFor();
    expect(await rowsOf(page, 'drinks')).toMatchObject([{ ml: 250, what: 'water' }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await notice(page, 'Undone.').waitFor();
    expect(await rowsOf(page, 'checkIns')).toHaveLength(1);
    expect(await rowsOf(page, 'sleeps')).toEqual([]);
    expect(await rowsOf(page, 'drinks')).toEqual([]);
  });
});

describe('a check-in by keyboard alone', () => {
  it('marks two muscles, one on both sides, with sleep and energy, and hears every step', async () => {
    const page = await comeBack();
    const hands = keyboard(page);
    await hands.press(page.getByRole('link', { name: words.mark }));
    const map = page.getByRole('group', { name: bodyMapWords.view('back') });
    await map.getByRole('button', { name: /^Left calf, / }).waitFor();
    await page.keyboard.press('Escape');
    await reachMap(page);
    // The map starts at the sorest of last time or the topmost; arrows go on from there.
    await walkTo(page, 'Left calf');
    await page.keyboard.press('4');
    await told(page, 'Left calf, soreness 4 of 10');
    await hands.press(page.getByRole('button', { name: words.bothSides }));
    await told(page, 'Left calf and Right calf, soreness 4 of 10');
    await page.keyboard.press('Shift+Tab');
    await walkTo(page, 'Left glute');
    await page.keyboard.press('Enter');
    await told(page, 'Left glute, soreness 3 of 10');
    await hands.press(page.getByRole('button', { name: words.moreSleep }));
    await hands.press(answer(page, 'energy', 4));
    await hands.press(saveButton(page));
    expect(await saved(page)).toMatchObject([
      { soreness: { 'calf-left': 4, 'calf-right': 4, 'glute-left': 3 }, energy: 4 },
    ]);
  });

  it('does the same in the list, and the list is remembered', async () => {
    const page = await comeBack();
    const hands = keyboard(page);
    await hands.press(page.getByRole('link', { name: words.mark }));
    await hands.press(page.getByRole('radio', { name: words.wayNames.list }));
    await hands.press(page.getByRole('button', { name: /^Left calf, soreness/ }));
    await hands.press(page.getByRole('radio', { name: /^5 of 10/ }));
    await hands.press(saveButton(page));
    expect(await saved(page)).toMatchObject([{ soreness: { 'calf-left': 5 } }]);
    await goTo(page, '#/check-in?body=mark');
    const list = page.getByRole('radio', { name: words.wayNames.list });
    await list.waitFor({ state: 'attached' });
    expect(await list.isChecked()).toBe(true);
  });
});

async function reachMap(page: Page): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press('Tab');
    if (/, (not marked|soreness)/.test(await focusedName(page))) return;
  }
  throw new Error('Tab does not reach the map');
}

const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Walks the map with the arrow keys, always the way in which the wanted region lies. */
async function walkTo(page: Page, region: string): Promise<void> {
  if (!/, (not marked|soreness|last time)/.test(await focusedName(page))) await reachMapBack(page);
  for (let steps = 0; steps < 40; steps += 1) {
    if ((await focusedName(page)).startsWith(`${region},`)) return;
    const key = await page.evaluate((wanted) => {
      const middle = (element: Element | null | undefined) => {
        const box = element?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : { x: 0, y: 0 };
      };
      const here = document.activeElement;
      const all = [...(here?.parentElement?.querySelectorAll('button') ?? [])];
      const there = all.find((one) => one.getAttribute('aria-label')?.startsWith(`${wanted},`));
      const [from, to] = [middle(here), middle(there)];
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 'ArrowRight' : 'ArrowLeft';
      return dy > 0 ? 'ArrowDown' : 'ArrowUp';
    }, region);
    await page.keyboard.press(key);
  }
  throw new Error(`The arrow keys do not lead to ${region}`);
}

async function reachMapBack(page: Page): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if (/, (not marked|soreness|last time)/.test(await focusedName(page))) return;
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error('Shift and Tab do not reach the map');
}

describe('the map under mouse, finger and pen', () => {
  it('chooses the region whose outline is nearest within 24 px, at random points', async () => {
    const page = await comeBack();
    const devTools = await page.context().newCDPSession(page);
    const press = {
      mouse: (x: number, y: number) => page.mouse.click(x, y),
      touch: (x: number, y: number) => page.touchscreen.tap(x, y),
      async pen(x: number, y: number) {
        const at = { x, y, button: 'left', clickCount: 1, pointerType: 'pen' } as const;
        await devTools.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
        await devTools.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
      },
    };
    await goTo(page, '#/check-in?body=mark');
    await onMap(page, 'Left calf').waitFor({ state: 'attached' });
    await page.getByRole('group', { name: bodyMapWords.view('back') }).scrollIntoViewIfNeeded();
    let tried = 0;
    for (const [name, presses] of Object.entries(press)) {
      for (const point of randomPoints(12, name.length)) {
        const { x, y, nearest, distance, isClear } = await nearestOutline(page, point);
        if (!isClear) continue;
        tried += 1;
        const before = await chosenRegion(page);
        await presses(x, y);
        const expected = distance <= 24 ? nearest : before;
        await expect
          .poll(() => chosenRegion(page), { message: `${name} at ${x}, ${y}` })
          .toBe(expected);
      }
    }
    expect(tried).toBeGreaterThan(20);
  });

  it('says each region and its value in the accessibility tree', async () => {
    const page = await comeBack();
    await goTo(page, '#/check-in?body=mark');
    await onMap(page, 'Left calf').waitFor({ state: 'attached' });
    await onMap(page, 'Left calf').focus();
    await page.keyboard.press('6');
    const devTools = await page.context().newCDPSession(page);
    const { nodes } = await devTools.send('Accessibility.getFullAXTree');
    const named = nodes.map(({ role, name }) => `${role?.value}: ${name?.value}`);
    expect(named).toContain('button: Left calf, soreness 6 of 10');
    expect(named).toContain('slider: Left calf, soreness');
    const slider = nodes.find(({ role }) => role?.value === 'slider');
    expect(slider?.value?.value).toBe(6);
  });
});

/** Points of the map's box from 0 to 1, the same each time. */
function randomPoints(count: number, seed: number) {
  let state = seed * 7919;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return Array.from({ length: count }, () => ({ x: 0.15 + next() * 0.7, y: 0.05 + next() * 0.9 }));
}

/** The chosen region by its id: the picture outlines it. */
const chosenRegion = (page: Page) =>
  page.evaluate(() => {
    const pressed = [...document.querySelectorAll('[role=group] button[aria-pressed=true]')];
    const name = pressed
      .map((button) => button.getAttribute('aria-label') ?? '')
      .find((label) => label.includes(', soreness'));
    return name?.split(',')[0];
  });

/** Asks the browser's own geometry, which the app does not use: which outline lies nearest to a point? */
const nearestOutline = (page: Page, at: { x: number; y: number }) =>
  page.evaluate(({ x: shareX, y: shareY }) => {
    // Phones show one side of the body at a time.
    const group = [...document.querySelectorAll('[role=group]')].find(
      (one) => one.clientWidth > 0 && one.querySelector('[data-region]'),
    );
    const svg = group?.querySelector('svg');
    if (!group || !svg) throw new Error('no map');
    const box = svg.getBoundingClientRect();
    const [x, y] = [
      Math.round(box.left + shareX * box.width),
      Math.round(box.top + shareY * box.height),
    ];
    const STEPS = 200;
    const distances = [...svg.querySelectorAll('[data-region]')].map((region) => {
      const paths = [...region.querySelectorAll('path')];
      const all = paths.length > 0 ? paths : [region as SVGPathElement];
      const outline = all[0] as SVGPathElement;
      const matrix = outline.getScreenCTM();
      if (!matrix) throw new Error('not drawn');
      const around = outline.getBoundingClientRect();
      const isFar =
        x < around.left - 60 ||
        x > around.right + 60 ||
        y < around.top - 60 ||
        y > around.bottom + 60;
      if (isFar) return { id: region.getAttribute('data-region') ?? '', least: 60 };
      const inside = outline.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
      let least = inside ? 0 : Number.POSITIVE_INFINITY;
      const length = outline.getTotalLength();
      for (let step = 0; !inside && step <= STEPS; step += 1) {
        const point = outline.getPointAtLength((length * step) / STEPS).matrixTransform(matrix);
        least = Math.min(least, Math.hypot(point.x - x, point.y - y));
      }
      return { id: region.getAttribute('data-region') ?? '', least };
    });
    distances.sort((a, b) => a.least - b.least);
    const [first, second] = distances;
    if (!first || !second) throw new Error('no outlines');
    const labels = [...group.querySelectorAll('button')];
    const index = [...svg.querySelectorAll('[data-region]')].findIndex(
      (region) => region.getAttribute('data-region') === first.id,
    );
    const name = labels[index]?.getAttribute('aria-label')?.split(',')[0];
    const lookedAt = document.elementFromPoint(x, y);
    return {
      x,
      y,
      nearest: name,
      distance: first.least,
      // A tie, the very edge of the reach, or something lying over the map tells nothing.
      isClear:
        second.least - first.least > 2 &&
        Math.abs(first.least - 24) > 2 &&
        lookedAt !== null &&
        group.contains(lookedAt),
    };
  }, at);
