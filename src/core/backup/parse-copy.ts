import { MS_PER_DAY } from '../day';
import { isKind, type KindRecord, kinds } from '../log/kinds';
import type { Instant } from '../moment';
import { isPreferenceKey, type Preferences, preferenceTable } from '../preferences';
import { err, ok, type Result } from '../result';
import { batchShape } from './batch-shape';
import { isBesidePart } from './content-parts';
import {
  type BrokenRow,
  COPY_FORMAT,
  COPY_VERSION,
  type Copy,
  type CopyContent,
  type CopyPart,
  type CopyProblem,
  type KeptDraft,
  MAX_COPY_BYTES,
} from './copy';
import { plainData } from './plain-data';
import { recordShapes } from './record-shapes';
import { reminderShape } from './reminder-shape';
import { routineShape } from './routine-shape';
import { isPlainObject, number, object, type Shape, text } from './shape';
import { upgradedRows } from './upgraded-rows';

type Broken = BrokenRow[];

/** The rows of one part of a file as today's version would have written them. */
type RowsOf = (part: CopyPart, rows: unknown) => unknown;

/**
 * Reads the text of a copy. A file that is none, or one from a newer version, is a problem; a row
 * that breaks the rules of its kind is left out and listed. Days to come are welcome: a device whose
 * clock was wrong must not lose its entries over it.
 */
export function parseCopy(source: string): Result<Copy, CopyProblem> {
  if (source.length > MAX_COPY_BYTES) return err({ reason: 'too-large' });
  const file = parseJson(source);
  if (!isPlainObject(file)) {
    const isOurs = source.slice(0, 200).includes(`"${COPY_FORMAT}"`);
    return err({ reason: isOurs ? 'damaged' : 'not-a-copy' });
  }
  return copyFrom(file);
}

/**
 * Reads what a file holds, wherever it was written: rows of an older version are upgraded, and every
 * value is checked, whoever made it.
 */
export function copyFrom(file: Readonly<Record<string, unknown>>): Result<Copy, CopyProblem> {
  if (file.format !== COPY_FORMAT) return err({ reason: 'not-a-copy' });
  const { version, exportedAt, app, records } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err({ reason: 'damaged' });
  }
  if (version > COPY_VERSION) return err({ reason: 'newer-version', version });
  const made = typeof exportedAt === 'string' ? Date.parse(exportedAt) : Number.NaN;
  if (Number.isNaN(made) || !isPlainObject(records)) return err({ reason: 'damaged' });
  const broken: Broken = [];
  if (isPlainObject(file.others)) broken.push(...Object.keys(file.others).map(unknownPart));
  const rowsOf: RowsOf = (part, rows) => upgradedRows(rows, part, version);
  return ok({
    exportedAt: made,
    app: typeof app === 'string' ? app.slice(0, 40) : '',
    content: {
      records: readRecords(records, rowsOf, broken),
      preferences: readPreferences(file.preferences, rowsOf, broken),
      drafts: readDrafts(rowsOf('draft', file.drafts), broken),
      routines: readRows('routine', routineShape, rowsOf('routine', file.routines ?? []), broken),
      reminders: readRows(
        'reminder',
        reminderShape,
        rowsOf('reminder', file.reminders ?? []),
        broken,
      ),
      batches: readRows('batch', batchShape, rowsOf('batch', file.batches ?? []), broken),
    },
    broken,
    unreadable: Array.isArray(file.unreadable) ? file.unreadable.filter(isPart) : [],
  });
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

const isPart = (value: unknown): value is CopyPart =>
  value === 'preference' || (typeof value === 'string' && (isKind(value) || isBesidePart(value)));

/** A list of what this version does not know. */
const unknownPart = (name: string): BrokenRow => ({
  part: 'unknown',
  position: 0,
  field: name.slice(0, 40),
  reason: 'unknown-choice',
});

