import type { ParseContext } from '../../src/core/log/entry';
import { logDay, type ZoneId } from '../../src/core/moment';
import { momentAtClock } from './records';

/** What a parser knows when the person's clock shows `time` on `date`. */
export function contextAt(
  date = '2026-11-24',
  time = '12:00',
  zone: ZoneId = 'Europe/Vienna',
  dayStartHour = 3,
): ParseContext {
  const now = momentAtClock(date, time, zone);
  return { now: now.at, zone, dayStartHour, today: logDay(now, dayStartHour) };
}
