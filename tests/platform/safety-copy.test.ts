import { describe, expect, test, vi } from 'vitest';
import { keepSafetyCopy, safetyCopy } from '../../src/platform/safety-copy';
import { ownFiles } from '../support/own-files';

async function* pieces() {
  yield '{"a":';
  yield '1}';
}

describe('a safety copy', () => {
  test('is kept piece by piece, one for each occasion', async () => {
    const { storage } = ownFiles();
    vi.stubGlobal('navigator', { storage });
    expect(await safetyCopy('update')).toBeUndefined();
    expect(await keepSafetyCopy('update', pieces())).toBe('kept');
    expect(await keepSafetyCopy('restore', [new Blob(['{}'])])).toBe('kept');
    expect(await (await safetyCopy('update'))?.text()).toBe('{"a":1}');
    expect(await (await safetyCopy('restore'))?.text()).toBe('{}');
  });

  test.each([
    ['QuotaExceededError', 'storage-full'],
    ['NotAllowedError', 'unavailable'],
  ])(
    'that cannot be written because of %s is told as %s, and the one before stays',
    async (name, told) => {
      const { storage, files } = ownFiles(name);
      files.set('before-update.json', 'old');
      vi.stubGlobal('navigator', { storage });
      expect(await keepSafetyCopy('update', pieces())).toBe(told);
      expect(await (await safetyCopy('update'))?.text()).toBe('old');
    },
  );

  test('is unavailable, not an error, where the browser has no such files', async () => {
    vi.stubGlobal('navigator', {});
    expect(await keepSafetyCopy('restore', [new Blob(['{}'])])).toBe('unavailable');
    expect(await safetyCopy('restore')).toBeUndefined();
  });

  test('that was begun and never written is none', async () => {
    const { storage, files } = ownFiles();
    files.set('before-update.json', '');
    vi.stubGlobal('navigator', { storage });
    expect(await safetyCopy('update')).toBeUndefined();
  });
});
