import { allBytes, type ImportFile } from './import-file';
import { Refusal } from './refusal';

/** What a text file is read in: its byte order mark, its XML declaration, or how its bytes look. */
export function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[1] === 0 && head[3] === 0 && head[0]) return 'utf-16le';
  if (head[0] === 0 && head[2] === 0 && head[1]) return 'utf-16be';
  return declaredEncoding(head) ?? (isUtf8(head) ? 'utf-8' : 'windows-1252');
}

function declaredEncoding(head: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 200));
  const label = /^\s*<\?xml[^>]*encoding=["']([\w-]{1,40})["']/.exec(start)?.[1];
  if (!label || /^utf-?16$/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Whether bytes are UTF-8, but for a character that their end cuts in two. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A file's text, chunk by chunk, without its byte order mark. */
export async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** Tables and JSON are read whole: no product's own export of them comes near (App's choice). */
const WHOLE_LIMIT = 64 * 1024 * 1024;

/** Most cells or values that are held at once (App's choice): ten years of the widest table have 4 million. */
const MOST_PARTS = 5_000_000;

/** Refuses a text that stands for far more in memory than its size: each part begins with a mark. */
export function refuseTooManyParts(text: string, marks: string): void {
  if (text.length <= MOST_PARTS) return;
  let count = 0;
  for (const mark of marks) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      count += 1;
      if (count > MOST_PARTS) throw new Refusal('too-large');
    }
  }
}

/** A small file's whole text. */
export async function wholeText(file: ImportFile): Promise<string> {
  const bytes = await allBytes(file.bytes(), WHOLE_LIMIT);
  if (!bytes) throw new Refusal('too-large');
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
