import { Refusal } from './refusal';

/** A file to be read as often as needed, whole or in part, without ever being in memory at once. */
export interface ImportFile {
  /** A label only: nothing is recognised or written by it. */
  readonly name: string;
  readonly size: number;
  readonly bytes: (from?: number, to?: number) => AsyncIterable<Uint8Array>;
}

/** A file of the browser, or of Node's `openAsBlob`. */
export const fileOfBlob = (blob: Blob, name: string): ImportFile => ({
  name,
  size: blob.size,
  bytes: (from = 0, to = blob.size) => bytesOf(blob.slice(from, to)),
});

/** A file that was moved or changed since it was chosen, or lies on a drive that is gone. */
async function* bytesOf(blob: Blob) {
  try {
    yield* chunksOf(blob.stream());
  } catch (error) {
    const isGone = error instanceof DOMException && error.name !== 'AbortError';
    throw isGone ? new Refusal('unreadable-file') : error;
  }
}

/** Between two of these a reading can be stopped and its progress told. */
const LARGEST_CHUNK = 256 * 1024;

/** The bytes of a stream; leaving early cancels it. Not every browser iterates streams itself. */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (let at = 0; at < value.length; at += LARGEST_CHUNK) {
        yield value.subarray(at, at + LARGEST_CHUNK);
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** All bytes of a small file, or undefined where there are more than `limit`. */
export async function allBytes(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | undefined> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return undefined;
    kept.push(chunk);
  }
  return joined(kept, size);
}

/** The first bytes of a file, at most `limit`. */
export async function firstBytes(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const part = chunk.subarray(0, limit - size);
    kept.push(part);
    size += part.length;
    if (size >= limit) break;
  }
  return joined(kept, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
