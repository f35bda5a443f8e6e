import { utc } from '@date-fns/utc';
import { addMonths as addMonthsToDate, startOfWeek as startOfWeekOfDate } from 'date-fns';

/**
 * A calendar day as `YYYY-MM-DD`: a value of its own, sorted as text. It is counted in UTC, where
 * every day has 24 hours, so neither a time zone nor a clock change can shift it.
 */
export type Day = string & { readonly brand: 'Day' };

export const MS_PER_DAY = 86_400_000;

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** The UTC calendar day of an instant in ms since 1970. */
export const toDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day;

/** The day a text names, or undefined where it names none (29 February in a common year). */
export function parseDay(text: string): Day | undefined {
  if (!DAY_PATTERN.test(text)) return undefined;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return undefined;
  const day = toDay(ms);
  return day === text ? day : undefined;
}

/** Whole days since 1970-01-01, as the charts' x axis counts them. */
export const dayNumber = (day: Day): number => Date.parse(day) / MS_PER_DAY;

export const dayFromNumber = (number: number): Day => toDay(number * MS_PER_DAY);

export const addDays = (day: Day, count: number): Day => dayFromNumber(dayNumber(day) + count);

/** The same day of the month `count` months later, or that month's last day. */
export const addMonths = (day: Day, count: number): Day =>
  toDay(addMonthsToDate(Date.parse(day), count, { in: utc }).getTime());

/** Days from one day to another: positive when `to` is later. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** Every day from `first` to `last`, both included. */
export function daysFrom(first: Day, last: Day): Day[] {
  const count = daysBetween(first, last) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index));
}

/** Day of the week as 0 (Sunday) to 6 (Saturday). */
export const weekday = (day: Day): number => new Date(Date.parse(day)).getUTCDay();

export type WeekStart = 'monday' | 'sunday' | 'saturday';

const WEEK_START = { sunday: 0, monday: 1, saturday: 6 } as const;

/** First day of the week that holds `day`. */
export const startOfWeek = (day: Day, start: WeekStart): Day =>
  toDay(startOfWeekOfDate(Date.parse(day), { in: utc, weekStartsOn: WEEK_START[start] }).getTime());
