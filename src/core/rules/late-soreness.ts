import { type HardSession, hardSessions } from '../analysis/hard-session';
import { addDays, type Day, daysBetween } from '../day';
import type { RecordOf } from '../log/kinds';
import { type Instant, MS_PER_MINUTE } from '../moment';
import type { RegionId } from '../regions';
import { type BodyLog, highestFirst } from './body-log';
import type { RuleConstants } from './constants';

const MS_PER_HOUR = 60 * MS_PER_MINUTE;
const HOURS_PER_DAY = 24;

/** A hard session of the last days, and how long ago it ended. */
export interface RecentHard {
  readonly session: HardSession;
  readonly hours: number;
  readonly daysSince: number;
}

interface Now {
  readonly today: Day;
  readonly now: Instant;
}

/** Hours since a session ended; without a clock time whole days stand for them. */
function hoursSince({ day, at, minutes }: RecordOf<'training'>, { today, now }: Now): number {
  if (at === undefined) return daysBetween(day, today) * HOURS_PER_DAY;
  return Math.max(0, (now - at - minutes * MS_PER_MINUTE) / MS_PER_HOUR);
}

/** Hard sessions within the hours a rule looks back, newest first. */
export function recentHardSessions(
  trainings: Iterable<RecordOf<'training'>>,
  now: Now,
  { hardQuiet }: RuleConstants,
): RecentHard[] {
  const days = Math.ceil(hardQuiet / HOURS_PER_DAY) + 1;
  return hardSessions(trainings, { first: addDays(now.today, -days), last: now.today })
    .reverse()
    .map((session) => ({
      session,
      hours: hoursSince(session.training, now),
      daysSince: daysBetween(session.training.day, now.today),
    }))
    .filter(({ hours }) => hours < hardQuiet);
}

/** Soreness that came a day to three after a hard session. */
export interface LateSoreness {
  readonly region: RegionId;
  readonly soreness: number;
  readonly sessionDay: Day;
  readonly daysSince: number;
}

/**
 * Soreness of 4 and more in some regions, logged after the day of a hard session that ended 24 to 72
 * hours ago (M4, S7; Guo 2017), the sorest first. A session that names regions explains only those
 * where `isWorked` says so.
 */
export function lateSoreness(
  { days: [latest] }: BodyLog,
  recent: readonly RecentHard[],
  isOpen: (region: RegionId, worked: readonly RegionId[]) => boolean,
  { lateSorenessFrom, lateSorenessUntil, soreFrom }: RuleConstants,
): LateSoreness[] {
  if (!latest) return [];
  const late = recent.filter(
    ({ hours, session }) =>
      hours >= lateSorenessFrom && hours <= lateSorenessUntil && latest.day > session.training.day,
  );
  return highestFirst(latest.soreness).flatMap(([region, soreness]) => {
    const after = late.find(({ session }) => isOpen(region, session.training.regions));
    if (soreness < soreFrom || !after) return [];
    const { session, daysSince } = after;
    return [{ region, soreness, sessionDay: session.training.day, daysSince }];
  });
}
