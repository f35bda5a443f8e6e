import { type ReadonlySignal, signal } from '@preact/signals';

/** What Chromium alone has; the DOM library does not know it. */
interface IdleWatch extends EventTarget {
  readonly userState: 'active' | 'idle' | null;
  readonly screenState: 'locked' | 'unlocked' | null;
  start(options: { readonly threshold: number }): Promise<void>;
}

interface IdleWatchClass {
  new (): IdleWatch;
  requestPermission(): Promise<'granted' | 'denied'>;
}

const idleWatch = (): IdleWatchClass | undefined =>
  'IdleDetector' in window ? (window.IdleDetector as IdleWatchClass) : undefined;

/** Without a key or the mouse for so long counts as away, in ms (App's choice). */
export const AWAY_MS = 300_000;

const away = signal<number | undefined>(undefined);

/** Minutes of the last time away, until it is answered. */
export const lastAway: ReadonlySignal<number | undefined> = away;

export const forgetAway = (): void => {
  away.value = undefined;
};

export const canNoticeAway = (): boolean => idleWatch() !== undefined;

/** Asks whether the browser may tell when nobody is there; call it in a click. */
export async function askToNoticeAway(): Promise<'granted' | 'denied' | 'unsupported'> {
  const watch = idleWatch();
  return watch ? watch.requestPermission() : 'unsupported';
}

/** Calls back when the person returns from five minutes away; does nothing where it may not know. */
export async function onReturn(work: () => void): Promise<void> {
  const Watch = idleWatch();
  if (!Watch) return;
  const watch = new Watch();
  let since: number | undefined;
  watch.addEventListener('change', () => {
    const isAway = watch.userState === 'idle' || watch.screenState === 'locked';
    if (isAway) since ??= Date.now();
    else if (since !== undefined) {
      away.value = Math.round((Date.now() - since + AWAY_MS) / 60_000);
      since = undefined;
      work();
    }
  });
  // Refused without permission: then nothing is known, and nothing is said.
  await watch.start({ threshold: AWAY_MS }).catch(() => {});
}
