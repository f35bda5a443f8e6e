import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Copy, CopyProblem } from '../../../src/core/backup/copy';
import { parseRecordsCsv, recordsCsv } from '../../../src/core/backup/csv-records';
import { parseCopy } from '../../../src/core/backup/parse-copy';
import { recordShapes } from '../../../src/core/backup/record-shapes';
import { kinds } from '../../../src/core/log/kinds';
import { newReminder, usualRules } from '../../../src/core/reminders/reminder';
import type { Result } from '../../../src/core/result';
import { copyText } from '../../support/copy-text';
import { oneOfEachKind, recordIdOf } from '../../support/records';

/** The issue asks for ten thousand damaged files in a soak. */
const FILES = process.env.SOAK ? 10_000 : 500;
/** Most of these are read to the last row, which takes longer. */
const JSON_FILES = process.env.SOAK ? 10_000 : 100;

const life = [...oneOfEachKind('2026-11-24'), ...oneOfEachKind('2026-11-23')];
const whole = copyText(
  {
    records: Object.fromEntries(
      kinds.map((kind) => [kind, life.filter((it) => it.kind === kind).map((it) => it.record)]),
    ),
    preferences: { theme: 'dark', snoozedUntil: { massage: '2026-12-01' } },
    drafts: [{ id: 'drink:new', draft: { amount: '3' }, updatedAt: 5 }],
    routines: [],
    reminders: [newReminder('desk'), usualRules],
  },
  { exportedAt: 1, app: '0.1.0', unreadable: [] },
);
const tables = kinds.map((kind) =>
  recordsCsv(
    kind,
    life.filter((it) => it.kind === kind).map((it) => it.record),
  ),
);

/** What a bad disk, a bad editor or a bad person puts into a file. */
const junk = fc.constantFrom(
  '1e999',
  '-1',
  '99999999999999999999',
  'null',
  '"',
  '\\',
  ']',
  '}',
  ',',
  '\u0000',
  '{"__proto__":{"polluted":1}}',
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '=cmd()',
);

interface Damage {
  /** Where, as a share of the file. */
  readonly at: number;
  readonly length: number;
  readonly how: 'flip' | 'cut' | 'drop' | 'repeat' | 'junk';
  readonly junk: string;
}

const anyDamage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  how: fc.constantFrom('flip', 'cut', 'drop', 'repeat', 'junk'),
  junk,
});

function damaged(source: string, { at, length, how, junk: rubbish }: Damage): string {
  const place = Math.floor(at * source.length);
  const [before, after] = [source.slice(0, place), source.slice(place)];
  switch (how) {
    case 'flip':
      return (
        before + String.fromCharCode(after.charCodeAt(0) ^ (1 << (length % 7))) + after.slice(1)
      );
    case 'cut':
      return before;
    case 'drop':
      return before + after.slice(length);
    case 'repeat':
      return before + after.slice(0, length) + after;
    case 'junk':
      return before + rubbish + after;
  }
}

/** What no form would store, put where something sound stood. */
const hostile = fc.constantFrom<unknown>(
  1e308,
  -1e308,
  Number.MAX_SAFE_INTEGER + 2,
  -1,
  0.1,
  null,
  true,
  '',
  'x'.repeat(10_000),
  [],
  {},
  [[[[[[[[[[]]]]]]]]]],
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  '9999-12-31',
  '2026-02-30',
  recordIdOf(1),
);

/** A copy of JSON data with one value replaced: `steps` choose the way down to it. */
function replaced(data: unknown, [step, ...steps]: readonly number[], value: unknown): unknown {
  if (step === undefined || typeof data !== 'object' || data === null) return value;
  const keys = Object.keys(data);
  const key = keys[step % keys.length];
  if (key === undefined) return value;
  const changed: Record<string, unknown> = { ...data };
  changed[key] = replaced(changed[key], steps, value);
  return Array.isArray(data) ? Object.values(changed) : changed;
}

/** Either a reason or a copy in which every record obeys the rules of its kind, once each. */
function expectSound(result: Result<Copy, CopyProblem>): void {
  if (!result.ok) {
    expect(['too-large', 'not-a-copy', 'damaged', 'newer-version']).toContain(result.error.reason);
    return;
  }
  for (const kind of kinds) {
    const records = result.value.content.records[kind];
    for (const record of records) expect(recordShapes[kind](record).ok).toBe(true);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  }
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
}

describe('a file damaged at random', () => {
  test('is refused, or what is sound in it is kept and the rest is listed', () => {
    fc.assert(
      fc.property(fc.array(anyDamage, { minLength: 1, maxLength: 4 }), (damages) => {
        expectSound(parseCopy(damages.reduce(damaged, whole)));
      }),
      { numRuns: FILES },
    );
  });

  test('that is still JSON is sound, or loses what is bad in it and lists that', () => {
    const counts = { refused: 0, listed: 0, sound: 0 };
    const places = fc.array(fc.nat(1000), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(places, hostile), { minLength: 1, maxLength: 4 }),
        (damages) => {
          const data = damages.reduce<unknown>(
            (bad, [steps, value]) => replaced(bad, steps, value),
            JSON.parse(whole),
          );
          const copy = parseCopy(JSON.stringify(data));
          expectSound(copy);
          if (!copy.ok) counts.refused += 1;
          else if (copy.value.broken.length > 0) counts.listed += 1;
          else counts.sound += 1;
        },
      ),
      { numRuns: JSON_FILES },
    );
    expect(counts.refused).toBeGreaterThan(JSON_FILES / 20);
    expect(counts.listed).toBeGreaterThan(JSON_FILES / 5);
  });

  test('is refused, or quarantined row by row, as a table too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tables),
        fc.array(anyDamage, { minLength: 1, maxLength: 4 }),
        (table, damages) => {
          expectSound(parseRecordsCsv(damages.reduce(damaged, table)));
        },
      ),
      { numRuns: FILES },
    );
  });

  test('was sound before', () => {
    const copy = parseCopy(whole);
    expect(copy.ok && copy.value.broken).toEqual([]);
    expect(
      tables.map(parseRecordsCsv).every((table) => table.ok && table.value.broken.length === 0),
    ).toBe(true);
  });
});
