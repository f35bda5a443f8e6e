import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  readonly flags?: number;
  readonly checksum?: number;
}

const fields = (...values: readonly (readonly [size: 2 | 4, value: number])[]): Buffer => {
  const bytes = Buffer.alloc(values.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of values) at = bytes.writeUIntLE(value, at, size);
  return bytes;
};

/** An archive of some files, as other programs write them. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, isStored = false, flags = 0, checksum } of parts) {
    const raw = Buffer.from(content);
    const packed = isStored ? raw : deflateRawSync(raw);
    const label = Buffer.from(name);
    const shared = fields(
      [2, 20],
      [2, flags],
      [2, isStored ? 0 : 8],
      [4, 0],
      [4, checksum ?? crc32(raw)],
      [4, packed.length],
      [4, raw.length],
      [2, label.length],
      [2, 0],
    );
    const local = Buffer.concat([fields([4, 0x04034b50]), shared, label, packed]);
    const tail = fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(fields([4, 0x02014b50], [2, 20]), shared, tail, label);
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const count: readonly [2, number] = [2, parts.length];
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    count,
    count,
    [4, list.length],
    [4, offset],
    [2, 0],
  );
  return new Uint8Array(Buffer.concat([...locals, list, end]));
}
