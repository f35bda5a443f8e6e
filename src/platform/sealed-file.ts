import {
  bytesOfHex,
  CHECK_BYTES,
  hexOf,
  type KeyCost,
  MAX_HEADER_BYTES,
  NONCE_BYTES,
  parseSealedHeader,
  SALT_BYTES,
  SEALED_START,
  SEALED_VERSION,
  type SealedHeader,
  usualKeyCost,
} from '../core/backup/sealed-header';
import { err, ok, type Result } from '../core/result';
import { deflate, inflate } from './deflate';

/** Why a locked file does not open. */
export interface SealProblem {
  readonly reason: 'wrong-passphrase' | 'damaged' | 'newer-version' | 'too-large';
}

const KEY_BYTES = 32;
const DIGEST_HEX = 64;
const NEWLINE = 10;

/** Whether a file is locked with a passphrase. */
export const isSealed = async (file: Blob): Promise<boolean> =>
  (await file.slice(0, SEALED_START.length).text()) === SEALED_START;

/**
 * Locks a file with a passphrase: one line that says how, one with the SHA-256 of that line, then the
 * deflated file in AES-256-GCM with the first line as authenticated data.
 */
export async function sealFile(content: Blob, passphrase: string): Promise<Blob> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const { key, check } = await derive(passphrase, salt, usualKeyCost);
  const header: SealedHeader = {
    format: 'limber-sealed',
    version: SEALED_VERSION,
    kdf: 'argon2id',
    cost: usualKeyCost,
    salt: hexOf(salt),
    check,
    cipher: 'AES-256-GCM',
    nonce: hexOf(nonce),
    packed: 'deflate-raw',
  };
  const line = new TextEncoder().encode(JSON.stringify(header));
  const packed = new Uint8Array(await deflate(new Uint8Array(await content.arrayBuffer())));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: line },
    key,
    packed,
  );
  return new Blob([line, `\n${await digest(line)}\n`, sealed], {
    type: 'application/octet-stream',
  });
}

/** Opens a locked file and unpacks at most `most` bytes of it. */
export async function openSealedFile(
  file: Blob,
  passphrase: string,
  most: number,
): Promise<Result<Uint8Array, SealProblem>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const end = bytes.subarray(0, MAX_HEADER_BYTES).indexOf(NEWLINE);
  if (end < 0) return err({ reason: 'damaged' });
  const line = bytes.slice(0, end);
  const header = parseSealedHeader(new TextDecoder().decode(line));
  if (!header.ok) return header;
  const start = end + 1 + DIGEST_HEX + 1;
  const said = new TextDecoder().decode(bytes.subarray(end + 1, start - 1));
  if (said !== (await digest(line))) return err({ reason: 'damaged' });
  const { key, check } = await derive(passphrase, bytesOfHex(header.value.salt), header.value.cost);
  if (check !== header.value.check) return err({ reason: 'wrong-passphrase' });
  const iv = bytesOfHex(header.value.nonce);
  const packed = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv, additionalData: line }, key, bytes.subarray(start))
    .catch(() => undefined);
  if (!packed) return err({ reason: 'damaged' });
  const content = await inflate(new Uint8Array(packed), most);
  if (content === 'too-large') return err({ reason: 'too-large' });
  return content ? ok(content) : err({ reason: 'damaged' });
}

async function digest(line: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', line)));
}

/** The key that a passphrase gives and, from the same bytes, what tells that it is the right one. */
async function derive(passphrase: string, salt: Uint8Array, cost: KeyCost) {
  const { argon2idAsync } = await import('@noble/hashes/argon2.js');
  // One passphrase can be typed as different code points on different keyboards.
  const bytes = await argon2idAsync(passphrase.normalize('NFC'), salt, {
    ...cost,
    dkLen: KEY_BYTES + CHECK_BYTES,
  });
  const material = Uint8Array.from(bytes);
  const key = await crypto.subtle.importKey('raw', material.slice(0, KEY_BYTES), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  return { key, check: hexOf(material.subarray(KEY_BYTES)) };
}
