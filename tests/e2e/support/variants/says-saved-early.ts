import type { EntryByKind, Kind } from '../../../../src/core/log/kinds';
import {
  newRecordId,
  type SaveOutcome,
  saveRecord as saveHonestly,
} from '../../../../src/db/records';

export * from '../../../../src/db/records';

/** Far longer than the test takes to kill the browser once it reads "saved". */
const WRITE_AFTER_MS = 3_000;

/** Answers "saved" before anything is written: what a test of "saved" must be able to catch. */
export async function saveRecord<K extends Kind>(
  kind: K,
  entry: EntryByKind[K],
  options: Parameters<typeof saveHonestly<K>>[2] = {},
): Promise<SaveOutcome<K>> {
  setTimeout(() => void saveHonestly(kind, entry, options), WRITE_AFTER_MS);
  const now = Date.now();
  const source = { type: 'typed' } as const;
  const record = { ...entry, id: newRecordId(), createdAt: now, updatedAt: now, source };
  return { outcome: 'saved', record, along: [] };
}
