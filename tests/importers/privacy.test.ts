import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { activityIds } from '../../src/core/activities';
import { regions } from '../../src/core/regions';
import { textOf } from '../../src/importers/decode-text';
import { fileOfBlob } from '../../src/importers/import-file';
import { readImport } from '../../src/importers/read-import';
import { zipEntries } from '../../src/importers/zip';
import { contextAt } from '../support/parse-context';

const samplesDir = process.env.SAMPLES_DIR;
const folders = [
  join(import.meta.dirname, '../fixtures/imports'),
  ...(samplesDir ? [samplesDir] : []),
];
const LARGEST = 8 * 1024 * 1024;

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size < LARGEST)
    .filter((path) => !/\.(md|py)$|expected\.json$|malformed/.test(path)),
);

/** All that an entry of an import may hold, but for two texts: an exercise, and the product's word. */
const numbers = new Set([
  ...['at', 'offset', 'minutes', 'distanceMeters', 'energyKcal', 'ml', 'quality', 'mood'],
  ...['awakeMinutes', 'sleptMinutes', 'repetitions', 'kilograms', 'seconds'],
]);
const words = new Set<string>([
  ...activityIds,
  ...regions.map(({ id }) => id),
  'training',
  'sleep',
  'drink',
  'check-in',
]);
for (const word of ['night', 'nap', 'water', 'ml']) words.add(word);
const texts = new Set(['exercise', 'name']);
const DAY = /^\d{4}-\d\d-\d\d$/;
const FOREIGN_ID =
  /^(training|sleep|drink|check-in) \d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ?)?( \d+){0,2}$/;

/** Calls back with every value of an entry and the name it stands under. */
function eachValue(value: unknown, name: string, onValue: (name: string, value: unknown) => void) {
  if (Array.isArray(value)) for (const part of value) eachValue(part, name, onValue);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) eachValue(part, key, onValue);
  } else onValue(name, value);
}

/** What of a file would tell who and where somebody is. */
const PRIVATE =
  /[\w.+-]+@[\w-]+\.\w+|\b(?:lat|lon|latitude|longitude)["']?\s*[=:]\s*["']?(-?\d+\.\d{3,})|\b(?:sourceName|device|deviceName|creator|packageName|City|Name|userName|UnitId)(?:["']?\s*[=:]\s*["']|>)([^"'<]{4,60})/g;

async function secretsOf(blob: Blob, path: string): Promise<Set<string>> {
  const file = fileOfBlob(blob, path);
  const isZip = path.endsWith('.zip') || path.endsWith('.daylio');
  const parts = isZip ? await zipEntries(file) : [file];
  const found = new Set<string>();
  for (const part of parts) {
    let text = '';
    for await (const piece of textOf(part.bytes())) text += piece;
    for (const [whole, place, name] of text.matchAll(PRIVATE)) found.add(place ?? name ?? whole);
  }
  return found;
}

describe('what is imported tells nobody who, where and with what', () => {
  it.each(files)('%s', async (path) => {
    const blob = new Blob([new Uint8Array(readFileSync(path))]);
    const read = await readImport(fileOfBlob(blob, path), { context: contextAt() });
    if (read.outcome !== 'read') return;
    const free = new Set<string>();
    eachValue(read.entries, '', (name, value) => {
      if (typeof value === 'number') expect(numbers).toContain(name);
      else if (texts.has(name)) free.add(String(value));
      else if (name === 'format') expect(read.formats).toContain(value);
      else if (!words.has(String(value))) {
        expect(String(value)).toMatch(name === 'foreignId' ? FOREIGN_ID : DAY);
      }
    });
    const secrets = await secretsOf(blob, path);
    for (const text of free) for (const secret of secrets) expect(text).not.toContain(secret);
  });
});
