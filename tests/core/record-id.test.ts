import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecordId, uuidV7 } from '../../src/core/record-id';

const anyTime = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const anyBytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('a record id', () => {
  test('carries version 7, the variant of RFC 9562 and the time of making', () => {
    fc.assert(
      fc.property(anyTime, anyBytes, (now, random) => {
        const id = uuidV7(now, random);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(now);
        expect(parseRecordId(id)).toBe(id);
      }),
    );
  });

  test('agrees with the example of RFC 9562', () => {
    const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
    expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  test('sorts as text by the time of making', () => {
    fc.assert(
      fc.property(anyTime, anyTime, anyBytes, anyBytes, (first, second, some, other) => {
        fc.pre(first < second);
        expect(uuidV7(first, some) < uuidV7(second, other)).toBe(true);
      }),
    );
  });

  test.each(['', 'new', '017f22e2-79b0-7cc3-98c4-dc0c0c07398', '../etc', '__proto__'])(
    'is not %j',
    (text) => {
      expect(parseRecordId(text)).toBeUndefined();
    },
  );
});
