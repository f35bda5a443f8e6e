import { describe, expect, test, vi } from 'vitest';
import { askToKeepData, eraseBrowserStorage, storageFacts } from '../../src/platform/storage';

/** A browser that answers `persist()` so; Chromium ones say who they are. */
function browser(answer: boolean | 'none', isChromium = false) {
  const persist = vi.fn(async () => answer === true);
  const storage = answer === 'none' ? undefined : { persist, persisted: async () => answer };
  vi.stubGlobal('navigator', {
    ...(storage && { storage }),
    ...(isChromium && { userAgentData: {} }),
  });
  return persist;
}

describe('asking to keep the data', () => {
  test('names what came of it', async () => {
    browser(true);
    expect(await askToKeepData()).toBe('kept');
    browser(false);
    expect(await askToKeepData()).toBe('not-kept');
    browser('none');
    expect(await askToKeepData()).toBe('unsupported');
  });

  test('asks silently only where the person is not asked', async () => {
    const firefox = browser(true);
    expect(await askToKeepData('silently')).toBe('not-kept');
    expect(firefox).not.toHaveBeenCalled();
    const chromium = browser(true, true);
    expect(await askToKeepData('silently')).toBe('kept');
    expect(chromium).toHaveBeenCalledOnce();
  });
});

test('what the browser does not say stays unknown', async () => {
  browser('none');
  expect(await storageFacts()).toEqual({
    kept: undefined,
    usageBytes: undefined,
    quotaBytes: undefined,
  });
});

test('erasing empties small storage and every cache but the files of the app itself', async () => {
  localStorage.setItem('limber.theme', 'dark');
  sessionStorage.setItem('anything', '1');
  const names = new Set(['workbox-precache-v2-x', 'shared-files']);
  vi.stubGlobal('caches', {
    keys: async () => [...names],
    delete: async (name: string) => names.delete(name),
  });
  await eraseBrowserStorage();
  expect(localStorage.length).toBe(0);
  expect(sessionStorage.length).toBe(0);
  expect([...names]).toEqual(['workbox-precache-v2-x']);
});
