/** A data message: its number, and the values of its plain fields by their numbers. */
export interface FitMessage {
  readonly type: number;
  readonly fields: ReadonlyMap<number, number>;
}

export interface FitPart {
  readonly messages: readonly FitMessage[];
  /** What went wrong while it was read; what came before holds. */
  readonly flaw?: 'cut-off' | 'checksum';
}

interface FieldDefinition {
  readonly number: number;
  readonly size: number;
  readonly base: number;
}

/** What messages are kept, and which of their fields. */
export type Wanted = ReadonlyMap<number, readonly number[]>;

interface Definition {
  readonly type: number;
  readonly isLittle: boolean;
  /** The fields that are read, with their places within the message. */
  readonly fields: readonly (FieldDefinition & { readonly place: number })[];
  readonly size: number;
}

/** Sizes and "invalid" values of the base types (FIT Protocol, table 7), by the low five bits. */
const baseTypes: readonly {
  readonly size: number;
  readonly invalid: number;
  readonly read: Read;
}[] = [
  { size: 1, invalid: 0xff, read: (view, at) => view.getUint8(at) }, // enum
  { size: 1, invalid: 0x7f, read: (view, at) => view.getInt8(at) },
  { size: 1, invalid: 0xff, read: (view, at) => view.getUint8(at) },
  { size: 2, invalid: 0x7fff, read: (view, at, isLittle) => view.getInt16(at, isLittle) },
  { size: 2, invalid: 0xffff, read: (view, at, isLittle) => view.getUint16(at, isLittle) },
  { size: 4, invalid: 0x7fffffff, read: (view, at, isLittle) => view.getInt32(at, isLittle) },
  { size: 4, invalid: 0xffffffff, read: (view, at, isLittle) => view.getUint32(at, isLittle) },
  { size: 0, invalid: 0, read: () => 0 }, // text: never needed
  { size: 4, invalid: Number.NaN, read: (view, at, isLittle) => view.getFloat32(at, isLittle) },
  { size: 8, invalid: Number.NaN, read: (view, at, isLittle) => view.getFloat64(at, isLittle) },
  { size: 1, invalid: 0, read: (view, at) => view.getUint8(at) }, // the z types: 0 is invalid
  { size: 2, invalid: 0, read: (view, at, isLittle) => view.getUint16(at, isLittle) },
  { size: 4, invalid: 0, read: (view, at, isLittle) => view.getUint32(at, isLittle) },
];

type Read = (view: DataView, at: number, isLittle: boolean) => number;

const TIMESTAMP = 253;
/** No recording of a watch comes near (App's choice); a header that claims more is broken. */
export const LARGEST_FIT = 64 * 1024 * 1024;
/** Points of six days, one a second; and files in one (App's choice). */
const MOST_MESSAGES = 500_000;
const MOST_PARTS = 1000;

/**
 * The parts of a FIT file, one behind the other (FIT Protocol, D00001275): only the wanted fields of the
 * wanted messages are kept. Developer fields and text are skipped.
 */
export function readFit(bytes: Uint8Array, wanted: Wanted): FitPart[] {
  const parts: FitPart[] = [];
  let at = 0;
  while (isFitAt(bytes, at) && parts.length < MOST_PARTS) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at);
    const headerSize = view.getUint8(0);
    const end = headerSize + view.getUint32(4, true);
    if (end === headerSize || end > LARGEST_FIT) break;
    const isCut = end + 2 > view.byteLength;
    const read = readMessages(view, headerSize, Math.min(end, view.byteLength), wanted);
    const isWhole = !isCut && crc16(view, 0, end) === view.getUint16(end, true);
    const flaw = isCut || read.isBroken ? 'cut-off' : isWhole ? undefined : 'checksum';
    parts.push({ messages: read.messages, ...(flaw && { flaw }) });
    if (isCut || read.isBroken) break;
    at += end + 2;
  }
  return parts;
}

/** Whether a FIT header stands at a place: 12 or 14 bytes with `.FIT` at byte 8. */
export function isFitAt(bytes: Uint8Array, at: number): boolean {
  const size = bytes[at];
  if ((size !== 12 && size !== 14) || at + size > bytes.length) return false;
  return [0x2e, 0x46, 0x49, 0x54].every((code, index) => bytes[at + 8 + index] === code);
}

