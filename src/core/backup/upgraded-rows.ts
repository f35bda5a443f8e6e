import type { CopyPart } from './copy';
import { type Migration, migrations, type OldRow } from './migrations';
import { isPlainObject } from './shape';

/** The schema version that a history of changes leads to. */
export const versionAfter = (history: readonly Migration[]): number => history.length + 1;

/**
 * What makes today's row of one that a version stored; undefined where nothing about it changed since.
 */
export function rowUpgrade(
  part: CopyPart,
  version: number,
  history: readonly Migration[] = migrations,
): ((row: OldRow) => OldRow) | undefined {
  const steps = history
    .slice(version - 1)
    .map((migration) => migration[part])
    .filter((step) => step !== undefined);
  return steps.length > 0 ? (row) => steps.reduce((old, step) => step(old), row) : undefined;
}

/** The rows of a file, upgraded; what is no row, or none that the change expects, stays as it is. */
export function upgradedRows(
  rows: unknown,
  part: CopyPart,
  version: number,
  history?: readonly Migration[],
): unknown {
  const upgrade = rowUpgrade(part, version, history);
  if (!upgrade || !Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => {
    try {
      return isPlainObject(row) ? upgrade(row) : row;
    } catch {
      return row; // its shape will tell what is wrong with it
    }
  });
}
