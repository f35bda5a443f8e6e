import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { keepRareFiles, serveRareFiles } from './rare-files';
import { answerNotice, nudge } from './reminders';
import { keepSharedFiles } from './shared-files';

declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0];
};

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
serveRareFiles();
keepSharedFiles();
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));

// A new version waits until the person asks for it: the page sends this when they do.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
  // Sent in a quiet moment; a failed attempt is made again the next time.
  if (event.data?.type === 'KEEP_RARE_FILES') event.waitUntil(keepRareFiles().catch(() => {}));
});

// The first visit is controlled at once, so that it works offline without a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(answerNotice(event.action, event.notification.data));
});

// The library does not know periodic sync: Chromium alone has it.
self.addEventListener('periodicsync', (event) => {
  if (event instanceof ExtendableEvent) event.waitUntil(nudge());
});
