/** A record's name: UUID version 7 as text, made by the client, sorted by the time of making. */
export type RecordId = string & { readonly brand: 'RecordId' };

const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const parseRecordId = (text: string): RecordId | undefined =>
  UUID_PATTERN.test(text) ? (text as RecordId) : undefined;

/**
 * UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then chance.
 * @param now ms since 1970
 * @param random 10 random bytes
 */
export function uuidV7(now: number, random: Uint8Array): RecordId {
  const bytes = new Uint8Array(16);
  for (let index = 0; index < 6; index++) {
    bytes[index] = Math.floor(now / 2 ** (8 * (5 - index))) % 256;
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f); // version 7
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f); // variant
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-') as RecordId;
}
