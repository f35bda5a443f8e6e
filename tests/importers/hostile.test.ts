import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { reading } from '../support/import-file';
import { zipOf } from '../support/zip-of';

const MANY = 5_000_001;

const refused = (reason: string) => ({ outcome: 'refused', reason });

/** A FIT file of `size` bytes, of one definition and data that costs one byte a message. */
function fitOfBytes(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size).fill(0x20 | 0x80);
  const view = new DataView(bytes.buffer);
  bytes.set([12, 0, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54, 0x41, 0, 0, 20, 0, 0]);
  view.setUint32(4, size - 14, true);
  return bytes;
}

/** The list of an archive's files, and no files. */
function directoryOf(count: number): Uint8Array<ArrayBuffer> {
  const list = Buffer.alloc(count * 52);
  for (let index = 0; index < count; index++) {
    list.writeUInt32LE(0x02014b50, index * 52);
    list.writeUInt16LE(6, index * 52 + 28);
    list.write(String(index).padStart(6, '0'), index * 52 + 46, 'latin1');
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(4, 16);
  return new Uint8Array(Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), list, end]));
}

const strong = 'Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n';
const laughs = Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
).join('');

/** Each would hang, take gigabytes or crash without the guard that its outcome shows. */
describe('a hostile file is answered at once', () => {
  it.each<readonly [string, () => string | Uint8Array<ArrayBuffer>, object]>([
    ['a table of millions of cells', () => strong + ','.repeat(MANY), refused('too-large')],
    [
      'JSON of millions of objects',
      () => `{"sleep":[${'{},'.repeat(MANY / 2)}{}]}`,
      refused('too-large'),
    ],
    ['JSON nested without end', () => `{"sleep":${'['.repeat(MANY)}`, refused('too-large')],
    ['JSON nested deep', () => `{"sleep":${'['.repeat(200_000)}`, refused('broken-file')],
    [
      'a small packed file of 70 MB of spaces',
      () => new Uint8Array(gzipSync(`[{"dateOfSleep":1,${' '.repeat(70 * 1024 * 1024)}`)),
      refused('too-large'),
    ],
    [
      'a packed XML of one endless tag',
      () => new Uint8Array(gzipSync(`<gpx ${'a'.repeat(5 * 1024 * 1024)}`)),
      refused('broken-file'),
    ],
    [
      'an archive whose file does not end',
      () =>
        zipOf([{ name: 'a.json', content: `[{"dateOfSleep":1,${' '.repeat(70 * 1024 * 1024)}` }]),
      refused('too-large'),
    ],
    ['an archive of 100,001 names', () => directoryOf(100_002), refused('too-large')],
    [
      'a tag of 300,000 letters',
      () => `<gpx><trk><trkseg><trkpt ${'a'.repeat(300_000)}></trkpt></trkseg></trk></gpx>`,
      { outcome: 'nothing' },
    ],
    [
      'a billion laughs',
      () =>
        `<!DOCTYPE HealthData [<!ENTITY l0 "ha">${laughs}]><HealthData><Record type="&l9;"/></HealthData>`,
      { outcome: 'nothing' },
    ],
    [
      'an entity from outside',
      () =>
        '<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]><gpx><trk><type>&x;</type><trkseg><trkpt lat="1" lon="1"><time>2026-06-01T06:00:00Z</time></trkpt></trkseg></trk></gpx>',
      { kinds: { training: { activities: { '&x;': 'other' } } } },
    ],
    [
      'a FIT of messages that say nothing',
      () => fitOfBytes(1_000_000),
      { outcome: 'nothing', warnings: [{ code: 'cut-off' }] },
    ],
    [
      'a night that begins in the year 300,000',
      () =>
        'Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo\n"99999999999999","UTC","x","x","x","99999999999999","3"\n',
      { outcome: 'nothing', warnings: [{ code: 'unreadable-date', what: 'sleep' }] },
    ],
    [
      'numbers without end',
      () =>
        '{"activities":[{"activityName":"Run","startTime":"02/20/26 17:05:00","duration":1e999,"calories":1e999}]}',
      { kinds: { training: { count: 1, kept: 0 } } },
    ],
    [
      'cells of a million letters',
      () => `${strong}${'é'.repeat(1_000_000)},a,b,1,${'1é'.repeat(500_000)},5\n`,
      { outcome: 'nothing', warnings: [{ code: 'unreadable-date' }] },
    ],
    [
      '100,000 columns',
      () =>
        `${strong.trim()}${',x'.repeat(100_000)}\n2026-03-01 10:00:00,a,b,1,5,5${',1'.repeat(100_000)}\n`,
      { kinds: { training: { count: 1, sets: 1 } } },
    ],
  ])('%s', { timeout: 30_000 }, async (_what, content, outcome) => {
    expect(await reading(content())).toMatchObject(outcome);
  });

  it('one broken file of an archive is passed over and said, and the others are read', async () => {
    const parts = [
      {
        name: 'sleep-1.json',
        content:
          '[{"dateOfSleep":"2026-03-03","startTime":"2026-03-02T23:50:00","endTime":"2026-03-03T06:50:00"}]',
      },
      { name: 'sleep-2.json', content: '[{"dateOfSleep":"2026-03-04","star' },
    ];
    expect(await reading(zipOf(parts))).toMatchObject({
      kinds: { sleep: { count: 1 } },
      warnings: [{ code: 'cut-off', count: 1 }],
    });
  });
});
