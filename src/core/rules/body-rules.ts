import { addDays, type Day } from '../day';
import type { RegionId } from '../regions';
import { type BodyDay, type BodyLog, compareRegions, recentDays } from './body-log';
import type { RuleConstants } from './constants';
import type { ReasonValues } from './rule';

type IsOpen = (region: RegionId) => boolean;

/** How many of some days each region reached a soreness, and how much that was in all. */
function reachedOn(days: readonly BodyDay[], from: number) {
  const reached = new Map<RegionId, { days: number; sum: number }>();
  for (const { soreness } of days) {
    for (const [region, value] of soreness) {
      if (value < from) continue;
      const so = reached.get(region) ?? { days: 0, sum: 0 };
      reached.set(region, { days: so.days + 1, sum: so.sum + value });
    }
  }
  return [...reached].sort(
    ([a, one], [b, other]) => other.days - one.days || other.sum - one.sum || compareRegions(a, b),
  );
}

/** The region that is 4 or more on at least 3 of the last 5 logged days (M2), or none. */
export function soreRegion(
  body: BodyLog,
  isOpen: IsOpen,
  today: Day,
  constants: RuleConstants,
): ReasonValues['M2'] | undefined {
  const { soreFrom: from, soreDays, soreWindow } = constants;
  const days = recentDays(body, soreWindow, today, constants);
  const [lastDay] = days;
  const found = reachedOn(days, from).find(([region]) => isOpen(region));
  if (!lastDay || !found || found[1].days < soreDays) return undefined;
  const [region, reached] = found;
  return { region, from, days: reached.days, loggedDays: days.length, lastDay: lastDay.day };
}

/** Regions at 5 and more on 14 of 21 days (X5), the most lasting first. */
export function lastingRegions(
  { days }: BodyLog,
  today: Day,
  { lastingSoreness: from, lastingDays, lastingWindow: windowDays }: RuleConstants,
): ReasonValues['X5'][] {
  const first = addDays(today, 1 - windowDays);
  return reachedOn(
    days.filter(({ day }) => day >= first),
    from,
  )
    .filter(([, reached]) => reached.days >= lastingDays)
    .map(([region, reached]) => ({ region, from, days: reached.days, windowDays }));
}

/**
 * The worst soreness of a calm week (M5): every one of the last 7 days logged, today included, and no
 * region above 2. A day without a check-in ends it, so that deleting one never makes a week calm.
 */
export function calmWeek(
  { days }: BodyLog,
  today: Day,
  { calmDays, calmSoreness }: RuleConstants,
): { readonly soreness: number; readonly days: number } | undefined {
  const first = addDays(today, 1 - calmDays);
  const week = days.filter(({ day }) => day >= first);
  if (week.length < calmDays) return undefined;
  const worst = Math.max(0, ...week.flatMap(({ soreness }) => [...soreness.values()]));
  return worst <= calmSoreness ? { soreness: worst, days: calmDays } : undefined;
}
