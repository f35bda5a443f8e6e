import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/day';
import { sorenessKinds } from '../../../src/core/log/check-in';
import { modalityIds } from '../../../src/core/log/massage';
import { safetyItems } from '../../../src/core/log/safety-answer';
import { regions } from '../../../src/core/regions';
import { influences } from '../../../src/core/report/influences';
import { REPORT_VERSION, type Report } from '../../../src/core/report/report';
import {
  findShared,
  MAX_LINK,
  readShared,
  type Shared,
  sharedText,
} from '../../../src/core/share/shared-text';
import { deflate, inflate } from '../../../src/platform/deflate';
import { dayOf } from '../../support/records';
import { anyOffer, anyReport } from './any-shared';

const packing = { pack: deflate, unpack: inflate };
const send = (shared: Shared) => sharedText(shared, packing);
const read = (text: string) => readShared(text, packing);

const anyShared: fc.Arbitrary<Shared> = fc.oneof(
  anyReport.map((report) => ({ kind: 'report', report }) as const),
  anyOffer.map((offer) => ({ kind: 'plan', offer }) as const),
);

/** Twelve weeks with twenty sore regions, a massage a week and every measure known. */
function fullReport(): Report {
  const first = dayOf('2026-09-01');
  const days = 84;
  const wave = (place: number, step: number) => Math.round(30 + 25 * Math.sin(place * step)) / 10;
  const worst = Array.from({ length: days }, (_, place) =>
    place % 13 === 5 ? null : Math.round(wave(place, 1.7)),
  );
  const every = (step: number, from = 0) =>
    Array.from({ length: Math.floor((days - from) / step) }, (_, index) => from + index * step);
  return {
    version: REPORT_VERSION,
    madeOn: addDays(first, days),
    span: { first, last: addDays(first, days - 1) },
    loggedDays: 78,
    regions: regions.slice(0, 20).map(({ id }, index) => ({
      region: id,
      mean: wave(index, 0.7),
      first: wave(index, 1.1),
      last: wave(index, 1.9),
      worst: 8,
      daysHigh: index,
      weeks: Array.from({ length: 12 }, (_, week) => wave(index * 12 + week, 2.3)),
      sinceTreated: index * 3,
    })),
    kinds: { stiff: 30, tight: 12 },
    strip: { worst, massages: every(7), stretches: every(2), hard: every(4, 1) },
    sessions: every(7).map((place, index) => ({
      place,
      modality: modalityIds[index % 5] ?? 'classic',
      minutes: 60,
      pressure: 3,
      regions: regions.slice(index, index + 4).map(({ id }) => id),
      tensionBefore: wave(index, 0.3),
      tensionAfter: wave(index, 0.2),
    })),
    effect: { sessions: 12, lower: 9, ordinaryDays: 31, difference: -0.8, low: -1.4, high: -0.2 },
    load: { percent: 54, knownDays: 28 },
    sleep: { minutes: 431, nights: 7, usualMinutes: 442, usualNights: 26 },
    eased: ['massage', 'rest'],
    worsened: ['sitting'],
    complaints: [],
    avoid: ['knee-left'],
    safety: { items: [], signsDay: first },
  };
}

describe('what is shared', () => {
  test('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyShared, async (shared) => {
        expect(await read(await send(shared))).toEqual({ ok: true, value: shared });
      }),
    );
  });

  test('leaves detail pages, notes and prices at home', async () => {
    const [session] = fullReport().sessions ?? [];
    if (!session) throw new Error('no session');
    const report: Report = {
      ...fullReport(),
      sessions: [{ ...session, note: 'private', price: 90 }],
      details: { days: [], mobility: [] },
    };
    const back = await read(await send({ kind: 'report', report }));
    expect(back).toMatchObject({ ok: true });
    expect(JSON.stringify(back)).not.toMatch(/private|price|details/);
  });

  test('fits a link of 1,900 characters with 12 weeks and 20 regions', async () => {
    const text = await send({ kind: 'report', report: fullReport() });
    const link = `https://recovery.example.org/limber/#/s/${text}`;
    expect(link.length).toBeLessThanOrEqual(MAX_LINK);
  });

  test('is found in a link, in a message around it, and alone', () => {
    const text = '1abcDEF-_90';
    expect(findShared(`https://example.org/#/s/${text}`)).toBe(text);
    expect(findShared(`Hello,\nhere it is: https://example.org/x/#/s/${text}\nBye`)).toBe(text);
    expect(findShared(` ${text}\n`)).toBe(text);
    expect(findShared('nothing here')).toBeUndefined();
  });

  test.each([
    ['regions', regions.map(({ id }) => id), 76, 'upper-trap-left'],
    ['modalities', modalityIds, 8, 'classic'],
    ['kinds of soreness', sorenessKinds, 5, 'stiff'],
    ['safety items', safetyItems.map(({ id }) => id), 10, 'saddle'],
    ['influences', influences, 13, 'massage'],
  ])('names %s by their place, so the list is only ever added to', (_name, ids, count, firstId) => {
    expect(ids.length).toBeGreaterThanOrEqual(count);
    expect(ids[0]).toBe(firstId);
  });
});

