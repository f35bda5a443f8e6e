import { err, ok, type Result } from '../result';
import { flaw, number, object, oneOf, type Shape, text } from './shape';

/** Says that a file is locked with a passphrase; every locked file begins with it. */
export const SEALED_START = '{"format":"limber-sealed"';
/** Raised when the shape of a locked file changes. */
export const SEALED_VERSION = 1;
/** Longest header read, in bytes: five times what one needs (App's choice). */
export const MAX_HEADER_BYTES = 2000;

export const SALT_BYTES = 16;
/** The nonce that AES-GCM is made for (NIST SP 800-38D, 96 bits). */
export const NONCE_BYTES = 12;
export const CHECK_BYTES = 16;

/** What turning a passphrase into a key costs: memory in KiB, passes, lanes. */
export interface KeyCost {
  readonly m: number;
  readonly t: number;
  readonly p: number;
}

/** Argon2id with 19 MiB and two passes (OWASP Password Storage Cheat Sheet). */
export const usualKeyCost: KeyCost = { m: 19 * 1024, t: 2, p: 1 };

/** Most a file may ask for, so that a hostile one cannot hang the device (App's choice). */
const MAX_MEMORY_KIB = 64 * 1024;
const MAX_WORK_KIB = 256 * 1024;

/** What a locked file says about itself. Numbers that are bytes stand in hexadecimal. */
export interface SealedHeader {
  readonly format: 'limber-sealed';
  readonly version: number;
  readonly kdf: 'argon2id';
  readonly cost: KeyCost;
  readonly salt: string;
  /** Comes from the passphrase beside the key and tells a wrong passphrase from a damaged file. */
  readonly check: string;
  readonly cipher: 'AES-256-GCM';
  readonly nonce: string;
  readonly packed: 'deflate-raw';
}

export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const bytesOfHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const hexOfLength =
  (bytes: number): Shape<string> =>
  (value) => {
    const read = text(bytes * 2)(value);
    return read.ok && !/^(?:[0-9a-f]{2})+$/.test(read.value) ? flaw('wrong-type') : read;
  };

const cost: Shape<KeyCost> = (value) => {
  const read = object<KeyCost>({
    m: number(8, MAX_MEMORY_KIB, true),
    t: number(1, 16, true),
    p: number(1, 4, true),
  })(value);
  if (!read.ok) return read;
  const { m, t, p } = read.value;
  return m * t > MAX_WORK_KIB || m < 8 * p ? flaw('out-of-range') : read;
};

const header = object<SealedHeader>({
  format: oneOf(['limber-sealed']),
  version: number(1, SEALED_VERSION, true),
  kdf: oneOf(['argon2id']),
  cost,
  salt: hexOfLength(SALT_BYTES),
  check: hexOfLength(CHECK_BYTES),
  cipher: oneOf(['AES-256-GCM']),
  nonce: hexOfLength(NONCE_BYTES),
  packed: oneOf(['deflate-raw']),
});

/** Reads the first line of a locked file. */
export function parseSealedHeader(
  line: string,
): Result<SealedHeader, { readonly reason: 'damaged' | 'newer-version' }> {
  try {
    const value: unknown = JSON.parse(line);
    const read = header(value);
    if (read.ok) return ok(read.value);
    return err({
      reason: read.error.field === 'version' && isNewer(value) ? 'newer-version' : 'damaged',
    });
  } catch {
    return err({ reason: 'damaged' });
  }
}

const isNewer = (value: unknown): boolean => {
  const { version } = value as { readonly version?: unknown };
  return typeof version === 'number' && version > SEALED_VERSION;
};