function readMessages(view: DataView, from: number, end: number, wanted: Wanted) {
  const messages: FitMessage[] = [];
  const definitions = new Map<number, Definition>();
  let at = from;
  let lastTime = 0;
  while (at < end) {
    const header = view.getUint8(at);
    const isCompressed = (header & 0x80) !== 0;
    const local = isCompressed ? (header >> 5) & 3 : header & 15;
    if (!isCompressed && (header & 0x40) !== 0) {
      const read = readDefinition(view, at + 1, end, (header & 0x20) !== 0, wanted);
      if (!read) return { messages, isBroken: true };
      definitions.set(local, read.definition);
      at = read.end;
      continue;
    }
    const definition = definitions.get(local);
    if (!definition || at + 1 + definition.size > end) return { messages, isBroken: true };
    const offset = isCompressed ? header & 31 : undefined;
    if (offset !== undefined) lastTime += (offset - (lastTime & 31) + 32) & 31;
    const isWanted = wanted.has(definition.type);
    if (definition.fields.length > 0 || (isWanted && isCompressed)) {
      const fields = readFields(view, at + 1, definition);
      lastTime = fields.get(TIMESTAMP) ?? lastTime;
      if (offset !== undefined) fields.set(TIMESTAMP, lastTime);
      if (isWanted) messages.push({ type: definition.type, fields });
      if (messages.length > MOST_MESSAGES) return { messages, isBroken: true };
    }
    at += 1 + definition.size;
  }
  return { messages, isBroken: false };
}

function readDefinition(
  view: DataView,
  from: number,
  end: number,
  hasDeveloper: boolean,
  wanted: Wanted,
) {
  if (from + 5 > end) return undefined;
  const isLittle = view.getUint8(from + 1) === 0;
  const type = view.getUint16(from + 2, isLittle);
  const count = view.getUint8(from + 4);
  let at = from + 5;
  if (at + count * 3 > end) return undefined;
  let size = 0;
  const all = Array.from({ length: count }, (_, index) => {
    const place = size;
    const [number, long, base] = [0, 1, 2].map((part) => view.getUint8(at + index * 3 + part));
    size += long ?? 0;
    return { number: number ?? 0, size: long ?? 0, base: (base ?? 0) & 31, place };
  });
  const fields = all.filter(
    ({ number }) => number === TIMESTAMP || wanted.get(type)?.includes(number),
  );
  at += count * 3;
  if (hasDeveloper) {
    if (at >= end) return undefined;
    const developerCount = view.getUint8(at++);
    if (at + developerCount * 3 > end) return undefined;
    for (let index = 0; index < developerCount; index++) size += view.getUint8(at + index * 3 + 1);
    at += developerCount * 3;
  }
  return { definition: { type, isLittle, fields, size }, end: at };
}

/** A field that is shorter than its type is not read; of several values the first counts. */
function readFields(view: DataView, from: number, { fields, isLittle }: Definition) {
  const values = new Map<number, number>();
  for (const { number, size, base, place } of fields) {
    const type = baseTypes[base];
    if (!type || type.size === 0 || size < type.size) continue;
    const value = type.read(view, from + place, isLittle);
    if (value !== type.invalid && !Number.isNaN(value)) values.set(number, value);
  }
  return values;
}

const CRC_TABLE = [
  0x0000, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401, 0xa001, 0x6c00, 0x7800, 0xb401,
  0x5000, 0x9c01, 0x8801, 0x4400,
];

/** CRC-16 of the FIT Protocol, four bits at a time. */
function crc16(view: DataView, from: number, end: number): number {
  let crc = 0;
  for (let at = from; at < end; at++) {
    const byte = view.getUint8(at);
    for (const nibble of [byte & 15, byte >> 4]) {
      crc = (crc >> 4) ^ (CRC_TABLE[crc & 15] ?? 0) ^ (CRC_TABLE[nibble] ?? 0);
    }
  }
  return crc;
}
