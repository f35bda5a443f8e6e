import { encodingOf } from './decode-text';
import { firstBytes, type ImportFile } from './import-file';
import { headerOf, tableText } from './table';

const HEAD_SIZE = 64 * 1024;

/** The beginning of a file, from which its format is told. */
export interface Head {
  readonly bytes: Uint8Array;
  readonly isZip: boolean;
  readonly isGzip: boolean;
  /** What the bytes say as text; empty for binary ones. */
  readonly text: string;
  /** The columns of its first line, as a table. */
  readonly columns: readonly string[];
}

export async function headOf(file: ImportFile): Promise<Head> {
  const bytes = await firstBytes(file.bytes(), HEAD_SIZE);
  const decoded = new TextDecoder(encodingOf(bytes)).decode(bytes, { stream: true });
  const text = isText(decoded) ? tableText(decoded.trimStart()) : '';
  return {
    bytes,
    isZip:
      startsWith(bytes, 0x50, 0x4b) && (startsWith(bytes.subarray(2), 3, 4) || isEmptyZip(bytes)),
    isGzip: startsWith(bytes, 0x1f, 0x8b),
    text,
    columns: headerOf(text),
  };
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

const isEmptyZip = (bytes: Uint8Array) => startsWith(bytes.subarray(2), 5, 6);

/** Text has no NUL and hardly any other control character. */
function isText(decoded: string): boolean {
  if (decoded.includes('\0')) return false;
  const strange = decoded.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0;
  return strange <= decoded.length / 100;
}
