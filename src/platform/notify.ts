/** `unsupported` includes a page without a service worker, and iOS outside the home screen. */
export type NotifyPermission = 'granted' | 'denied' | 'default' | 'unsupported';

export interface NoticeText {
  readonly ids: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly href: string;
}

/** Words on the buttons, by what they do. */
export type NoticeActions = readonly { readonly action: string; readonly title: string }[];

/** The newest one replaces the one before: there is never a heap of them. */
const TAG = 'limber-reminder';

const isSupported = (): boolean => 'Notification' in window && 'serviceWorker' in navigator;

export const notifyPermission = (): NotifyPermission =>
  isSupported() ? Notification.permission : 'unsupported';

/** Asks for permission; call it in the tap that makes the first reminder. */
export async function askToNotify(): Promise<NotifyPermission> {
  if (!isSupported()) return 'unsupported';
  if (Notification.permission !== 'default') return Notification.permission;
  return Notification.requestPermission();
}

/** How showing a notification went. */
export type NotifyOutcome = 'shown' | 'denied' | 'unsupported' | 'failed';

/** Shows one line; `new Notification` would throw on Android, so the registration shows it. */
export async function notify(
  { ids, title, text, href }: NoticeText,
  actions: NoticeActions,
): Promise<NotifyOutcome> {
  const permission = notifyPermission();
  if (permission === 'unsupported') return 'unsupported';
  if (permission !== 'granted') return 'denied';
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return 'unsupported';
  try {
    // The DOM library leaves out `actions`, which Safari does not know and ignores.
    const options = { body: text, tag: TAG, renotify: true, data: { href, ids }, actions };
    await registration.showNotification(title, options);
    return 'shown';
  } catch {
    return 'failed';
  }
}

/** Takes away what was shown, once it is answered in the app. */
export async function clearNotices(): Promise<void> {
  if (!isSupported()) return;
  const registration = await navigator.serviceWorker.getRegistration();
  const shown = (await registration?.getNotifications({ tag: TAG })) ?? [];
  for (const notification of shown) notification.close();
}

/** Shows a count on the app's icon where there is such a thing. */
export async function badge(count: number): Promise<void> {
  if (!('setAppBadge' in navigator)) return;
  await (count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(() => {});
}

interface PeriodicSync {
  register(tag: string, options: { minInterval: number }): Promise<void>;
}

const hasPeriodicSync = (
  registration: ServiceWorkerRegistration,
): registration is ServiceWorkerRegistration & { readonly periodicSync: PeriodicSync } =>
  'periodicSync' in registration;

const MS_PER_DAY = 86_400_000;

/** Asks an installed Chromium to wake the worker about once a day; elsewhere nothing happens. */
export async function askForDailyNudge(): Promise<boolean> {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!registration || !hasPeriodicSync(registration)) return false;
  try {
    await registration.periodicSync.register('daily-nudge', { minInterval: MS_PER_DAY });
    return true;
  } catch {
    return false; // not installed, or not used enough
  }
}
