import type { CopyPart } from './copy';
import { migrations, type OldRow } from './migrations';
import { isPlainObject } from './shape';

/**
 * What makes today's row of one that a version stored; undefined where nothing about it changed since.
 */
export function rowUpgrade(part: CopyPart, version: number): ((row: OldRow) => OldRow) | undefined {
  const steps = migrations
    .slice(version - 1)
    .map((migration) => migration[part])
    .filter((step) => step !== undefined);
  return steps.length > 0 ? (row) => steps.reduce((old, step) => step(old), row) : undefined;
}

/** The rows of a file, upgraded; what is no row, or none that the change expects, stays as it is. */
export function upgradedRows(rows: unknown, part: CopyPart, version: number): unknown {
  const upgrade = rowUpgrade(part, version);
  if (!upgrade || !Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => {
    try {
      return isPlainObject(row) ? upgrade(row) : row;
    } catch {
      return row; // its shape will tell what is wrong with it
    }
  });
}
