import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../tools/chromium.mjs';

export const flags: readonly string[] = [
  '--disable-gpu',
  '--lang=en-GB',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Nothing in the app takes longer, so a control that is missing fails soon. */
export const PATIENCE_MS = 10_000;

type ContextOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Folder of the profile: pass it to `launch` again to come back as the same person. */
  readonly profile: string;
  /** Every address asked for by pages and by the service worker. */
  readonly requests: readonly string[];
  /** Errors that pages threw or logged, among them every breach of the content policy. */
  readonly errors: readonly string[];
  /** Closes the browser and keeps its profile. */
  close(): Promise<void>;
  /** Closes the browser and forgets its profile. */
  discard(): Promise<void>;
}

/**
 * Starts Chromium with a profile of its own on the disk: an incognito context can neither install
 * the app nor keep its data. Under the content policy pass functions, not strings, to the page.
 */
export async function launch(
  options: ContextOptions & { profile?: string } = {},
): Promise<Browser> {
  const { profile = mkdtempSync(join(tmpdir(), 'limber-profile-')), ...contextOptions } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Run `npm test`, which installs one.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    ...contextOptions,
    args: [...flags, ...(contextOptions.args ?? [])],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const { requests, errors } = listen(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const close = () => context.close();
  return {
    context,
    page,
    profile,
    requests,
    errors,
    close,
    async discard() {
      await close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Collects what the pages of a context ask for and complain about. */
function listen(context: BrowserContext): Pick<Browser, 'requests' | 'errors'> {
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  return { requests, errors };
}

/** Resolves once the page's worker is active and controls it, so that it works offline. */
export async function untilOfflineReady(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
  });
}

/** Empties the HTTP cache, so that only the service worker can answer. */
export async function clearHttpCache(context: BrowserContext, page: Page): Promise<void> {
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.clearBrowserCache');
  await devTools.detach();
}

/** Removes the HTTP cache from the disk, once the browser that used the profile is closed. */
export function removeHttpCache(profile: string): void {
  for (const folder of ['Cache', 'Code Cache']) {
    rmSync(join(profile, 'Default', folder), { recursive: true, force: true });
  }
}
