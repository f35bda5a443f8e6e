import type { Page } from 'playwright-core';

/** Moments on the page's own clock, ms since its navigation began. */
export interface Moments {
  /** The last tap, as the input itself is stamped, and the end of the first frame after it. */
  tapped?: number;
  painted?: number;
  /** The transaction that writes the record is complete; its toast stands in the page. */
  committed?: number;
  toasted?: number;
  /** The first view stands: the heading that the app itself drew is in the page. */
  viewed?: number;
  /** End of the frame in which a card about a due stands beside the records of today. */
  shown?: number;
  /** The first transaction that reads what the due rules look at; the first due card in the page. */
  dueAsked?: number;
  dueShown?: number;
  /** End of the frame of the first and of the last stroke on any canvas. */
  drawnFirst?: number;
  drawn?: number;
  /** What tasks took beyond 50 ms each, together. */
  blocked?: number;
}

declare global {
  interface Window {
    moments: Moments;
  }
}

/** Puts the stopwatch into every document of this page, before the app's own scripts. */
export const installStopwatch = (page: Page): Promise<unknown> => page.addInitScript(stopwatch);

export const moments = (page: Page): Promise<Moments> => page.evaluate(() => window.moments);

/** Forgets the last tap and what came of it. */
export const resetTap = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const name of [
      'tapped',
      'painted',
      'committed',
      'toasted',
      'drawnFirst',
      'drawn',
      'blocked',
    ] as const)
      delete window.moments[name];
  });

/** Slows the page's own thread down; workers and storage keep their speed. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Runs in the page, so it may refer to nothing outside itself. */
function stopwatch(): void {
  const dueCard = 'a[href^="#/log/massage"], a[href^="#/safety?"]';
  const todaysRecords = '[aria-labelledby="so-far"]';
  const toast = '#main ~ [role="status"] > *';
  const found: Moments = {};
  window.moments = found;

  const afterFrame = (then: (at: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });

  addEventListener(
    'click',
    ({ timeStamp }) => {
      found.tapped = timeStamp;
      afterFrame((at) => {
        found.painted = at;
      });
    },
    true,
  );

  let isSeen = false;
  const look = (changes: readonly MutationRecord[]) => {
    const isToast = (node: Node) => node instanceof Element && node.matches(toast);
    if (changes.some(({ addedNodes }) => [...addedNodes].some(isToast))) {
      found.toasted ??= performance.now();
    }
    if (document.querySelector('#main h1')) found.viewed ??= performance.now();
    if (isSeen || !document.querySelector(dueCard)) return;
    found.dueShown ??= performance.now();
    isSeen = document.querySelector(todaysRecords) !== null;
    if (isSeen) {
      afterFrame((at) => {
        found.shown = at;
      });
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });

  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...request) {
    const [tables, mode] = [[request[0]].flat(), request[1]];
    if (tables.includes('massages')) found.dueAsked ??= performance.now();
    const made = transaction.apply(this, request);
    if (mode === 'readwrite' && tables.some((table) => table !== 'drafts')) {
      made.addEventListener('complete', () => {
        found.committed ??= performance.now();
      });
    }
    return made;
  };

  const untroubled = 50;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      found.blocked = (found.blocked ?? 0) + duration - untroubled;
    }
  }).observe({ type: 'longtask' });

  const { clearRect } = CanvasRenderingContext2D.prototype;
  let isDrawing = false;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    if (!isDrawing) {
      isDrawing = true;
      afterFrame((at) => {
        isDrawing = false;
        found.drawnFirst ??= at;
        found.drawn = at;
      });
    }
    clearRect.apply(this, box);
  };
}
