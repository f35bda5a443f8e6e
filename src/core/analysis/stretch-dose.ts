import { addDays, type Day } from '../day';
import type { Stretch } from '../log/stretch';
import type { RegionId } from '../regions';

/** Length of the rolling window in which a stretching dose is counted, in days. */
export const STRETCH_WINDOW_DAYS = 7;

/** What one region got in the seven days that end on a day, that day included. */
export interface StretchDose {
  readonly daysIn7: number;
  readonly secondsIn7: number;
  /** Most seconds in one session of those days: past four minutes more adds little (Ingram 2025). */
  readonly mostSecondsInSession: number;
  /** Day of the last stretch, however long ago. */
  readonly lastDay: Day;
}

interface Counted {
  readonly days: Set<Day>;
  seconds: number;
  most: number;
  last: Day;
}

/** Seconds of each region in one session; a region may be held several times. */
function secondsByRegion({ moves }: Stretch): Map<RegionId, number> {
  const seconds = new Map<RegionId, number>();
  for (const move of moves)
    seconds.set(move.region, (seconds.get(move.region) ?? 0) + move.seconds);
  return seconds;
}

/**
 * Stretching dose by region in seconds and days of a rolling week (ACSM, Garber 2011; Thomas 2018),
 * in one pass. A region without an entry was never stretched; sides are counted apart.
 */
export function stretchDoses(stretches: Iterable<Stretch>, today: Day): Map<RegionId, StretchDose> {
  const first = addDays(today, 1 - STRETCH_WINDOW_DAYS);
  const counted = new Map<RegionId, Counted>();
  for (const stretch of stretches) {
    const { day } = stretch;
    if (day > today) continue;
    for (const [region, seconds] of secondsByRegion(stretch)) {
      const dose = counted.get(region) ?? { days: new Set(), seconds: 0, most: 0, last: day };
      counted.set(region, dose);
      if (day > dose.last) dose.last = day;
      if (day < first) continue;
      dose.days.add(day);
      dose.seconds += seconds;
      dose.most = Math.max(dose.most, seconds);
    }
  }
  return new Map([...counted].map(([region, dose]) => [region, doseOf(dose)]));
}

const doseOf = ({ days, seconds, most, last }: Counted): StretchDose => ({
  daysIn7: days.size,
  secondsIn7: seconds,
  mostSecondsInSession: most,
  lastDay: last,
});
