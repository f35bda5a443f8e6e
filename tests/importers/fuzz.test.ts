import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixtureBytes, reading } from '../support/import-file';
import { zipOf } from '../support/zip-of';

const fixtures = readdirSync(join(import.meta.dirname, '../fixtures/imports'));
const samplesDir = process.env.SOAK ? process.env.SAMPLES_DIR : undefined;
const LARGEST_SAMPLE = 300_000;
/** Some milliseconds are usual; this is for a machine that does much else. */
const LONGEST_MS = 20_000;

/** In a soak every small sample of other products, else our own files. */
function seeds(): Buffer[] {
  const own = fixtures.map(fixtureBytes);
  const zip = Buffer.from(zipOf(fixtures.map((name) => ({ name, content: fixtureBytes(name) }))));
  if (!samplesDir) return [...own, zip];
  const samples = readdirSync(samplesDir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(samplesDir, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size <= LARGEST_SAMPLE);
  return [...own, zip, ...samples.map((path) => readFileSync(path))];
}

/** What may happen to a file on its way: bytes changed, cut out, doubled, put in, or its end lost. */
interface Harm {
  readonly how: 'change' | 'cut' | 'double' | 'insert' | 'end';
  /** Where, as a share of the file. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

const harm: fc.Arbitrary<Harm> = fc.record({
  how: fc.constantFrom('change', 'cut', 'double', 'insert', 'end'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 12 }),
    fc
      .constantFrom(
        '9'.repeat(40),
        '-1',
        '"',
        '\n',
        '\0',
        '<',
        ']]>',
        '{"',
        '\ufeff',
        '1e999',
        ',,,',
        '9999-12-31',
        'null',
      )
      .map((text) => new TextEncoder().encode(text)),
  ),
});

function harmed(file: Buffer, { how, at, bytes }: Harm): Buffer {
  const from = Math.floor(at * file.length);
  const [before, behind] = [file.subarray(0, from), file.subarray(from)];
  const span = bytes.length * 7;
  if (how === 'end') return before;
  if (how === 'insert') return Buffer.concat([before, bytes, behind]);
  if (how === 'cut') return Buffer.concat([before, behind.subarray(span)]);
  if (how === 'double') return Buffer.concat([before, behind.subarray(0, span), behind]);
  return Buffer.concat([before, bytes, behind.subarray(bytes.length)]);
}

it('a file harmed in any way is read or refused: nothing is thrown, and nothing hangs', {
  timeout: process.env.SOAK ? 1_800_000 : 60_000,
}, async () => {
  const files = seeds();
  await fc.assert(
    fc.asyncProperty(
      fc.nat(files.length - 1),
      fc.array(harm, { minLength: 1, maxLength: 5 }),
      async (index, harms) => {
        const file = harms.reduce(harmed, files[index] ?? Buffer.alloc(0));
        const started = performance.now();
        const read = await reading(new Uint8Array(file));
        expect(['read', 'nothing', 'refused', 'needs-columns']).toContain(read.outcome);
        expect(performance.now() - started).toBeLessThan(LONGEST_MS);
      },
    ),
    process.env.SOAK ? { numRuns: 20_000 } : { numRuns: 150 },
  );
});
