import type { Stored } from '../log/entry';

type Placed = Pick<Stored, 'day' | 'at' | 'createdAt' | 'id'>;

/** Clock time where there is one, else when it was written down. */
const timeOf = ({ at, createdAt }: Placed): number => at ?? createdAt;

/**
 * Order of happening: by day, then clock time, then the making of the record. A total order, so that
 * no answer depends on the order in which a query hands records over.
 */
export function compareRecords(a: Placed, b: Placed): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const byTime = timeOf(a) - timeOf(b) || a.createdAt - b.createdAt;
  if (byTime !== 0) return byTime;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** The latest of some records, in one pass. */
export function newestOf<Item extends Placed>(records: Iterable<Item>): Item | undefined {
  let newest: Item | undefined;
  for (const record of records) {
    if (!newest || compareRecords(record, newest) > 0) newest = record;
  }
  return newest;
}

/** The latest `count` records, newest first, in one pass over all of them. */
export function newestFew<Item extends Placed>(records: Iterable<Item>, count: number): Item[] {
  const few: Item[] = [];
  for (const record of records) {
    const oldest = few[few.length - 1];
    if (few.length === count && oldest && compareRecords(record, oldest) <= 0) continue;
    const place = few.findIndex((kept) => compareRecords(record, kept) > 0);
    few.splice(place < 0 ? few.length : place, 0, record);
    if (few.length > count) few.pop();
  }
  return few;
}
