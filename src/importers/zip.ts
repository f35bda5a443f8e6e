import { crc32Of } from './crc32';
import { allBytes, chunksOf, type ImportFile } from './import-file';
import { Refusal } from './refusal';

/** Where the parts of an archive lie: APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16. */
const END = { signature: 0x06054b50, size: 22, longestComment: 65_535 };
const END64_LOCATOR = { signature: 0x07064b50, size: 20 };
const END64 = { signature: 0x06064b50, size: 56 };
const ENTRY = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };

const FULL_32 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

/** Largest list of files that is read (App's choice); and most files, of which every one is looked at. */
const LONGEST_DIRECTORY = 64 * 1024 * 1024;
const MOST_ENTRIES = 100_000;
/** Most bytes one file may unpack to (App's choice): an account's export of many years has 4 GiB. */
const LARGEST_ENTRY = 8 * 1024 ** 3;

export interface ZipEntry extends ImportFile {
  readonly isEncrypted: boolean;
}

/** The files of an archive, in the order of its directory. The same name twice counts once. */
export async function zipEntries(archive: ImportFile): Promise<ZipEntry[]> {
  const { offset, size } = await directoryOf(archive);
  if (size > LONGEST_DIRECTORY) throw new Refusal('too-large');
  const view = viewOf(await part(archive, offset, offset + size));
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  while (at + ENTRY.size <= view.byteLength && view.getUint32(at, true) === ENTRY.signature) {
    const nameSize = view.getUint16(at + 28, true);
    const extraSize = view.getUint16(at + 30, true);
    const name = text(view, at + ENTRY.size, nameSize);
    if (entries.size > MOST_ENTRIES) throw new Refusal('too-large');
    if (!name.endsWith('/') && !entries.has(name)) {
      entries.set(name, entryAt(archive, view, at, name, extraSize));
    }
    at += ENTRY.size + nameSize + extraSize + view.getUint16(at + 32, true);
  }
  return [...entries.values()];
}

async function directoryOf(archive: ImportFile): Promise<{ offset: number; size: number }> {
  const from = Math.max(0, archive.size - END.size - END.longestComment);
  const view = viewOf(await part(archive, from, archive.size));
  for (let at = view.byteLength - END.size; at >= 0; at--) {
    if (view.getUint32(at, true) !== END.signature) continue;
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    return offset === FULL_32 || size === FULL_32
      ? directory64(archive, from + at)
      : { offset, size };
  }
  throw new Refusal('broken-file');
}

async function directory64(archive: ImportFile, end: number) {
  const locator = viewOf(await part(archive, end - END64_LOCATOR.size, end));
  if (uint32(locator, 0) !== END64_LOCATOR.signature) throw new Refusal('broken-file');
  const at = uint64(locator, 8);
  const record = viewOf(await part(archive, at, at + END64.size));
  if (uint32(record, 0) !== END64.signature) throw new Refusal('broken-file');
  return { size: uint64(record, 40), offset: uint64(record, 48) };
}

function entryAt(
  archive: ImportFile,
  view: DataView,
  at: number,
  name: string,
  extraSize: number,
): ZipEntry {
  const sizes = sizesOf(view, at, at + ENTRY.size + view.getUint16(at + 28, true), extraSize);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const checksum = view.getUint32(at + 16, true);
  return {
    name,
    size: sizes.packed,
    isEncrypted: (flags & 1) === 1,
    bytes: () => checked(unpacked(archive, method, sizes), checksum),
  };
}

interface Sizes {
  readonly packed: number;
  readonly offset: number;
}

/** Packed size and place of an entry; where the 32 bits are full, from the zip64 field (4.5.3). */
function sizesOf(view: DataView, at: number, extraAt: number, extraSize: number): Sizes {
  let packed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  let field = extraAt;
  while (field + 4 <= extraAt + extraSize) {
    if (view.getUint16(field, true) === 1) {
      let place = field + 4 + (view.getUint32(at + 24, true) === FULL_32 ? 8 : 0);
      if (packed === FULL_32) {
        packed = uint64(view, place);
        place += 8;
      }
      if (offset === FULL_32) offset = uint64(view, place);
    }
    field += 4 + view.getUint16(field + 2, true);
  }
  return { packed, offset };
}

async function* unpacked(archive: ImportFile, method: number, { packed, offset }: Sizes) {
  const local = viewOf(await part(archive, offset, offset + LOCAL.size));
  if (uint32(local, 0) !== LOCAL.signature) throw new Refusal('broken-file');
  const from = offset + LOCAL.size + local.getUint16(26, true) + local.getUint16(28, true);
  const raw = archive.bytes(from, from + packed);
  if (method === STORED) yield* raw;
  else if (method === DEFLATED) yield* inflated(raw, 'deflate-raw');
  else throw new Refusal('broken-file');
}

/** Passes bytes on, counts the real ones and compares their checksum at the end. */
async function* checked(chunks: AsyncIterable<Uint8Array>, checksum: number) {
  let size = 0;
  let crc = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST_ENTRY) throw new Refusal('too-large');
    crc = crc32Of(chunk, crc);
    yield chunk;
  }
  if (crc !== checksum) throw new Refusal('broken-file');
}

/** The bytes that packed ones stand for. What cannot be unpacked is a broken file. */
export async function* inflated(
  packed: AsyncIterable<Uint8Array>,
  format: CompressionFormat,
): AsyncGenerator<Uint8Array> {
  let failure: unknown;
  async function* watched() {
    try {
      yield* packed;
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  try {
    yield* chunksOf(streamOf(watched()).pipeThrough(new DecompressionStream(format)));
  } catch {
    // What is not the source's own failure is the unpacking's, by whatever name an engine calls it.
    throw failure ?? new Refusal('broken-file');
  }
}

function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<BufferSource> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<BufferSource>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

async function part(archive: ImportFile, from: number, to: number): Promise<Uint8Array> {
  if (from < 0 || to > archive.size || from > to) throw new Refusal('broken-file');
  const bytes = await allBytes(archive.bytes(from, to), to - from);
  if (!bytes || bytes.length !== to - from) throw new Refusal('broken-file');
  return bytes;
}

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const uint32 = (view: DataView, at: number) => view.getUint32(at, true);

function uint64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw new Refusal('broken-file');
  return Number(view.getBigUint64(at, true));
}

const text = (view: DataView, at: number, size: number) =>
  new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at, Math.min(size, view.byteLength - at)),
  );
