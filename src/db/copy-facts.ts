import { COPY_RECORDS, type CopyFacts } from '../core/backup/copy-due';
import { known } from '../core/result';
import { connected } from './connection';
import { recordTables } from './db';
import { storedPreferences } from './preferences';
import { hasBatch } from './records';
import { SAMPLE_BATCH } from './samples';

/** What decides whether a copy is due; sample data needs none. */
export async function copyFacts(): Promise<CopyFacts> {
  const { lastCopyAt } = await storedPreferences();
  if (await hasBatch(SAMPLE_BATCH)) return { lastCopyAt, changed: 0 };
  const [firsts, changed] = await connected(() =>
    Promise.all([
      // Ids begin with the time a record was made, so the first key is the oldest record.
      Promise.all(recordTables().map((table) => table.orderBy(':id').first())),
      Promise.all(
        recordTables().map((table) =>
          table
            .where('updatedAt')
            .above(lastCopyAt ?? 0)
            .limit(COPY_RECORDS)
            .primaryKeys(),
        ),
      ),
    ]),
  );
  const made = firsts.map((row) => row?.createdAt).filter((at) => typeof at === 'number');
  return {
    lastCopyAt,
    changed: Math.min(COPY_RECORDS, changed.flat().length),
    ...known({ firstAt: made.length > 0 ? Math.min(...made) : undefined }),
  };
}
