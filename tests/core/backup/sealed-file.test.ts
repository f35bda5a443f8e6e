import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSealedHeader, SEALED_START } from '../../../src/core/backup/sealed-header';
import { isSealed, openSealedFile, sealFile } from '../../../src/platform/sealed-file';

const PASSPHRASE = 'seven brave otters — 七';
const TEXT = `${'Check-in '.repeat(2000)}😀 שלום`;
const MOST = 1_000_000;

const sealed = await sealFile(new Blob([TEXT]), PASSPHRASE);
const bytes = new Uint8Array(await sealed.arrayBuffer());
const firstLine = (await sealed.text()).split('\n')[0] ?? '';

const open = (file: Blob, passphrase = PASSPHRASE, most = MOST) =>
  openSealedFile(file, passphrase, most);

/** The file with one bit turned over. */
function flipped(at: number): Blob {
  const damaged = bytes.slice();
  damaged[at] = (damaged[at] ?? 0) ^ 1;
  return new Blob([damaged]);
}

describe('a locked file', () => {
  test('opens with its passphrase and is what was locked', async () => {
    const opened = await open(sealed);
    expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(TEXT);
  });

  test('opens with a passphrase that another keyboard spells with other code points', async () => {
    const file = await sealFile(new Blob(['x']), 'caf\u00e9 au lait');
    expect(await open(file, 'cafe\u0301 au lait')).toMatchObject({ ok: true });
  });

  test('says that it is one, and shows nothing of what it holds', async () => {
    expect(await isSealed(sealed)).toBe(true);
    expect(await isSealed(new Blob(['{"format":"limber-copy"}']))).toBe(false);
    expect(await sealed.text()).not.toContain('Check-in');
    expect(sealed.size).toBeLessThan(1000);
  });

  test('is never locked the same way twice', async () => {
    const again = await sealFile(new Blob([TEXT]), PASSPHRASE);
    expect(await again.text()).not.toContain(JSON.parse(firstLine).salt);
  });

  test('tells a wrong passphrase from damage', async () => {
    expect(await open(sealed, 'seven brave otter')).toEqual({
      ok: false,
      error: { reason: 'wrong-passphrase' },
    });
    const damaged = { ok: false, error: { reason: 'damaged' } };
    const header = firstLine.length;
    for (const at of [
      SEALED_START.length + 3,
      header - 3,
      header + 5,
      header + 70,
      bytes.length - 1,
    ]) {
      expect(await open(flipped(at)), `bit at ${at}`).toEqual(damaged);
    }
    for (const length of [40, header, header + 20, header + 66, bytes.length - 1]) {
      expect(await open(new Blob([bytes.slice(0, length)])), `cut at ${length}`).toEqual(damaged);
    }
  });

  test('that unpacks to more than is allowed stops there', async () => {
    const bomb = await sealFile(new Blob([new Uint8Array(3_000_000)]), PASSPHRASE);
    expect(bomb.size).toBeLessThan(10_000);
    expect(await open(bomb)).toEqual({ ok: false, error: { reason: 'too-large' } });
  });
});

/** The issue asks for ten thousand damaged files in a soak; each that looks whole costs a key. */
const DAMAGED_FILES = process.env.SOAK ? 1_000 : 15;

test('a locked file that is damaged anywhere is refused with a reason', async () => {
  const reasons = ['wrong-passphrase', 'damaged', 'newer-version', 'too-large'];
  const damage = fc.record({
    at: fc.nat(bytes.length - 1),
    bits: fc.integer({ min: 1, max: 255 }),
    how: fc.constantFrom('flip' as const, 'cut' as const, 'drop' as const, 'repeat' as const),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ at, bits, how }) => {
      const [before, from] = [bytes.slice(0, at), bytes.slice(at)];
      const parts = {
        flip: [before, Uint8Array.of((from[0] ?? 0) ^ bits), from.slice(1)],
        cut: [before],
        drop: [before, from.slice(1)],
        repeat: [before, from.slice(0, 1), from],
      }[how];
      const file = new Blob(parts);
      if (!(await isSealed(file))) return; // read as a copy, which it is not
      const opened = await open(file);
      expect(opened.ok ? 'opened' : reasons.includes(opened.error.reason)).toBe(true);
    }),
    { numRuns: DAMAGED_FILES },
  );
});

describe('the header of a locked file', () => {
  const header = JSON.parse(firstLine);
  const cost = header.cost;

  test('is read back', () => {
    expect(parseSealedHeader(firstLine)).toEqual({ ok: true, value: header });
  });

  test.each([
    ['a gigabyte of memory', { cost: { ...cost, m: 1024 * 1024 } }],
    ['a thousand passes', { cost: { ...cost, t: 1000 } }],
    ['much of both', { cost: { m: 64 * 1024, t: 16, p: 1 } }],
    ['a hundred lanes', { cost: { ...cost, p: 100 } }],
    ['no cost', { cost: undefined }],
    ['another cipher', { cipher: 'none' }],
    ['another way to a key', { kdf: 'md5' }],
    ['a salt that is no hexadecimal', { salt: 'zz' }],
    ['version zero', { version: 0 }],
  ])('is refused where it asks for %s', (_what, change) => {
    expect(parseSealedHeader(JSON.stringify({ ...header, ...change }))).toEqual({
      ok: false,
      error: { reason: 'damaged' },
    });
  });

  test('of a newer version is named as such', () => {
    expect(parseSealedHeader(JSON.stringify({ ...header, version: 2 }))).toEqual({
      ok: false,
      error: { reason: 'newer-version' },
    });
  });
});
