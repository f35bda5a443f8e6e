import { addDays, type Day } from '../day';
import type { Instant } from '../moment';
import type { PlacedSession } from './session-effect';

/** When the change is read: a day after a session, or two. */
export type HoursAfter = 24 | 48;

/** Hours after a session within which a check-in counts, for each of the two readings. */
const WINDOWS: Readonly<Record<HoursAfter, readonly [from: number, to: number]>> = {
  24: [12, 36],
  48: [36, 60],
};
const MS_PER_HOUR = 3_600_000;
const HOURS_BEFORE_MOST = 24;

export interface DatedSession {
  readonly day: Day;
  readonly at?: Instant;
}

/** Days with a check-in, with its clock time where it has one. */
export type CheckInTimes = ReadonlyMap<Day, Instant | undefined>;

/**
 * The check-ins between which a session lies. With clock times: the last one up to 24 h before, and
 * the one nearest to 24 h (12-36) or 48 h (36-60) after it. Where a time is missing: that of its day,
 * and that of one or two days later (App's choice).
 */
export function placeSession(
  { day, at }: DatedSession,
  checkIns: CheckInTimes,
  hours: HoursAfter,
): PlacedSession {
  const byDay = { day, from: day, to: addDays(day, hours / 24) };
  const isTimed = (near: Day) => checkIns.get(near) !== undefined || !checkIns.has(near);
  const near = [-1, 0, 1, 2, 3].map((days) => addDays(day, days));
  if (at === undefined || !near.every(isTimed)) return byDay;
  const hoursTo = (other: Day) => ((checkIns.get(other) ?? Number.NaN) - at) / MS_PER_HOUR;
  const before = near.filter(
    (other) => hoursTo(other) <= 0 && hoursTo(other) >= -HOURS_BEFORE_MOST,
  );
  const [from, to] = WINDOWS[hours];
  const [after] = near
    .filter((other) => hoursTo(other) >= from && hoursTo(other) <= to)
    .sort((a, b) => Math.abs(hoursTo(a) - hours) - Math.abs(hoursTo(b) - hours));
  const start = before.at(-1) ?? day;
  return after === undefined || after <= start
    ? { day, from: start }
    : { day, from: start, to: after };
}
