import { afterEach, expect, test, vi } from 'vitest';
import { applyTheme, mirrorStarted, mirrorTheme } from '../../src/platform/theme';

const { dataset } = document.documentElement;

afterEach(() => {
  applyTheme('system');
  mirrorStarted(false);
});

test('a chosen theme shows at once and is there before the next first paint', () => {
  applyTheme('dark');
  expect(dataset.theme).toBe('dark');
  expect(localStorage.getItem('limber.theme')).toBe('dark');
});

test("the device's own theme leaves no mark", () => {
  applyTheme('light');
  applyTheme('system');
  expect(dataset.theme).toBeUndefined();
  expect(localStorage.getItem('limber.theme')).toBeNull();
});

test('stored preferences are mirrored: the theme, and whether Welcome is done', () => {
  mirrorTheme({ theme: 'light', welcomeDone: true });
  expect(localStorage.getItem('limber.theme')).toBe('light');
  expect(localStorage.getItem('limber.started')).toBe('1');
  expect(dataset.started).toBe('');
});

test('blocked storage keeps nobody from a theme', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  applyTheme('dark');
  expect(dataset.theme).toBe('dark');
});
