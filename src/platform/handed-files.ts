import { sharedFiles } from '../core/import/shared-files';

// The DOM library of TypeScript does not know the launch queue yet.
interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
  ): void;
}

/** Hands over the files that the system opened with the app, now and later; Chromium alone has it. */
export function whenOpenedWith(take: (files: readonly File[]) => void): void {
  const { launchQueue }: { launchQueue?: LaunchQueue } = window as object;
  launchQueue?.setConsumer(async ({ files = [] }) => {
    if (files.length > 0) take(await Promise.all(files.map((handle) => handle.getFile())));
  });
}

/** Takes out what another app shared through the service worker. */
export async function takeSharedFiles(): Promise<readonly File[]> {
  if (!('caches' in window) || !(await caches.has(sharedFiles.store))) return [];
  const store = await caches.open(sharedFiles.store);
  const files = await Promise.all(
    (await store.keys()).map(async (key) => {
      const kept = await store.match(key);
      const name = decodeURIComponent(kept?.headers.get(sharedFiles.nameHeader) ?? '');
      return new File(kept ? [await kept.blob()] : [], name);
    }),
  );
  await caches.delete(sharedFiles.store);
  return files;
}
