/** `kept`: the browser promised not to clear the data by itself. */
export type KeepOutcome = 'kept' | 'not-kept' | 'unsupported';

/** What the browser says about its storage; undefined where it does not say. */
export interface StorageFacts {
  readonly kept: boolean | undefined;
  readonly usageBytes: number | undefined;
  readonly quotaBytes: number | undefined;
}

// Over plain http, and in some embedded browsers, there is no storage manager.
const manager = (): StorageManager | undefined =>
  'storage' in navigator ? navigator.storage : undefined;

/** Chromium answers without a question to the person. */
const answersSilently = (): boolean => 'userAgentData' in navigator;

/**
 * Asks the browser to keep the data. Firefox puts the question to the person: ask there in a click.
 * `silently`, after a saved entry, asks only where the answer comes without a question.
 */
export async function askToKeepData(
  how: 'in-a-click' | 'silently' = 'in-a-click',
): Promise<KeepOutcome> {
  const storage = manager();
  if (!storage?.persist) return 'unsupported';
  if (how === 'silently' && !answersSilently()) return 'not-kept';
  try {
    return (await storage.persist()) ? 'kept' : 'not-kept';
  } catch {
    return 'not-kept';
  }
}

export async function storageFacts(): Promise<StorageFacts> {
  const storage = manager();
  const [kept, estimate] = await Promise.all([
    storage?.persisted?.().catch(() => undefined),
    storage?.estimate?.().catch(() => undefined),
  ]);
  return { kept, usageBytes: estimate?.usage, quotaBytes: estimate?.quota };
}

/** The app's own files carry nothing typed, and without them the app would not start offline. */
const isAppFiles = (cacheName: string): boolean => cacheName.includes('precache');

/** Erases what the browser keeps beside the database: small storage and every cache of data. */
export async function eraseBrowserStorage(): Promise<void> {
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      window[kind].clear();
    } catch {
      // Blocked storage holds nothing.
    }
  }
  if (!('caches' in window)) return;
  const names = await caches.keys().catch(() => []);
  await Promise.all(names.filter((name) => !isAppFiles(name)).map((name) => caches.delete(name)));
}
