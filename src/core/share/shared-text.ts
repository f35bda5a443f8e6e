import type { Report } from '../report/report';
import { err, ok, type Result } from '../result';
import { ByteReader, ReadFault } from './byte-reader';
import { decodePlanOffer, encodePlanOffer, type PlanOffer } from './plan-offer';
import { decodeReport, encodeReport } from './report-code';

/** What a link, a QR code or a file can carry. */
export type Shared =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'plan'; readonly offer: PlanOffer };

export type SharedProblem =
  | 'not-shared'
  | 'damaged'
  | 'too-large'
  | 'newer-version'
  | 'wrong-passphrase';

/** Version of what follows it in a link; the only part of a link that stands in the clear. */
const SHARED_VERSION = 1;
/** Longest text read, in characters, and most bytes it may inflate to (App's choice). */
const MAX_SHARED_TEXT = 20_000;
export const MAX_SHARED_BYTES = 60_000;
/** Longest link offered, in characters: older Windows and Office cut longer ones (platform 4.2). */
export const MAX_LINK = 1_900;

/** Packs and unpacks bytes; unpacking answers undefined where they are none, or too many. */
export interface Packing {
  readonly pack: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
  readonly unpack: (
    bytes: Uint8Array<ArrayBuffer>,
    most: number,
  ) => Promise<Uint8Array | 'too-large' | undefined>;
}

const kinds = ['report', 'plan'] as const;

/** The text after `#/s/`: a version, then base64url of the packed kind, content and checksum. */
export async function sharedText(shared: Shared, { pack }: Packing): Promise<string> {
  const content =
    shared.kind === 'report' ? encodeReport(shared.report) : encodePlanOffer(shared.offer);
  const bytes = Uint8Array.from([kinds.indexOf(shared.kind), ...content]);
  return `${SHARED_VERSION}${toBase64url(await pack(withChecksum(bytes)))}`;
}

/** Finds the shared text in a link, in the text around one, or in itself. */
export function findShared(text: string): string | undefined {
  const linked = /#\/s\/([A-Za-z0-9_-]+)/.exec(text)?.[1];
  return linked ?? /^\s*([0-9][A-Za-z0-9_-]{8,})\s*$/.exec(text)?.[1];
}

/** Reads what came from anywhere: sizes first, then a checksum, then every field. */
export async function readShared(
  text: string,
  { unpack }: Packing,
): Promise<Result<Shared, SharedProblem>> {
  if (text.length > MAX_SHARED_TEXT) return err('too-large');
  const [, version, packed] = /^(\d+?)([A-Za-z0-9_-]+)$/.exec(text) ?? [];
  if (!version || !packed) return err('not-shared');
  if (Number(version) > SHARED_VERSION) return err('newer-version');
  const bytes = fromBase64url(packed);
  if (Number(version) < 1 || !bytes) return err('damaged');
  const unpacked = await unpack(bytes, MAX_SHARED_BYTES);
  if (unpacked === 'too-large') return err('too-large');
  const content = unpacked && checked(unpacked);
  return content ? readContent(content) : err('damaged');
}

function readContent(bytes: Uint8Array): Result<Shared, SharedProblem> {
  const from = new ByteReader(bytes);
  try {
    const kind = from.pick(kinds);
    return ok(
      kind === 'report'
        ? { kind, report: decodeReport(from) }
        : { kind, offer: decodePlanOffer(from) },
    );
  } catch (fault) {
    if (fault instanceof ReadFault) return err('damaged');
    throw fault;
  }
}

const CHECKSUM_BYTES = 4;

function withChecksum(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(bytes.length + CHECKSUM_BYTES);
  all.set(bytes);
  new DataView(all.buffer).setUint32(bytes.length, crc32(bytes));
  return all;
}

/** The bytes before their checksum, if it is theirs. */
function checked(all: Uint8Array): Uint8Array | undefined {
  if (all.length <= CHECKSUM_BYTES) return undefined;
  const bytes = all.subarray(0, all.length - CHECKSUM_BYTES);
  const view = new DataView(all.buffer, all.byteOffset + bytes.length, CHECKSUM_BYTES);
  return view.getUint32(0) === crc32(bytes) ? bytes : undefined;
}

/** CRC-32 as in ISO 3309, bit by bit: a few kilobytes at most. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64 with the alphabet for addresses and without padding (RFC 4648, section 5). */
function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const sextets = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    const used = Math.min(3, bytes.length - at) + 1;
    for (const sextet of sextets.slice(0, used)) text += alphabet[sextet];
  }
  return text;
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    held = (held << 6) | alphabet.indexOf(letter);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
    held &= (1 << bits) - 1;
  }
  return held === 0 ? Uint8Array.from(bytes) : undefined;
}
