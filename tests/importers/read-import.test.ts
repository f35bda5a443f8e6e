import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { readImport } from '../../src/importers/read-import';
import { fileOf, fixtureBytes, reading } from '../support/import-file';
import { contextAt } from '../support/parse-context';
import { zipOf } from '../support/zip-of';
import { importFiles } from '../tools/import-files';

const strong = fixtureBytes('strong.csv').toString('utf8');
const health = fixtureBytes('apple-health.xml').toString('utf8');
const track = fixtureBytes('track.gpx').toString('utf8');
const context = contextAt('2026-11-24', '12:00', 'Europe/Vienna');

const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};

describe('the same table', () => {
  it.each([
    ['with a byte order mark', `\ufeff${strong}`],
    ['in UTF-16, low byte first', utf16(strong, false)],
    ['in UTF-16, high byte first', utf16(strong, true)],
    ['in UTF-16 without a mark', new Uint8Array(Buffer.from(strong, 'utf16le'))],
    ['with CR alone at line ends', strong.replaceAll('\n', '\r')],
    ['with CR and LF at line ends', strong.replaceAll('\n', '\r\n')],
    ['with tabs', strong.replaceAll(';', '\t')],
    ['gzipped', new Uint8Array(gzipSync(strong))],
    ['packed in an archive', zipOf([{ name: 'a/b.txt', content: strong }])],
    ['stored in an archive', zipOf([{ name: 'b.bin', content: strong, isStored: true }])],
  ])('reads the same %s', async (_how, content) => {
    expect(await reading(content)).toEqual(await reading(strong));
  });
});

describe('a file read twice', () => {
  it('gives the same entries under the same names', async () => {
    for (const content of [strong, health, track]) {
      expect(await reading(content)).toEqual(await reading(content));
    }
  });
});

describe('an archive', () => {
  it('is read by the file that tells everything, where there is one', async () => {
    const parts = [
      { name: 'apple_health_export/workout-routes/route.gpx', content: track },
      { name: 'apple_health_export/Exportación.xml', content: health },
    ];
    expect(await reading(zipOf(parts))).toMatchObject({
      formats: ['apple-health'],
      kinds: { training: { count: 1 } },
      warnings: [{ code: 'repeated-elsewhere', count: 1 }],
    });
  });

  it('of Strava is read by its table, beside recordings that are packed themselves', async () => {
    const parts = [
      { name: 'export_1/activities/1.gpx.gz', content: new Uint8Array(gzipSync(track)) },
      { name: 'export_1/activities.csv', content: fixtureBytes('strava.csv') },
      {
        name: 'export_1/activities/2.tcx.gz',
        content: new Uint8Array(gzipSync(`\n  ${fixtureBytes('activity.tcx')}`)),
      },
      { name: 'export_1/profile.csv', content: 'Email Address,First Name\na@b.c,Anna' },
    ];
    expect(await reading(zipOf(parts))).toMatchObject({
      formats: ['strava'],
      kinds: { training: { count: 2 } },
      warnings: [{ code: 'repeated-elsewhere', count: 1 }],
    });
    expect(
      await reading(zipOf(parts.filter(({ name }) => !name.endsWith('activities.csv')))),
    ).toMatchObject({
      formats: ['gpx', 'tcx'],
      kinds: { training: { count: 2 } },
    });
  });

  it('of Takeout is read with all its products', async () => {
    const parts = [
      {
        name: 'Takeout/Fitbit/Global Export Data/sleep-2026-03-01.json',
        content: fixtureBytes('fitbit-sleep.json'),
      },
      {
        name: 'Takeout/Fitbit/Global Export Data/exercise-0.json',
        content: fixtureBytes('fitbit-exercise.json'),
      },
      {
        name: 'Takeout/Fitbit/Global Export Data/steps-2026-03-01.json',
        content: '[{"dateTime":"03/01/26 00:00:00","value":"0"}]',
      },
      {
        name: 'Takeout/Fit/All Sessions/2026_RUNNING.json',
        content:
          '{"fitnessActivity":"running","startTime":"2026-05-01T06:00:00Z","endTime":"2026-05-01T06:30:00Z"}',
      },
      { name: 'Takeout/Fit/Activities/2026_RUNNING.tcx', content: fixtureBytes('activity.tcx') },
    ];
    expect(await reading(zipOf(parts))).toMatchObject({
      formats: ['fitbit', 'google-fit'],
      kinds: { training: { count: 3 }, sleep: { count: 2 } },
      warnings: [{ code: 'repeated-elsewhere' }],
    });
  });

  it('that holds nothing but a known database is refused by its name', async () => {
    const parts = [{ name: 'health_connect_export.db', content: 'SQLite format 3\0rest' }];
    expect(await reading(zipOf(parts))).toEqual({
      outcome: 'refused',
      reason: 'not-importable',
      format: 'sqlite-database',
    });
  });

  it('is read file by file where none does', async () => {
    const parts = [
      { name: 'com.samsung.1.csv', content: fixtureBytes('samsung-sleep.csv') },
      { name: 'com.samsung.2.csv', content: fixtureBytes('samsung-water.csv') },
      { name: 'readme.txt', content: 'Hello' },
    ];
    expect(await reading(zipOf(parts))).toMatchObject({
      formats: ['samsung-health'],
      kinds: { sleep: { count: 1 }, drink: { count: 1 } },
    });
  });

  it.each([
    ['an encrypted file', [{ name: 'a', content: strong, flags: 1 }], 'encrypted'],
    ['a wrong checksum', [{ name: 'a', content: strong, checksum: 1 }], 'broken-file'],
    [
      'an archive within',
      [{ name: 'a', content: zipOf([{ name: 'a', content: strong }]) }],
      'nothing-found',
    ],
    ['nothing', [], 'nothing-found'],
  ])('with %s is refused', async (_what, parts, reason) => {
    expect(await reading(zipOf(parts))).toEqual({ outcome: 'refused', reason });
  });

  it('cut off anywhere is refused or read without its end, never a crash', async () => {
    const whole = zipOf([{ name: 'a', content: strong }]);
    for (let size = 0; size < whole.length; size += 7) {
      expect(await reading(whole.slice(0, size))).toMatchObject({ outcome: 'refused' });
    }
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing at all', '', 'empty-file'],
    ['a text of another kind', 'Dear diary', 'unknown-format'],
    ['100,000 columns', 'a,'.repeat(100_000), 'too-many-columns'],
    ['bytes', new Uint8Array([1, 2, 3, 0, 255]), 'unknown-format'],
  ])('%s', async (_what, content, reason) => {
    expect(await reading(content)).toEqual({ outcome: 'refused', reason });
  });

  it.each([
    ['a database', 'SQLite format 3\0rest', 'sqlite-database'],
    [
      'the database of Health Connect',
      'SQLite format 3\0 sleep_session_record_table',
      'health-connect',
    ],
    ['the ticks of Loop', 'Date,Meditate,\n2015-01-25,YES_MANUAL,\n', 'loop-habits'],
    [
      'days of Google Fit, in whatever language',
      'Datum,Minuten,Kalorien (kcal),Strecke (m),Kardiopunkte,Min. Breite (deg),Max. Breite (deg),Schritte,Dauer: Gehen (ms)\n',
      'google-fit-daily',
    ],
  ])(
    'a format that is known and cannot be read, by its name: %s',
    async (_what, content, format) => {
      expect(await reading(content)).toEqual({
        outcome: 'refused',
        reason: 'not-importable',
        format,
      });
    },
  );

  it('a header without rows holds nothing', async () => {
    expect(await reading(strong.split('\n')[0] ?? '')).toMatchObject({ outcome: 'nothing' });
  });
});

