import type { Day } from '../day';
import { type CheckIn, type DailyRating, dailyRatings } from '../log/check-in';
import type { Stored } from '../log/entry';
import type { RecordOf } from '../log/kinds';
import { totalSleepMinutes } from '../log/sleep';
import { compareRecords, newestFew } from './record-order';

/** How many days back the rows of a check-in look for the last answer (App's choice). */
export const GHOST_DAYS = 14;

/** What the rows of a check-in show of last time: a hint to answer from, never an answer. */
export interface CheckInGhosts {
  /** The last answer 1-5 of each row. */
  readonly ratings: Readonly<Partial<Record<DailyRating, number>>>;
  /** Minutes slept in the last night noted before, to the half hour. */
  readonly sleepMinutes?: number;
}

const HALF_HOUR = 30;

/** The last answers up to and on `day`; nights count before it only. */
export function checkInGhosts(
  checkIns: readonly Stored<CheckIn>[],
  sleeps: readonly RecordOf<'sleep'>[],
  day: Day,
): CheckInGhosts {
  const ratings: Partial<Record<DailyRating, number>> = {};
  for (const checkIn of checkIns.filter((noted) => noted.day <= day).sort(compareRecords)) {
    for (const rating of dailyRatings) {
      const answer = checkIn[rating];
      if (answer !== undefined) ratings[rating] = answer;
    }
  }
  const nights = sleeps.filter((sleep) => sleep.type === 'night' && sleep.day < day);
  const slept = newestFew(nights, nights.length).map(totalSleepMinutes).find(isKnown);
  return {
    ratings,
    ...(slept !== undefined && { sleepMinutes: Math.round(slept / HALF_HOUR) * HALF_HOUR }),
  };
}

const isKnown = (minutes: number | undefined): minutes is number => minutes !== undefined;
