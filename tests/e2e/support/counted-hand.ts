import type { Locator, Page } from 'playwright-core';

/** How long a practised thumb takes for a tap or a swipe, in ms (the issue's own figure). */
export const MS_A_TAP = 900;

/**
 * A thumb that counts: every tap, and every swipe that is needed before the thing to tap is in sight.
 * What lies behind a bar is not in sight.
 */
export function countedHand(page: Page) {
  const made = { taps: 0, swipes: 0 };

  const isInSight = (target: Locator) =>
    target.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      if (y < 0 || y > innerHeight) return false;
      // A key stop of the map lets touches through: the picture below it is what is tapped.
      const touched = document.elementFromPoint(x, y);
      return touched !== null && touched.closest('form, main') === element.closest('form, main');
    });

  const swipeTo = async (target: Locator) => {
    await target.waitFor();
    for (let tries = 0; !(await isInSight(target)); tries += 1) {
      if (tries === 8) throw new Error(`${target} does not come into sight`);
      made.swipes += 1;
      // No more than most of a screen a swipe, as a thumb does.
      await target.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        const wanted = (top + bottom) / 2 - innerHeight / 2;
        scrollBy(0, Math.sign(wanted) * Math.min(Math.abs(wanted), innerHeight * 0.8));
      });
    }
  };

  return {
    made,
    milliseconds: () => (made.taps + made.swipes) * MS_A_TAP,
    async tap(target: Locator) {
      await swipeTo(target);
      const box = await target.boundingBox();
      if (!box) throw new Error(`${target} is nowhere`);
      made.taps += 1;
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    },
  };
}
