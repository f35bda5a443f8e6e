import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contextAt } from '../support/parse-context';
import { importSummary } from '../tools/import-files';

const samplesDir = process.env.SAMPLES_DIR;
const MAX_MS = 5_000;
const MAX_GROWTH = 200 * 1024 * 1024;
const WATCH_MS = 10;

const refused = (reason: string) => ({ outcome: 'refused', reason });
const training = (count: number, warning?: string, kept = count) => ({
  outcome: 'read',
  kinds: { training: { count, kept } },
  ...(warning && {
    warnings: expect.arrayContaining([expect.objectContaining({ code: warning })]),
  }),
});
const water = (count: number, ml: number) => ({ outcome: 'read', kinds: { drink: { count, ml } } });
const night = { outcome: 'read', kinds: { sleep: { count: 1, kept: 1 } } };
const nothing = { outcome: 'nothing' };

/** What is wanted of every broken or hostile sample; the recording behind most FIT ones lasts 57 s. */
const wanted: Readonly<Record<string, object>> = {
  'csv/bad-dates-strong.csv': training(4, 'unreadable-date'),
  'csv/bad-numbers-strong.csv': training(8, 'unreadable-number'),
  'csv/binary.csv': refused('unknown-format'),
  'csv/cr-only-strong.csv': training(4),
  'csv/duplicate-rows-strong.csv': training(4),
  'csv/empty.csv': refused('empty-file'),
  'csv/formula-injection-strong.csv': training(2),
  'csv/header-only-strong.csv': nothing,
  'csv/prototype-names.csv': refused('unknown-format'),
  'csv/ragged-strong.csv': training(1, 'short-row'),
  'csv/script-and-bidi-strong.csv': training(1),
  'csv/semicolon-decimal-comma-strong.csv': training(4),
  'csv/unterminated-quote-strong.csv': training(4, 'unclosed-quote'),
  'csv/utf16le-strong.csv': training(4),
  'csv/utf8-bom-strong.csv': training(4),
  'fit/all-invalid-session.fit': training(1, undefined, 0),
  'fit/bad-file-crc.fit': training(1, 'checksum', 0),
  'fit/bad-header-crc.fit': training(1, 'checksum', 0),
  'fit/data-without-definition.fit': refused('broken-file'),
  'fit/declared-size-0.fit': refused('broken-file'),
  'fit/declared-size-4-gib.fit': refused('broken-file'),
  'fit/definition-of-65025-bytes.fit': refused('broken-file'),
  'fit/empty.fit': refused('empty-file'),
  'fit/far-future-unknown-sport.fit': { outcome: 'read', kinds: {} },
  'fit/flipped-byte.fit': training(1, 'checksum', 0),
  'fit/not-fit.fit': refused('unknown-format'),
  'fit/random-after-header.fit': refused('broken-file'),
  'fit/truncated-in-header.fit': refused('unknown-format'),
  'fit/truncated.fit': training(1, 'cut-off', 0),
  'fit/two-files-chained.fit': training(2, undefined, 0),
  'json/bom-fitbit.json': night,
  'json/deep-nesting.json': refused('unknown-format'),
  'json/proto-keys-fitbit.json': night,
  'json/top-level-scalar.json': refused('unknown-format'),
  'json/truncated-fitbit.json': refused('broken-file'),
  'json/utf16-fitbit.json': night,
  'real/sigma-truncated.fit': training(1, 'no-session'),
  'xml/bad-coordinates.gpx': training(1),
  'xml/bad-values-export.xml': water(5, 1250),
  'xml/billion-laughs-export.xml': nothing,
  'xml/deep-nesting-export.xml': nothing,
  'xml/external-entity-export.xml': water(1, 250),
  'xml/latin1-declared-export.xml': water(5, 1250),
  'xml/not-health-export.xml': refused('unknown-format'),
  'xml/time-backwards.gpx': training(1),
  'xml/truncated-export.xml': water(5, 1250),
  'xml/utf16le-bom-export.xml': water(5, 1250),
  'xml/utf8-bom-export.xml': water(5, 1250),
  'zip/bad-crc.zip': refused('broken-file'),
  'zip/bomb-512-mib-of-spaces.zip': refused('broken-file'),
  'zip/duplicate-names.zip': nothing,
  'zip/empty.zip': refused('nothing-found'),
  'zip/encrypted-flag.zip': refused('encrypted'),
  'zip/nested-bomb.zip': refused('nothing-found'),
  'zip/path-traversal.zip': refused('nothing-found'),
  'zip/size-field-lies.zip': refused('broken-file'),
  'zip/truncated.zip': refused('broken-file'),
};

const readAll = (samples: string) =>
  describe('a broken or hostile sample', () => {
    const before = process.memoryUsage().rss;
    let highest = before;
    const watch = setInterval(() => {
      highest = Math.max(highest, process.memoryUsage().rss);
    }, WATCH_MS);
    const untouched = Reflect.ownKeys(Object.prototype).length;

    for (const [name, expected] of Object.entries(wanted)) {
      it(`${name} gives what is asked, within 5 s`, async () => {
        const file = join(samples, 'malformed', name);
        expect(existsSync(file)).toBe(true);
        const started = performance.now();
        const summary = await importSummary(
          file,
          contextAt('2026-11-24', '12:00', 'Europe/Vienna'),
        );
        expect(summary).toMatchObject(expected);
        expect(performance.now() - started).toBeLessThan(MAX_MS);
      });
    }

    afterAll(() => {
      clearInterval(watch);
      expect(Math.max(highest, process.memoryUsage().rss) - before).toBeLessThan(MAX_GROWTH);
      expect(Reflect.ownKeys(Object.prototype)).toHaveLength(untouched);
    });
  });

if (samplesDir) readAll(samplesDir);
else {
  it('broken and hostile samples are not read: SAMPLES_DIR is not set', () => {
    expect(samplesDir).toBeFalsy();
  });
}
