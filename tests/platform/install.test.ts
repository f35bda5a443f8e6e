import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  installWay,
  isIos,
  isStandalone,
  promptInstall,
  watchInstall,
} from '../../src/platform/install';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 27_2 like Mac OS X) AppleWebKit/605.1.15';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15';

const device = (userAgent: string, maxTouchPoints = 0, standalone = false) =>
  vi.stubGlobal('navigator', { userAgent, maxTouchPoints, standalone });

beforeAll(watchInstall);
afterEach(() => vi.unstubAllGlobals());

describe('an iPhone or iPad', () => {
  test('is known by its name, or by a Mac with fingers', () => {
    device(IPHONE);
    expect(isIos()).toBe(true);
    device(MAC, 5);
    expect(isIos()).toBe(true);
    device(MAC, 0);
    expect(isIos()).toBe(false);
  });

  test('knows its tab from the app on its home screen', () => {
    device(IPHONE);
    expect(isStandalone()).toBe(false);
    device(IPHONE, 5, true);
    expect(isStandalone()).toBe(true);
  });
});

describe("a browser's offer to install", () => {
  const offer = (outcome: 'accepted' | 'dismissed') =>
    Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: vi.fn(async () => {}),
      userChoice: Promise.resolve({ outcome }),
    });

  test('is held back, shown on demand, and used once', async () => {
    expect(await promptInstall()).toBe('unavailable');
    const event = offer('dismissed');
    dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(installWay.value).toBe('prompt');
    expect(await promptInstall()).toBe('dismissed');
    expect(event.prompt).toHaveBeenCalledOnce();
    expect(await promptInstall()).toBe('unavailable');
  });

  test('ends when the app is installed', () => {
    dispatchEvent(offer('accepted'));
    dispatchEvent(new Event('appinstalled'));
    expect(installWay.value).toBe('installed');
  });
});
