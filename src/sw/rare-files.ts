import { registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

const CACHE = 'limber-rare-files';
const LIST = 'rare-files.txt';

/** Addresses of the build's rare files; the list itself is among the files kept from the start. */
async function rareUrls(): Promise<string[]> {
  const answer = await caches.match(new URL(LIST, self.registration.scope), { ignoreSearch: true });
  const names = answer ? (await answer.text()).split('\n').filter(Boolean) : [];
  return names.map((name) => new URL(name, self.registration.scope).href);
}

/** Fetches what is not there yet and drops what an older version left. */
export async function keepRareFiles(): Promise<void> {
  const [urls, cache] = await Promise.all([rareUrls(), caches.open(CACHE)]);
  const stored = (await cache.keys()).map(({ url }) => url);
  await Promise.all(stored.filter((url) => !urls.includes(url)).map((url) => cache.delete(url)));
  await cache.addAll(urls.filter((url) => !stored.includes(url)));
}

/**
 * Answers for every file of the build that is not among those kept from the start. The store comes first:
 * the names carry a hash, so a file never changes under its name.
 */
export function serveRareFiles(): void {
  registerRoute(
    ({ url }) => url.href.startsWith(new URL('assets/', self.registration.scope).href),
    async ({ request }) => {
      const cache = await caches.open(CACHE);
      const stored = await cache.match(request.url);
      if (stored) return stored;
      const answer = await fetch(request);
      if (answer.ok) await cache.put(request.url, answer.clone());
      return answer;
    },
  );
}