function readRecords(
  records: Readonly<Record<string, unknown>>,
  rowsOf: RowsOf,
  broken: Broken,
): CopyContent['records'] {
  broken.push(
    ...Object.keys(records)
      .filter((name) => !isKind(name))
      .map(unknownPart),
  );
  const lists = kinds.map((kind) => {
    const rows = rowsOf(kind, Object.hasOwn(records, kind) ? records[kind] : []);
    return [kind, readRows<KindRecord['record']>(kind, recordShapes[kind], rows, broken)] as const;
  });
  return Object.fromEntries(lists) as unknown as CopyContent['records'];
}

function readRows<Row extends { readonly id: string }>(
  part: CopyPart,
  shape: Shape<Row>,
  rows: unknown,
  broken: Broken,
): Row[] {
  if (!Array.isArray(rows)) {
    broken.push({ part, position: 0, field: '', reason: 'wrong-type' });
    return [];
  }
  const clean: Row[] = [];
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const read = shape(row);
    const place = { part, position: index + 1, ...dayNamedBy(row) };
    if (!read.ok) broken.push({ ...place, ...read.error });
    else if (seen.has(read.value.id)) {
      broken.push({ ...place, field: 'id', reason: 'duplicate-id' });
    } else {
      seen.add(read.value.id);
      clean.push(read.value);
    }
  }
  return clean;
}

const dayNamedBy = (row: unknown): { day?: string } =>
  isPlainObject(row) && typeof row.day === 'string' ? { day: row.day.slice(0, 10) } : {};

function readPreferences(stored: unknown, rowsOf: RowsOf, broken: Broken): Partial<Preferences> {
  if (stored === undefined) return {};
  if (!isPlainObject(stored)) {
    broken.push({ part: 'preference', position: 0, field: '', reason: 'wrong-type' });
    return {};
  }
  const clean: [string, unknown][] = [];
  const rows = Object.entries(stored).map(([key, value]) => ({ key, value }));
  const upgraded = rowsOf('preference', rows) as typeof rows;
  for (const [index, { key, value }] of upgraded.entries()) {
    const place = { part: 'preference', position: index + 1, field: key.slice(0, 40) } as const;
    if (!isPreferenceKey(key)) broken.push({ ...place, reason: 'unknown-choice' });
    else {
      const plain = plainData(value);
      if (plain !== undefined && preferenceTable[key].accepts(plain)) clean.push([key, plain]);
      else broken.push({ ...place, reason: 'out-of-range' });
    }
  }
  return Object.fromEntries(clean);
}

const draftRow = object<Omit<KeptDraft, 'draft'>>({
  id: text(200),
  updatedAt: number(0, 8.64e15),
});

/** Unfinished forms: their fields belong to the forms, so only plain data is asked of them here. */
function readDrafts(rows: unknown, broken: Broken): KeptDraft[] {
  if (rows === undefined) return [];
  if (!Array.isArray(rows)) {
    broken.push({ part: 'draft', position: 0, field: '', reason: 'wrong-type' });
    return [];
  }
  const clean = new Map<string, KeptDraft>();
  for (const [index, row] of rows.entries()) {
    const place = { part: 'draft', position: index + 1 } as const;
    const read = draftRow(row);
    if (!read.ok) {
      broken.push({ ...place, ...read.error });
      continue;
    }
    const draft = plainData((row as { draft?: unknown }).draft);
    if (!isPlainObject(draft)) broken.push({ ...place, field: 'draft', reason: 'wrong-type' });
    else if (clean.has(read.value.id)) {
      broken.push({ ...place, field: 'id', reason: 'duplicate-id' });
    } else clean.set(read.value.id, { ...read.value, draft });
  }
  return [...clean.values()];
}

/** How many records a copy brings, all kinds together. */
export const recordsIn = ({ records }: CopyContent): number =>
  kinds.reduce((sum, kind) => sum + records[kind].length, 0);

/** How many of them were last changed later than a day from now: some clock was wrong. */
export const recordsAhead = ({ records }: CopyContent, now: Instant): number =>
  kinds.reduce(
    (sum, kind) =>
      sum + records[kind].filter(({ updatedAt }) => updatedAt > now + MS_PER_DAY).length,
    0,
  );
