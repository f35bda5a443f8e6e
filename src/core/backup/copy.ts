import type { ImportBatch } from '../import/import-batch';
import type { Kind, RecordOf } from '../log/kinds';
import type { Preferences } from '../preferences';
import type { ReminderRow } from '../reminders/reminder';
import type { OwnRoutine } from '../stretches/own-routine';
import type { RowPart } from './content-parts';
import { migrations } from './migrations';
import type { Flaw } from './shape';

/** Says that a JSON file is one of ours. */
export const COPY_FORMAT = 'limber-copy';
/**
 * A copy holds the rows as the database has them, so it has the version of the database's schema; one
 * made by a newer version is refused.
 */
export const COPY_VERSION = migrations.length + 1;
/** Largest file read, in bytes: five times what fifty thousand records need (App's choice). */
export const MAX_COPY_BYTES = 100_000_000;

/** An unfinished form as the database keeps it. */
export interface KeptDraft {
  readonly id: string;
  readonly draft: unknown;
  readonly updatedAt: number;
}

/** Everything a database holds, checked. */
export interface CopyContent {
  readonly records: { readonly [K in Kind]: readonly RecordOf<K>[] };
  readonly preferences: Partial<Preferences>;
  readonly drafts: readonly KeptDraft[];
  readonly routines: readonly OwnRoutine[];
  readonly reminders: readonly ReminderRow[];
  readonly batches: readonly ImportBatch[];
}

/** What of a database a copy can lack. */
export type CopyPart = RowPart | 'preference';

/** A row of a copy that cannot be taken over, and why. */
export interface BrokenRow extends Flaw {
  readonly part: CopyPart | 'unknown';
  /** Place in its list, from 1; 0 where the list itself is no list. */
  readonly position: number;
  /** The day it names, as far as it names one. */
  readonly day?: string;
}

/** A copy that was read: what is sound in it, and what is not. */
export interface Copy {
  /** Instant it was made, ms since 1970. */
  readonly exportedAt: number;
  readonly app: string;
  readonly content: CopyContent;
  readonly broken: readonly BrokenRow[];
  /** Parts that could not be read when the copy was made. */
  readonly unreadable: readonly CopyPart[];
}

/** Why a file cannot be restored at all. */
export type CopyProblem =
  | { readonly reason: 'too-large' | 'not-a-copy' | 'damaged' }
  | { readonly reason: 'newer-version'; readonly version: number };