describe('the summary of files on the command line', () => {
  it('is one line of JSON each, and the code tells that one was refused', async () => {
    const lines: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    const path = join(import.meta.dirname, '../fixtures/imports/samsung-water.csv');
    expect(await importFiles([path, '/no/such/file'])).toBe(1);
    vi.mocked(process.stdout.write).mockRestore();
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file: path, outcome: 'read', kinds: { drink: { count: 1, ml: 500 } } },
      { file: '/no/such/file', outcome: 'refused', reason: 'cannot-be-opened' },
    ]);
    expect(lines.join('')).not.toContain('foreignId');
  });
});

describe('while a file is read', () => {
  const rows = Array.from({ length: 40_000 }, (_, index) => `<Record type="x" n="${index}"/>`);
  const long = health.replace('</HealthData>', `${rows.join('\n')}</HealthData>`);

  it('its progress grows to the whole', async () => {
    const shares: number[] = [];
    await readImport(fileOf(long), { context, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares.at(-1)).toBe(1);
  });

  it('the beginnings of an archive’s many files are no more than half of it', async () => {
    const content = `${track}<!--${' '.repeat(50_000)}-->`;
    const parts = Array.from({ length: 40 }, (_, index) => ({
      name: `${index}`,
      content,
      isStored: true,
    }));
    const archive = fileOf(zipOf(parts));
    const shares: number[] = [];
    await readImport(archive, { context, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const middle = shares[Math.floor(shares.length / 2)];
    expect(middle).toBeGreaterThan(0.35);
    expect(middle).toBeLessThan(0.65);
  });

  it('it can be stopped', async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const read = readImport(fileOf(long), {
      context,
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        stop.abort();
      },
    });
    await expect(read).rejects.toThrow(/abort/i);
    expect(shares).toHaveLength(1);
  });
});
