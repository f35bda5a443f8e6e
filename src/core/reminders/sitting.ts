import { type Instant, MS_PER_MINUTE } from '../moment';

/** What the sitting clock keeps between two looks. */
export interface Sitting {
  readonly since: Instant;
  readonly seenAt: Instant;
}

/** Minutes away, idle or asleep that count as a break (App's choice). */
export const AWAY_MINUTES = 5;

/**
 * The sitting clock at a look. A gap since the last look means that the device slept or nobody had the
 * app open: unknown is not sitting, so the count starts anew. A clock set back keeps what was counted.
 */
export function lookAtSitting(before: Sitting | undefined, now: Instant): Sitting {
  if (!before || now - before.seenAt > AWAY_MINUTES * MS_PER_MINUTE) {
    return { since: now, seenAt: now };
  }
  const back = Math.max(0, before.seenAt - now);
  return { since: before.since - back, seenAt: now };
}

/** The sitting clock after a break that ended now: moved, or was idle. */
export const afterBreak = (now: Instant): Sitting => ({ since: now, seenAt: now });
