import type { CopyPart } from './copy';

/** A row as some older version stored it: today's types say nothing about it. */
export type OldRow = Readonly<Record<string, unknown>>;

/** What one schema version changed in the rows of some parts. A row keeps its id. */
export type Migration = { readonly [Part in CopyPart]?: (row: OldRow) => OldRow };

/**
 * Every change of stored rows since the first schema version, in order: the first leads to version 2.
 * Append-only (docs/migrations.md). Databases and copies go through the same.
 */
export const migrations: readonly Migration[] = [];
