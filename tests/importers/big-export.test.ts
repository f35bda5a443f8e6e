import { spawnSync } from 'node:child_process';
import { mkdtempSync, openAsBlob, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOfBlob, type ImportFile } from '../../src/importers/import-file';
import { type ImportOptions, readImport } from '../../src/importers/read-import';
import { contextAt } from '../support/parse-context';

const samples = process.env.SOAK ? process.env.SAMPLES_DIR : undefined;
const MIB = 1024 * 1024;
/** At least this share of a plain loop's pace, and at most this much more memory. */
const LEAST_PACE = 0.25;
const MOST_MEMORY = 150 * MIB;
const RUNS = 3;
const MAKING_MS = 900_000;

/** What any reader of such a file must do: stream the bytes, decode them, look for records. */
async function plainLoop(file: ImportFile): Promise<number> {
  const decoder = new TextDecoder();
  let count = 0;
  for await (const chunk of file.bytes()) {
    const text = decoder.decode(chunk, { stream: true });
    for (let at = text.indexOf('<Record'); at >= 0; at = text.indexOf('<Record', at + 1))
      count += 1;
  }
  return count;
}

async function secondsFor(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

const importOf = (file: ImportFile, more: Partial<ImportOptions> = {}) =>
  readImport(file, { context: contextAt(), ...more });

const readBig = (folder: string, mb: number) =>
  describe(`an Apple Health export of ${mb} MB`, () => {
    const work = mkdtempSync(join(tmpdir(), 'limber-export-'));
    const path = join(work, 'export.xml');
    const big = async () => fileOfBlob(await openAsBlob(path), 'export.xml');

    beforeAll(() => {
      const script = join(folder, 'apple-health/make_big_export.py');
      const { status } = spawnSync('python3', [script, path, '--mb', String(mb)]);
      expect(status).toBe(0);
    }, MAKING_MS);
    afterAll(() => rmSync(work, { recursive: true }));

    it('gives the totals that its maker wrote, in flat memory', async () => {
      const truth = JSON.parse(readFileSync(`${path}.expected.json`, 'utf8'));
      const before = process.memoryUsage().rss;
      let most = 0;
      const onProgress = () => {
        most = Math.max(most, process.memoryUsage().rss - before);
      };
      expect(await importOf(await big(), { onProgress })).toMatchObject({
        kinds: {
          drink: { count: truth.waterRecords, ml: truth.waterMl },
          sleep: { minutes: truth.watchAsleepMin },
          training: {
            count: truth.workouts,
            minutes: truth.workoutDurationMin,
            meters: truth.workoutDistanceM,
            kcal: truth.workoutEnergyKcal,
          },
        },
      });
      expect(most).toBeLessThan(MOST_MEMORY);
    });

    it('is read at a quarter of the pace of a plain loop at least', async () => {
      const file = await big();
      let best = 0;
      for (let run = 0; run < RUNS; run++) {
        const plain = await secondsFor(() => plainLoop(file));
        best = Math.max(best, plain / (await secondsFor(() => importOf(file))));
      }
      expect(best).toBeGreaterThan(LEAST_PACE);
    });

    it('is left within a second of being stopped', async () => {
      const stop = new AbortController();
      let stopped = 0;
      const onProgress = (share: number) => {
        if (share < 0.3 || stopped > 0) return;
        stopped = performance.now();
        stop.abort();
      };
      await expect(importOf(await big(), { signal: stop.signal, onProgress })).rejects.toThrow();
      expect(performance.now() - stopped).toBeLessThan(1000);
    });
  });

if (samples) {
  readBig(samples, 200);
  readBig(samples, 1000);
} else {
  it('big exports are not made: SOAK and SAMPLES_DIR are not both set', () => {
    expect(samples).toBeFalsy();
  });
}
