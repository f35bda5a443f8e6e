import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRecord, type JsonRecord } from '../../src/importers/json';
import { contextAt } from '../support/parse-context';
import { importSummary } from '../tools/import-files';
import { type Truth, truthsOf } from './sample-truths';

const samplesDir = process.env.SAMPLES_DIR;

/** Formats whose truths are not followed, and why. */
const unsupported: Readonly<Record<string, string>> = {
  'google-fit': 'totals of days, without times: declined by name',
  'health-connect': 'a database: declined',
  jefit: 'declined by name',
  'loop-habits': 'habits, not entries: declined',
  nomie: 'declined by name',
  'track-and-graph': 'declined by name',
};

const declinedByName = Object.keys(unsupported);

/** Single files that no importer follows, and why. */
const unfollowed: Readonly<Record<string, string>> = {
  'open-mhealth/sleep-duration/2.0/shouldPass/with-descriptive-statistic.json':
    'an average is no night',
  'sleep-as-android/sleep-data-cleaned-sample.json': 'not the format of the export',
  'samsung-health/simple-fixture/com.samsung.health.heart_rate': 'not kept',
  'samsung-health/simple-fixture/com.samsung.health.step_count': 'not kept',
  'samsung-health/simple-fixture/com.samsung.health.weight': 'not kept',
};

const now = () => contextAt('2026-11-24', '12:00', 'UTC');

function truthRows(samples: string, folder: string): [string, JsonRecord][] {
  const file = join(samples, folder, 'expected.json');
  if (!existsSync(file)) return [];
  const { files } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(files).flatMap(([name, row]) => (isRecord(row) ? [[name, row]] : []));
}

/** Totals are compared to what the truths are rounded to; a distance over ground to one percent. */
function expectTruth(found: Readonly<Record<string, unknown>>, truth: Truth) {
  for (const [field, value] of Object.entries(truth)) {
    const got = found[field] ?? (field === 'count' ? 0 : undefined);
    if (typeof value === 'string') expect(got, field).toBe(value);
    else {
      const tolerance = field === 'meters' ? Math.max(0.06, value / 100) : 0.06;
      expect(Math.abs(Number(got) - value), `${field} is ${got}, not ${value}`).toBeLessThan(
        tolerance,
      );
    }
  }
}

/** What a file holds of a kind, with what no entry can be made of. */
function heldOf(kind: string, summary: Awaited<ReturnType<typeof importSummary>>): number {
  if (!('kinds' in summary)) return 0;
  const kept = Object.entries(summary.kinds).find(([name]) => name === kind)?.[1]?.kept ?? 0;
  const left = summary.leftOut.filter((row) => row.kind === kind).map(({ count }) => count);
  return left.reduce((sum, count) => sum + count, kept);
}

const compare = (samples: string) =>
  describe('a sample file', () => {
    const folders = readdirSync(samples).filter((name) => name !== 'malformed');
    it.each(declinedByName)('of %s is declined by its name', async (folder) => {
      const files = readdirSync(join(samples, folder), { recursive: true, encoding: 'utf8' });
      const summaries = await Promise.all(
        files.map((file) => importSummary(join(samples, folder, file), now())),
      );
      const names = summaries.flatMap((read) => ('format' in read ? [read.format ?? ''] : []));
      expect(names.some((name) => name.startsWith(folder))).toBe(true);
    });
    for (const folder of folders) {
      for (const [name, row] of truthRows(samples, folder)) {
        const path = `${folder}/${name}`;
        const reason =
          unsupported[folder] ??
          Object.entries(unfollowed).find(([start]) => path.startsWith(start))?.[1];
        if (reason) {
          it(`${path} is not followed (${reason}) and stores nothing`, async () => {
            const file = join(samples, path);
            if (existsSync(file))
              expect((await importSummary(file, now())).outcome).not.toBe('read');
          });
        } else {
          it(`${path} agrees with its truth`, async () => {
            const summary = await importSummary(join(samples, path), now());
            expect(summary.outcome === 'refused').toBe(row.valid === false);
            const kinds = 'kinds' in summary ? summary.kinds : {};
            for (const [kind, truth] of Object.entries(truthsOf(row))) {
              const found = { ...kinds[kind as keyof typeof kinds] };
              expectTruth({ ...found, count: heldOf(kind, summary) }, truth);
            }
          });
        }
      }
    }
  });

if (samplesDir) compare(samplesDir);
else {
  it('sample files are not compared: SAMPLES_DIR is not set', () => {
    expect(samplesDir).toBeFalsy();
  });
}
