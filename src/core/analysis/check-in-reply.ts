import { addDays, type Day, daysBetween } from '../day';
import { soreRegions } from '../drafts/quick-entries';
import type { CheckIn } from '../log/check-in';
import type { Massage } from '../log/massage';
import type { RegionId } from '../regions';
import { countsTowardsRhythm } from '../rules/sessions';

/** Longest run of days that is counted, and the oldest massage that is mentioned (App's choice). */
export const REPLY_DAYS = 60;

/** What is said back once a check-in is saved: the sorest region, and the last massage beside it. */
export interface CheckInReply {
  readonly region: RegionId;
  readonly score: number;
  /** Days in a row on which it was sore, the check-in's own included; a day without an answer ends it. */
  readonly days: number;
  readonly daysSinceMassage?: number;
}

/**
 * The sorest region of a check-in with the days in a row it has been sore; undefined where nothing was
 * marked. Of equally sore regions the one that lasts longest is named (App's choice).
 */
export function checkInReply(
  saved: CheckIn,
  checkIns: readonly CheckIn[],
  massages: readonly Massage[],
): CheckInReply | undefined {
  const sore = soreRegions(saved);
  const worst = sore[0]?.[1];
  if (worst === undefined) return undefined;
  const soreDays = new Map<RegionId, Set<Day>>();
  for (const noted of [saved, ...checkIns]) {
    for (const [region] of soreRegions(noted)) {
      soreDays.set(region, (soreDays.get(region) ?? new Set()).add(noted.day));
    }
  }
  const [first, ...others] = sore
    .filter(([, score]) => score === worst)
    .map(([region]) => ({
      region,
      days: daysInARow(soreDays.get(region) ?? new Set(), saved.day),
    }));
  if (!first) return undefined;
  const longest = others.reduce((best, next) => (next.days > best.days ? next : best), first);
  const lastMassage = massages
    .filter((massage) => countsTowardsRhythm(massage) && massage.day <= saved.day)
    .map(({ day }) => day)
    .sort()
    .at(-1);
  return {
    ...longest,
    score: worst,
    ...(lastMassage && { daysSinceMassage: daysBetween(lastMassage, saved.day) }),
  };
}

function daysInARow(days: ReadonlySet<Day>, last: Day): number {
  let count = 0;
  while (count < REPLY_DAYS && days.has(addDays(last, -count))) count += 1;
  return count;
}
