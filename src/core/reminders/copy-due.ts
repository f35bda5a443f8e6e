import { MS_PER_DAY } from '../day';
import type { Instant } from '../moment';

/** Days and new records after which a copy is due, and days of use before the first (App's choice). */
export const copyLimits = { days: 14, records: 30, firstDays: 7 } as const;

/** What decides whether a copy of the data is due. */
export interface CopyFacts {
  /** When the first record was written; absent where there is none. */
  readonly firstRecordAt?: Instant;
  /** When the last copy was made; absent where none was. */
  readonly lastCopyAt?: Instant;
  /** Records written since then. */
  readonly newRecords: number;
}

/** Whether to remind of a copy: 14 days or 30 new records without one, never in the first week. */
export function isCopyDue({ firstRecordAt, lastCopyAt, newRecords }: CopyFacts, now: Instant) {
  if (firstRecordAt === undefined || newRecords === 0) return false;
  const isOlder = (at: Instant, days: number) => now - at >= days * MS_PER_DAY;
  if (!isOlder(firstRecordAt, copyLimits.firstDays)) return false;
  return newRecords >= copyLimits.records || isOlder(lastCopyAt ?? firstRecordAt, copyLimits.days);
}
