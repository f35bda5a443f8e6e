import { addDays, type Day, dayFromNumber } from '../core/day';
import { type Kind, type KindRecord, kinds } from '../core/log/kinds';
import { connected } from './connection';
import { db, recordTables, tableOf } from './db';
import { everythingBetween } from './records';

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

/** Whether anything was written before a day. Asks for one key a table: nothing is read. */
export async function isAnythingBefore(day: Day): Promise<boolean> {
  const keys = await connected(() =>
    Promise.all(
      recordTables().map((table) => table.where('day').below(day).limit(1).primaryKeys()),
    ),
  );
  return keys.some(({ length }) => length > 0);
}

/** How many records there are, all kinds together. */
export async function recordCount(): Promise<number> {
  const counts = await connected(() => Promise.all(recordTables().map((table) => table.count())));
  return counts.reduce((sum, count) => sum + count, 0);
}

const DAYS_AT_ONCE = 365;

/**
 * Every record up to a day, each kind in order of day. It is asked for by years, so that it arrives in
 * small parts and a tap comes between them. For a live query: any change of any record asks anew.
 */
export async function everythingUpTo(last: Day): Promise<KindRecord[]> {
  await recordCount(); // what a live query follows; below it would follow each record by its name
  return unfollowed(async () => {
    const first = (await firstDayAfter(dayFromNumber(0))) ?? last;
    const years: Promise<KindRecord[]>[] = [];
    for (let from = first; from <= last; from = addDays(from, DAYS_AT_ONCE)) {
      const to = addDays(from, DAYS_AT_ONCE - 1);
      years.push(everythingBetween(from, to < last ? to : last));
    }
    return (await Promise.all(years)).flat();
  });
}

/** Work in a task of its own: a live query that waits for it does not follow what it reads. */
const unfollowed = <T>(work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    setTimeout(() => work().then(resolve, reject));
  });