/** Long in a soak, a share of it each time. */
const ROUNDS = process.env.SOAK ? 10_000 : 400;

describe('what was damaged or made up', () => {
  test.each([
    ['nothing', '', 'not-shared'],
    ['another alphabet', '1a b', 'not-shared'],
    ['a newer version', '2AAAAAAAAAA', 'newer-version'],
    ['no version', '0AAAAAAAAAA', 'damaged'],
    ['no deflate stream', '1AAAAAAAAAA', 'damaged'],
    ['too much', `1${'A'.repeat(30_000)}`, 'too-large'],
  ])('%s is refused in its own words', async (_name, text, problem) => {
    expect(await read(text)).toEqual({ ok: false, error: problem });
  });

  test('a small text that inflates to a huge one is refused', async () => {
    const bomb = await deflate(new Uint8Array(5_000_000));
    const text = `1${Buffer.from(bomb).toString('base64url')}`;
    expect(text.length).toBeLessThan(20_000);
    expect(await read(text)).toEqual({ ok: false, error: 'too-large' });
  });

  test('never breaks the reader and never passes: cut short, flipped, repeated', async () => {
    const texts = await Promise.all(
      [fullReport()].map((report) => send({ kind: 'report', report })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.integer({ min: 1, max: 63 }),
        fc.constantFrom('cut', 'flip', 'double'),
        async (text, place, change, how) => {
          const at = 1 + (place % (text.length - 1));
          const letter = text[at] ?? 'A';
          const other = String.fromCharCode(48 + ((letter.charCodeAt(0) + change) % 10));
          const broken = {
            cut: text.slice(0, at),
            flip:
              other === letter ? text.slice(0, -3) : text.slice(0, at) + other + text.slice(at + 1),
            double: text.slice(0, at) + text.slice(at - 1),
          }[how];
          expect((await read(broken)).ok).toBe(false);
        },
      ),
      { numRuns: ROUNDS },
    );
  });

  test('never breaks the reader whatever bytes stand behind a right checksum', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const text = `1${Buffer.from(await deflate(sealed(bytes))).toString('base64url')}`;
        const found = await read(text);
        if (!found.ok) expect(found.error).toBe('damaged');
      }),
      { numRuns: ROUNDS },
    );
  });

  test('holds no text that could turn round or hide what stands beside it', async () => {
    for (const note of ['a\u202eb', 'a\u0000b', 'a\u0085b']) {
      const offer = {
        madeOn: dayOf('2026-11-24'),
        setBy: 'A',
        sessionsPerWeek: 1,
        weeks: 4,
        focusRegions: [],
        avoidRegions: [],
        homeStretches: [],
        note,
      };
      expect(await read(await send({ kind: 'plan', offer }))).toEqual({
        ok: false,
        error: 'damaged',
      });
    }
  });
});

/** CRC-32 by table, as the app does not do it. */
function sealed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const table = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const crc = bytes.reduce((c, byte) => (table[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8), 0xffffffff);
  const all = new Uint8Array(bytes.length + 4);
  all.set(bytes);
  new DataView(all.buffer).setUint32(bytes.length, (crc ^ 0xffffffff) >>> 0);
  return all;
}
