import { type DayRange, dayCount } from './panel';

const DAYS_PER_WEEK = 7;

/** How far each key moves the cursor; up and right are later, as on any slider. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -DAYS_PER_WEEK,
  PageUp: DAYS_PER_WEEK,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The nearest day inside a range. */
export const dayWithin = (day: number, { first, last }: DayRange): number =>
  Math.min(last, Math.max(first, day));

/** The day a key leads to, or undefined for a key that is none of the cursor's. */
export function dayAfterKey(key: string, day: number, range: DayRange): number | undefined {
  const step = steps[key];
  return step === undefined ? undefined : dayWithin(day + step, range);
}

/** The day under a place across the plot, 0-1; outside it the first or last. */
export const dayAtFraction = (fraction: number, range: DayRange): number =>
  dayWithin(range.first + Math.floor(fraction * dayCount(range)), range);

/** From so many days on labels tell their year, and need its room. */
const DAYS_WITH_YEAR = 365;

/** Days to label along the axis, evenly spread, first and last among them. */
export function labelledDays({ first, last }: DayRange): number[] {
  const most = last - first + 1 < DAYS_WITH_YEAR ? 4 : 3;
  const count = Math.min(most, last - first + 1);
  if (count < 2) return [last];
  return Array.from({ length: count }, (_, index) =>
    Math.round(first + ((last - first) * index) / (count - 1)),
  );
}
