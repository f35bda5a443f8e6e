import type { Day } from '../day';
import type { Kind, KindEntry } from '../log/kinds';
import type { Instant } from '../moment';

/** What one import brought of one kind. */
export interface BatchPart {
  readonly count: number;
  readonly first: Day;
  readonly last: Day;
}

/** What every batch of an import is called before its own number. */
export const BATCH_PREFIX = 'import-';

/** One import, as the list of imports shows it. File names are left out: they can name a person. */
export interface ImportBatch {
  /** The batch that the source of its records names. */
  readonly id: string;
  readonly createdAt: Instant;
  /** The importers that read it. */
  readonly formats: readonly string[];
  readonly kinds: Readonly<Partial<Record<Kind, BatchPart>>>;
}

/** What there is of each kind, and from which day to which. */
export function batchParts(entries: readonly KindEntry[]): ImportBatch['kinds'] {
  const parts: Partial<Record<Kind, BatchPart>> = {};
  for (const { kind, entry } of entries) {
    const { count, first, last } = parts[kind] ?? { count: 0, first: entry.day, last: entry.day };
    const days = [first, entry.day, last].sort() as [Day, Day, Day];
    parts[kind] = { count: count + 1, first: days[0], last: days[2] };
  }
  return parts;
}
