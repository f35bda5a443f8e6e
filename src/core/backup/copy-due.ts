import { MS_PER_DAY } from '../day';
import type { Instant } from '../moment';

/** Days without a copy, or records since the last, after which one is due (App's choice). */
export const COPY_DAYS = 14;
export const COPY_RECORDS = 30;
/** Days from the first record in which nobody is asked for a copy (App's choice). */
const FIRST_DAYS = 7;

export interface CopyFacts {
  /** When the first record was made; absent while there is none. */
  readonly firstAt?: Instant;
  readonly lastCopyAt: Instant | null;
  /** Records made or changed since then, counted up to `COPY_RECORDS`. */
  readonly changed: number;
}

/** Why a copy is due: for the days since the last one, for the records since then, or not at all. */
export function copyDue(
  { firstAt, lastCopyAt, changed }: CopyFacts,
  now: Instant,
): 'days' | 'records' | 'not-due' {
  if (firstAt === undefined || changed === 0) return 'not-due';
  if (now - firstAt < FIRST_DAYS * MS_PER_DAY) return 'not-due';
  if (now - (lastCopyAt ?? firstAt) >= COPY_DAYS * MS_PER_DAY) return 'days';
  return changed >= COPY_RECORDS ? 'records' : 'not-due';
}
