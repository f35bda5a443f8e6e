import { tzOffset } from '@date-fns/tz/tzOffset';
import { addDays, type Day, toDay } from './day';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** An IANA time zone name such as `Europe/Vienna`. */
export type ZoneId = string;

/** An instant with the offset from UTC (minutes, east positive) that the person's clock then had. */
export interface Moment {
  readonly at: Instant;
  readonly offset: number;
}

/** What turns a day and a clock time into an instant, and back. */
export interface DayClock {
  readonly zone: ZoneId;
  /** Hour at which the person's day begins (default 3): 00:30 still belongs to the evening before. */
  readonly dayStartHour: number;
}

export const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

/**
 * Offset from UTC in minutes (east positive) of a zone at an instant. A zone that the browser does
 * not know, such as the `Etc/Unknown` some report, counts as UTC; a plain number is its own offset.
 */
export const offsetAt = (at: Instant, zone: ZoneId): number =>
  Number(zone) || tzOffset(zone, new Date(at)) || 0;

export const momentAt = (at: Instant, zone: ZoneId): Moment => ({ at, offset: offsetAt(at, zone) });

/** The log day of a moment: its local day, counted from the person's day-start hour. */
export const logDay = ({ at, offset }: Moment, dayStartHour: number): Day =>
  toDay(at + (offset - dayStartHour * 60) * MS_PER_MINUTE);

/** The calendar date on the person's clock at a moment. */
export const calendarDay = (moment: Moment): Day => logDay(moment, 0);

/** Minute of the local day, 0 to 1439. */
export const minuteOfDay = ({ at, offset }: Moment): number => {
  const minutes = Math.floor(at / MS_PER_MINUTE) + offset;
  return ((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
};

/**
 * The moment a wall clock in `zone` shows `minute` on `date`. A time that a clock change skips moves
 * forward by the gap; one that happens twice is the first of the two.
 */
export function wallMoment(date: Day, minute: number, zone: ZoneId): Moment {
  const local = Date.parse(date) + minute * MS_PER_MINUTE;
  const before = offsetAt(local - 24 * 60 * MS_PER_MINUTE, zone);
  const after = offsetAt(local + 24 * 60 * MS_PER_MINUTE, zone);
  const candidates = [before, after].map((offset) => local - offset * MS_PER_MINUTE);
  const match = candidates.find((at) => at + offsetAt(at, zone) * MS_PER_MINUTE === local);
  return momentAt(match ?? local - before * MS_PER_MINUTE, zone);
}

/** The moment of a clock time on a log day: times before the day start lie on the next date. */
export function momentOnLogDay(day: Day, minute: number, clock: DayClock): Moment {
  const date = minute < clock.dayStartHour * 60 ? addDays(day, 1) : day;
  return wallMoment(date, minute, clock.zone);
}

/**
 * The last time before or at `limit` that a wall clock shows `minute`, read as `wallMoment` does. A
 * time skipped late on the date before moves past `limit`: then it is that of the date before that.
 */
export function lastMomentBefore(limit: Moment, minute: number, zone: ZoneId): Moment {
  const date = calendarDay(limit);
  const [sameDate, dateBefore, twoBefore] = [0, -1, -2].map((days) =>
    wallMoment(addDays(date, days), minute, zone),
  ) as [Moment, Moment, Moment];
  if (sameDate.at <= limit.at) return sameDate;
  return dateBefore.at <= limit.at ? dateBefore : twoBefore;
}

/** `HH:MM` of a minute of the day: the value a time input takes. */
export function clockText(minute: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** Elapsed minutes between two moments, whatever the clocks did in between. */
export const minutesBetween = (from: Moment, to: Moment): number =>
  (to.at - from.at) / MS_PER_MINUTE;
