import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    axe: { run(root: Document, options: RunOptions): Promise<AxeResults> };
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe on every page from now on. The browser adds it from outside, past the content policy. */
export const bringAxe = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript({ content: axe });

/** What axe finds on the page as it is, each as one line. */
export async function faultsByAxe(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  };
  const { violations } = await page.evaluate((wanted) => window.axe.run(document, wanted), options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

/** Whether anything is wider than the window, or than the dialog on top of it. */
export const faultsOfWidth = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const top = document.querySelector('dialog:modal');
    const root = document.documentElement;
    const isTooWide = (element: Element) =>
      element.scrollWidth > element.clientWidth + 1 &&
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const wide =
      root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
    const inside = top ? [top, ...top.querySelectorAll('*')].filter(isTooWide) : [];
    return [...wide, ...inside.map((element) => `too wide: ${element.className}`)];
  });

/**
 * Controls smaller than 44 by 44 px. A stretched overlay counts as part of its control and a label as
 * part of its box; a link within a sentence may be as high as its line (WCAG 2.2, 2.5.8). The body
 * map's buttons are for keyboards alone: a thumb hits the picture below them, by distance.
 */
export const smallControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = 'a[href], button, input, select, textarea, summary, [role=slider]';
    const root = document.querySelector('dialog:modal') ?? document;
    const overlay = (element: Element) =>
      ['::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const isOverlay = style.content !== 'none' && style.position === 'absolute';
        return isOverlay ? [[Number.parseFloat(style.width), Number.parseFloat(style.height)]] : [];
      });
    return (
      [...root.querySelectorAll<HTMLElement>(controls)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => getComputedStyle(element).display !== 'inline')
        // The map's key stops let touches through to the picture, which answers within 24 px of every
        // outline and names what was meant; its equal with full-size controls is the list (WCAG 2.5.8:
        // the same function by another control on the page).
        .filter((element) => getComputedStyle(element).pointerEvents !== 'none')
        .flatMap((element) => {
          const isBox = element.matches('[type=radio], [type=checkbox]');
          const box = (isBox && (element as HTMLInputElement).labels?.[0]) || element;
          const { width, height } = box.getBoundingClientRect();
          const sizes = [[width, height], ...overlay(box)];
          const isLarge = [0, 1].every((side) => sizes.some((size) => (size[side] ?? 0) >= 43.5));
          const name = element.ariaLabel ?? box.textContent;
          return isLarge ? [] : [`${name}: ${Math.round(width)} by ${Math.round(height)} px`];
        })
    );
  });

/** More or less than one h1, and levels that are left out. */
export const faultsOfHeadings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const dialog = document.querySelector('dialog:modal');
    const levels = [...(dialog ?? document).querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName.slice(1)));
    const first = dialog ? 1 : 0;
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? first) + 1);
    const firsts = levels.filter((level) => level === 1).length;
    return [
      ...jumps.map((level) => `a jump to h${level}`),
      ...(!dialog && firsts !== 1 ? [`${firsts} first headings`] : []),
    ];
  });

/** How many animations and transitions are under way. */
export const motion = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => String((effect as KeyframeEffect | null)?.target?.className)),
  );

/** Runs an inspection in a window of another size, then goes back to the one before. */
export async function inWindow<T>(page: Page, width: number, look: () => Promise<T>): Promise<T> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 800 });
  const found = await look();
  if (before) await page.setViewportSize(before);
  return found;
}

/** Runs an inspection with text at twice its size. */
export async function inLargeText<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const setSize = (size: string) =>
    page.evaluate((wanted) => {
      document.documentElement.style.fontSize = wanted;
    }, size);
  await setSize('200%');
  const found = await look();
  await setSize('');
  return found;
}
