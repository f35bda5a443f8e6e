import { describe, expect, it } from 'vitest';
import { reading } from '../support/import-file';

/** Number, size, base type and value of a field; `message` is a definition with its data. */
type Field = readonly [number: number, size: 1 | 2 | 4, base: number, value: number];

const ENUM = 0x00;
const UINT16 = 0x84;
const UINT32 = 0x86;
const EPOCH = Date.parse('1989-12-31T00:00:00Z') / 1000;
const fitTime = (text: string) => Date.parse(text) / 1000 - EPOCH;

function message(type: number, fields: readonly Field[], local = 0): Buffer {
  const definition = [0x40 | local, 0, 0, type & 255, type >> 8, fields.length];
  const data = Buffer.alloc(fields.reduce((sum, [, size]) => sum + size, 1));
  data[0] = local;
  let at = 1;
  for (const [number, size, base, value] of fields) {
    definition.push(number, size, base);
    at = data.writeUIntLE(value, at, size);
  }
  return Buffer.concat([Buffer.from(definition), data]);
}

function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1;
  }
  return crc;
}

/** A FIT file as the protocol asks for it: CRC-16/ARC over header and data. */
function fitOf(...messages: readonly Buffer[]): Buffer {
  const data = Buffer.concat(messages);
  const header = Buffer.alloc(12);
  header[0] = 12;
  header.writeUInt32LE(data.length, 4);
  header.write('.FIT', 8, 'latin1');
  const body = Buffer.concat([header, data]);
  const end = Buffer.alloc(2);
  end.writeUInt16LE(crc16(body));
  return Buffer.concat([body, end]);
}

const start = fitTime('2026-05-01T07:00:00Z');
const activityFile = message(0, [[0, 1, ENUM, 4]]);
const session = (sport: number, at = start) =>
  message(18, [
    [2, 4, UINT32, at],
    [5, 1, ENUM, sport],
    [7, 4, UINT32, 4_000_000],
    [8, 4, UINT32, 3_600_000],
    [9, 4, UINT32, 1_234_500],
    [11, 2, UINT16, 0xffff],
  ]);
const activity = (at: number, local: number) =>
  message(34, [
    [253, 4, UINT32, at],
    [5, 4, UINT32, local],
  ]);

const readFit = (bytes: Uint8Array) => reading(new Uint8Array(bytes));

describe('a FIT recording', () => {
  it('gives a session by its timer, without what holds the invalid value', async () => {
    const read = await readFit(fitOf(activityFile, session(1), activity(start, start + 7200)));
    expect(read).toMatchObject({
      formats: ['fit'],
      warnings: [],
      kinds: { training: { count: 1, minutes: 60, elapsedMinutes: 66.67, meters: 12_345 } },
      entries: [{ entry: { activity: 'run', offset: 120, at: Date.parse('2026-05-01T07:00Z') } }],
    });
    expect(read).not.toHaveProperty('kinds.training.kcal');
  });

  it('leaves out the changes between the legs of a triathlon', async () => {
    const read = await readFit(fitOf(activityFile, session(5), session(3), session(2)));
    expect(read).toMatchObject({ kinds: { training: { count: 2 } } });
  });

  it('takes no clock for an offset that no place has', async () => {
    const read = await readFit(fitOf(activityFile, session(1), activity(start, start + 12_345)));
    expect(read).toMatchObject({ entries: [{ entry: { offset: 120 } }] });
  });

  it('is placed by the clock of its wearer where it counts from switching on', async () => {
    const local = fitTime('2026-05-01T09:10:00Z');
    const read = await readFit(fitOf(activityFile, session(1, 1000), activity(1600, local)));
    expect(read).toMatchObject({ kinds: { training: { first: '2026-05-01T09:00:00' } } });
  });

  it('may be several, one behind the other', async () => {
    const one = fitOf(activityFile, session(1));
    const other = fitOf(activityFile, session(2, start + 86_400));
    expect(await readFit(Buffer.concat([one, other]))).toMatchObject({
      kinds: { training: { count: 2 } },
    });
  });

  it('is said to be damaged where its checksum does not match', async () => {
    const bytes = fitOf(activityFile, session(1));
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 255;
    expect(await readFit(bytes)).toMatchObject({ warnings: [{ code: 'checksum' }] });
  });

  it('of settings or a course holds nothing', async () => {
    expect(await readFit(fitOf(message(0, [[0, 1, ENUM, 2]])))).toMatchObject({
      outcome: 'nothing',
    });
  });

  it('may be written high byte first, with fields of other developers and of odd sizes', async () => {
    const fields: readonly Field[] = [
      [2, 4, UINT32, start],
      [5, 1, ENUM, 2],
      [8, 4, UINT32, 1_800_000],
    ];
    const definition = Buffer.from([0x60, 0, 1, 0, 18, 5]);
    const list = Buffer.from([
      ...fields.flatMap((field) => field.slice(0, 3)),
      9,
      3,
      UINT32,
      99,
      2,
      7,
    ]);
    const developer = Buffer.from([1, 0, 4, 0]);
    const data = Buffer.alloc(19);
    data.writeUInt32BE(start, 1);
    data.writeUInt8(2, 5);
    data.writeUInt32BE(1_800_000, 6);
    const read = await readFit(
      fitOf(activityFile, Buffer.concat([definition, list, developer, data])),
    );
    expect(read).toMatchObject({
      warnings: [],
      kinds: { training: { count: 1, first: '2026-05-01T07:00:00Z', minutes: 30 } },
    });
    expect(read).not.toHaveProperty('kinds.training.meters');
  });

  it('cut off before its summary is told by its points, whose times may be five bits', async () => {
    const point = message(20, [
      [253, 4, UINT32, start],
      [5, 4, UINT32, 0],
    ]);
    const compressed = (offset: number, meters: number) => {
      const data = Buffer.alloc(5);
      data[0] = 0x80 | (1 << 5) | ((start + offset) & 31);
      data.writeUInt32LE(meters * 100, 1);
      return data;
    };
    const short = Buffer.from([0x41, 0, 0, 20, 0, 1, 5, 4, UINT32]);
    const points = [20, 40, 60].map((offset) => compressed(offset, offset * 3));
    expect(await readFit(fitOf(activityFile, point, short, ...points))).toMatchObject({
      kinds: { training: { count: 1, first: '2026-05-01T07:00:00Z', minutes: 1, meters: 180 } },
      warnings: [{ code: 'no-session' }],
    });
  });

  it('without a start begins its elapsed time before its end', async () => {
    const noStart = message(18, [
      [253, 4, UINT32, start + 4000],
      [5, 1, ENUM, 1],
      [7, 4, UINT32, 4_000_000],
    ]);
    expect(await readFit(fitOf(activityFile, noStart))).toMatchObject({
      kinds: { training: { first: '2026-05-01T07:00:00Z', minutes: 66.67 } },
    });
  });

  it('with any byte changed or the end missing is never a crash', async () => {
    const bytes = fitOf(activityFile, session(1), activity(start, start + 7200));
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0xa5;
      expect(await readFit(changed)).toHaveProperty('outcome');
      expect(await readFit(bytes.subarray(0, at))).toHaveProperty('outcome');
    }
  });
});
