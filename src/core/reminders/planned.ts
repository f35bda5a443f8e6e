import { type Day, weekday } from '../day';
import type { Hours, Reminder, Schedule } from './reminder';

/** Whether a minute of the day lies in hours, which may pass midnight; equal ends hold nothing. */
export const isWithin = (minute: number, { from, to }: Hours): boolean =>
  from <= to ? minute >= from && minute < to : minute >= from || minute < to;

/**
 * Clock times a schedule falls on when nothing is done in between, in minutes of the day: the count
 * starts at the beginning of the hours and anew after lunch.
 */
export function plannedMinutes(schedule: Schedule): number[] {
  if (schedule.type === 'at') return [schedule.minute];
  const { minutes, hours, lunch } = schedule;
  const times: number[] = [];
  for (const { from, to } of workedHours(hours, lunch)) {
    for (let minute = from + minutes; minute < to; minute += minutes) times.push(minute);
  }
  return times;
}

/** The hours without lunch: one stretch, or two. */
export function workedHours(hours: Hours, lunch: Hours | undefined): Hours[] {
  if (!lunch || !isInOrder(lunch)) return [hours];
  return [
    { from: hours.from, to: Math.min(hours.to, lunch.from) },
    { from: Math.max(hours.from, lunch.to), to: hours.to },
  ].filter(isInOrder);
}

/** Whether hours end later than they begin; working hours do not pass midnight. */
export const isInOrder = ({ from, to }: Hours): boolean => from < to;

/** Why a reminder can never come as it is set; undefined where it can. */
export function neverReason(
  { days, schedule }: Pick<Reminder, 'days' | 'schedule'>,
  quiet: Hours,
): 'no-days' | 'too-short' | 'quiet' | undefined {
  if (days.length === 0) return 'no-days';
  const times = plannedMinutes(schedule);
  if (times.length === 0) return 'too-short';
  return times.every((minute) => isWithin(minute, quiet)) ? 'quiet' : undefined;
}

/** Clock times of a reminder on a date, outside quiet hours. */
export function plannedOn(reminder: Reminder, date: Day, quiet: Hours): number[] {
  if (!reminder.isOn || !reminder.days.includes(weekday(date))) return [];
  return plannedMinutes(reminder.schedule).filter((minute) => !isWithin(minute, quiet));
}
