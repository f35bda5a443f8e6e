import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** How this browser gets the app onto the device. */
export type InstallWay = 'installed' | 'prompt' | 'ios' | 'menu';

/** The event Chromium sends when it would install; the DOM library does not know it. */
interface InstallPromptEvent extends Event {
  readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
  prompt(): Promise<void>;
}

const isInstallPrompt = (event: Event): event is InstallPromptEvent => 'prompt' in event;

const offered = signal<InstallPromptEvent | undefined>(undefined);
const installed = signal(false);

/** iPhones and iPads; an iPad calls itself a Mac but has fingers. */
export const isIos = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);

/** Whether the app runs in a window of its own. */
export const isStandalone = (): boolean =>
  matchMedia('(display-mode: standalone)').matches ||
  ('standalone' in navigator && navigator.standalone === true);

/** `ios` is a browser tab on iOS: what is typed there stays behind when the app is installed. */
export const installWay: ReadonlySignal<InstallWay> = computed(() => {
  if (installed.value || isStandalone()) return 'installed';
  if (offered.value) return 'prompt';
  return isIos() ? 'ios' : 'menu';
});

/** Listens for the browser's offer; call it before anything else, since it comes only once. */
export function watchInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (isInstallPrompt(event)) offered.value = event;
  });
  addEventListener('appinstalled', () => {
    installed.value = true;
    offered.value = undefined;
  });
}

/** Shows the browser's own question; an offer can be used once. */
export async function promptInstall(): Promise<'accepted' | 'dismissed' | 'unavailable'> {
  const offer = offered.value;
  if (!offer) return 'unavailable';
  offered.value = undefined;
  await offer.prompt();
  return (await offer.userChoice).outcome;
}
