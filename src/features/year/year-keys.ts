import { dayOfMonth } from '../../core/analysis/year-calendar';
import { addDays, addMonths, type Day } from '../../core/day';

const DAYS_PER_WEEK = 7;

const firstOfMonth = (day: Day): Day => addDays(day, 1 - dayOfMonth(day));

/** Where each key leads in a calendar whose weeks are rows, as in any grid of days. */
const moves: Readonly<Record<string, (day: Day) => Day>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -DAYS_PER_WEEK),
  ArrowDown: (day) => addDays(day, DAYS_PER_WEEK),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
  Home: firstOfMonth,
  End: (day) => addDays(addMonths(firstOfMonth(day), 1), -1),
};

/** The day a key leads to, or undefined for a key that is none of the calendar's. */
export const dayAfterKey = (key: string, day: Day): Day | undefined => moves[key]?.(day);
