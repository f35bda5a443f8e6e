import { dailyRegionSoreness } from '../analysis/daily';
import { dayWindow, windowMean } from '../analysis/day-window';
import type { DailySeries, DaySpan } from '../analysis/series';
import { mean } from '../analysis/statistics';
import { addDays, type Day, daysBetween } from '../day';
import type { CheckIn, SorenessKind } from '../log/check-in';
import type { Massage } from '../log/massage';
import { roundTo } from '../number';
import type { RegionId } from '../regions';
import { known } from '../result';
import type { RegionLine, Report } from './report';

/** A day at this soreness or more counts as a high one (science 6.5, X5). */
export const HIGH_SORENESS = 5;
const WEEK_DAYS = 7;
const DECIMALS = 1;

export const rounded = (value: number): number => roundTo(value, DECIMALS);

const spanDays = ({ first, last }: DaySpan): number => daysBetween(first, last) + 1;

/** Days of the first and of the last week: seven, or half of a span shorter than two weeks. */
export const weekDays = (span: DaySpan): number =>
  Math.min(WEEK_DAYS, Math.floor(spanDays(span) / 2));

const inSpan = (span: DaySpan, day: Day): boolean => day >= span.first && day <= span.last;

/** Every region that was sore in the span, highest mean first, then worst, then the table's order. */
export function regionLines(
  checkIns: readonly CheckIn[],
  massages: readonly Massage[],
  span: DaySpan,
): RegionLine[] {
  const within = checkIns.filter(({ day }) => inSpan(span, day));
  const lastTreated = lastMassages(massages, span.last);
  return soreIn(within)
    .map((region) => lineOf(region, dailyRegionSoreness(within, region, span), span, lastTreated))
    .sort((a, b) => b.mean - a.mean || b.worst - a.worst);
}

function lineOf(
  region: RegionId,
  series: DailySeries,
  span: DaySpan,
  lastTreated: ReadonlyMap<RegionId, Day>,
): RegionLine {
  const values = series.values.filter((value) => value !== null);
  const treated = lastTreated.get(region);
  const days = weekDays(span);
  return {
    region,
    mean: rounded(mean(values) ?? 0),
    worst: Math.max(...values),
    daysHigh: values.filter((value) => value >= HIGH_SORENESS).length,
    weeks: weeklyMeans(series, span),
    ...known({
      first: roundedIf(windowMean(dayWindow(series, addDays(span.first, days - 1), days))),
      last: roundedIf(windowMean(dayWindow(series, span.last, days))),
      sinceTreated: treated && daysBetween(treated, span.last),
    }),
  };
}

const roundedIf = (value: number | undefined) => (value === undefined ? undefined : rounded(value));

/** Mean of each block of seven days that ends on the last day, oldest first; the first may be short. */
function weeklyMeans(series: DailySeries, span: DaySpan): (number | null)[] {
  const weeks = Math.ceil(spanDays(span) / WEEK_DAYS);
  return Array.from({ length: weeks }, (_, index) => {
    const last = addDays(span.last, -WEEK_DAYS * (weeks - 1 - index));
    return roundedIf(mean(dayWindow(series, last, WEEK_DAYS).values)) ?? null;
  });
}

function soreIn(checkIns: readonly CheckIn[]): RegionId[] {
  const sore = new Set<RegionId>();
  for (const { soreness = {} } of checkIns) {
    for (const [region, value] of Object.entries(soreness) as [RegionId, number][]) {
      if (value > 0) sore.add(region);
    }
  }
  return [...sore].sort();
}

function lastMassages(massages: readonly Massage[], lastDay: Day): Map<RegionId, Day> {
  const days = new Map<RegionId, Day>();
  for (const { status, day, regions } of massages) {
    if (status !== 'done' || day > lastDay) continue;
    for (const region of regions) {
      const known = days.get(region);
      if (known === undefined || day > known) days.set(region, day);
    }
  }
  return days;
}

/** How often each kind of soreness was ticked, over all regions and check-ins of the span. */
export function kindCounts(checkIns: readonly CheckIn[], span: DaySpan): Report['kinds'] {
  const counts: Partial<Record<SorenessKind, number>> = {};
  for (const { day, kinds = {} } of checkIns) {
    if (!inSpan(span, day)) continue;
    for (const kind of Object.values(kinds).flat()) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
