import type { RecordOf } from '../core/log/kinds';
import { connected } from './connection';
import { tableOf } from './db';

/** Sessions that an import brought and whose effort nobody has told yet, newest first. */
export async function sessionsWithoutEffort(batch: string): Promise<RecordOf<'training'>[]> {
  const sessions = await connected(() =>
    tableOf('training').where('source.batch').equals(batch).toArray(),
  );
  return sessions
    .filter(({ rpe }) => rpe === undefined)
    .sort((a, b) => b.day.localeCompare(a.day) || (b.at ?? 0) - (a.at ?? 0));
}
