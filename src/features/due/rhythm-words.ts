import { type Day, daysBetween } from '../../core/day';
import type { IntervalOrigin } from '../../core/rules/rule';
import { formatNumber, formatRelativeDay } from '../../ui/format';

/** A day as a counted noun. */
export const days = { one: 'day', other: 'days' };

/** A day inside a sentence: "today", "tomorrow", "on Thu 12 November". */
export function onDay(day: Day, today: Day): string {
  const text = formatRelativeDay(day, today);
  const isNear = Math.abs(daysBetween(today, day)) <= 1;
  return isNear ? text.charAt(0).toLowerCase() + text.slice(1) : `on ${text}`;
}

/** A plan counts sessions a week; everything else counts days. */
export const rhythmOf = (intervalDays: number, origin: IntervalOrigin): string =>
  origin === 'treatment'
    ? `${formatNumber(7 / intervalDays, 0)} a week`
    : intervalDays === 1
      ? 'every day'
      : `every ${formatNumber(intervalDays, 0)} days`;
