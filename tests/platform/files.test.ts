import { afterEach, expect, test, vi } from 'vitest';
import { deliverFile, offersSharing, shareable, sharesFiles } from '../../src/platform/files';

const file = new File(['{}'], 'limber-2026-11-24.json', { type: 'application/json' });

function homeScreenApp(share: () => Promise<void>) {
  vi.stubGlobal('navigator', {
    userAgent: 'iPhone',
    maxTouchPoints: 5,
    standalone: true,
    canShare: () => true,
    share,
  });
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a file is downloaded under its name where downloads work', async () => {
  vi.useFakeTimers();
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const revoked = vi.spyOn(URL, 'revokeObjectURL');
  expect(sharesFiles(file)).toBe(false);
  expect(await deliverFile(file)).toBe('downloaded');
  const link = clicked.mock.contexts[0];
  expect(link).toMatchObject({ download: file.name });
  expect(document.querySelector('a[download]')).toBeNull();
  vi.runAllTimers();
  expect(revoked).toHaveBeenCalledOnce();
});

test('a file is shared from an iOS home-screen app, where a download leads nowhere', async () => {
  const share = vi.fn(async () => {});
  homeScreenApp(share);
  expect(sharesFiles(file)).toBe(true);
  expect(await deliverFile(file)).toBe('shared');
  expect(share).toHaveBeenCalledWith({ files: [file] });
});

test('a share sheet that is closed is no copy', async () => {
  homeScreenApp(() => Promise.reject(new DOMException('closed', 'AbortError')));
  expect(await deliverFile(file)).toBe('cancelled');
});

test('a file that the share sheet does not take goes as text, if it takes that', () => {
  vi.stubGlobal('navigator', {
    userAgent: 'Chrome/157 Android',
    maxTouchPoints: 5,
    canShare: ({ files }: { files: readonly File[] }) =>
      files.every(({ name }) => /\.(txt|csv|html|pdf)$/.test(name)),
  });
  expect(shareable(file)).toMatchObject({ name: 'limber-2026-11-24.json.txt', type: 'text/plain' });
  expect(offersSharing()).toBe(true);
  vi.stubGlobal('navigator', { userAgent: 'Firefox/160', maxTouchPoints: 0 });
  expect(shareable(file)).toBeUndefined();
  expect(offersSharing()).toBe(false);
});
