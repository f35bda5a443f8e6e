const QUIET_AFTER_MS = 5_000;

/** Asks the worker, once the page has been quiet for a while, for the files few people need. */
export function keepRareFiles(): void {
  setTimeout(async () => {
    const registration = await navigator.serviceWorker?.ready;
    registration?.active?.postMessage({ type: 'KEEP_RARE_FILES' });
  }, QUIET_AFTER_MS);
}
