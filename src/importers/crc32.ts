/** Remainders of each byte by the polynomial of CRC-32 (ISO 3309), for 1 to 4 bytes at a time. */
const table = new Uint32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  table[byte] = rest;
}
for (let place = 256; place < table.length; place++) {
  const before = table[place - 256] ?? 0;
  table[place] = (before >>> 8) ^ (table[before & 255] ?? 0);
}

/** CRC-32 of bytes, continued from that of the bytes before them. */
export function crc32Of(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let crc = ~before;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^= view.getUint32(at, true);
    crc =
      (table[768 + (crc & 255)] ?? 0) ^
      (table[512 + ((crc >>> 8) & 255)] ?? 0) ^
      (table[256 + ((crc >>> 16) & 255)] ?? 0) ^
      (table[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (table[(crc ^ view.getUint8(at)) & 255] ?? 0);
  return ~crc >>> 0;
}
