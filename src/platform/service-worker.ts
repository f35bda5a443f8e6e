import { type ReadonlySignal, signal } from '@preact/signals';
import type { Workbox } from 'workbox-window';

const HOUR_MS = 3_600_000;
/** Home-screen apps on iOS may miss the controllerchange event (WebKit 199110). */
const RELOAD_FALLBACK_MS = 4_000;

const waitingVersion = signal(false);
const cached = signal(false);

/** True once a newer version waits or runs elsewhere, or a file of this one is gone after a deploy. */
export const updateReady: ReadonlySignal<boolean> = waitingVersion;

/** True once every file of the app is on the device. */
export const offlineReady: ReadonlySignal<boolean> = cached;

let workbox: Workbox | undefined;

/** Starts the worker in a production build; call it once, after the first render. */
export function registerServiceWorker(): void {
  // A tab older than the last deploy may ask for a chunk that is gone.
  window.addEventListener('vite:preloadError', () => {
    waitingVersion.value = true;
  });
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;

  void navigator.serviceWorker.ready.then(() => {
    cached.value = true;
  });
  noticeSwitchByAnotherTab();
  whenCalm(() => {
    // Registration fails where storage is blocked; the app then works online only.
    register().then(checkHourly, () => {});
  });
}

/** Long enough for the first view on a slow phone; the worker fetches every file of the app. */
const CALM_AFTER_MS = 2_000;

/** Runs work once the page has had time for its first view. */
export function whenCalm(work: () => void): void {
  setTimeout(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: CALM_AFTER_MS });
    else work();
  }, CALM_AFTER_MS);
}

/** The library comes after the first view: it is not needed to see or type anything. */
async function register(): Promise<void> {
  const [library, { appUrlPolicy }] = await Promise.all([
    import('workbox-window'),
    import('./trusted-types'),
  ]);
  const url = appUrlPolicy.createScriptURL(`${import.meta.env.BASE_URL}worker.js`);
  workbox = new library.Workbox(url, { scope: import.meta.env.BASE_URL });
  workbox.addEventListener('waiting', () => {
    waitingVersion.value = true;
  });
  await workbox.register();
}

/** The first worker takes over quietly; a later one means that this tab's code is old. */
function noticeSwitchByAnotherTab(): void {
  let isControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isControlled) waitingVersion.value = true;
    isControlled = true;
  });
}

/** Installed apps stay alive for days, so a return to the app asks for a newer version. */
function checkHourly(): void {
  let lastCheck = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    if (performance.now() - lastCheck < HOUR_MS) return;
    lastCheck = performance.now();
    workbox?.update().catch(() => {}); // offline: the next return asks again
  });
}

/** Switches to the waiting version: saves what is open, then reloads the page once. */
export async function applyUpdate(beforeReload?: () => Promise<void>): Promise<void> {
  await beforeReload?.();
  let reloaded = false;
  const reload = () => {
    if (reloaded) return;
    reloaded = true;
    location.reload();
  };
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!registration?.waiting) return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  setTimeout(reload, RELOAD_FALLBACK_MS);
  workbox?.messageSkipWaiting();
}
