import type { Day } from '../core/day';
import { type Kind, type KindRecord, kinds } from '../core/log/kinds';
import { connected } from './connection';
import { db, recordTables, tableOf } from './db';

// What the first view never asks: its code comes with the pages that do.

/** Takes several records out together: all of them, or none. */
export async function deleteRecords(records: readonly KindRecord[]): Promise<void> {
  await connected(() =>
    db.transaction('rw', recordTables(), async () => {
      for (const { kind, record } of records) await tableOf(kind).delete(record.id);
    }),
  );
}

/** The day of the oldest record after `day` among some kinds, all when none is named. */
export async function firstDayAfter(
  day: Day,
  among: readonly Kind[] = kinds,
): Promise<Day | undefined> {
  const asked = among.length > 0 ? among : kinds;
  const days = await Promise.all(
    asked.map(async (kind) => (await tableOf(kind).where('day').above(day).first())?.day),
  );
  return days.filter((found) => found !== undefined).sort()[0];
}

/** How many records there are, all kinds together. */
export async function recordCount(): Promise<number> {
  const counts = await connected(() => Promise.all(recordTables().map((table) => table.count())));
  return counts.reduce((sum, count) => sum + count, 0);
}
