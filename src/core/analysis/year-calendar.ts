import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  daysFrom,
  startOfWeek,
  type WeekStart,
} from '../day';
import { type DailySeries, type DaySpan, seriesDays } from './series';

const MONTHS_PER_YEAR = 12;
const DAYS_PER_WEEK = 7;

const monthOfYear = (day: Day): number => Number(day.slice(5, 7));

/** Day of the month, 1-31. */
export const dayOfMonth = (day: Day): number => Number(day.slice(8));

/** First to last day of the year that holds `day`. */
export function yearSpan(day: Day): DaySpan {
  const first = addMonths(addDays(day, 1 - dayOfMonth(day)), 1 - monthOfYear(day));
  return { first, last: addDays(addMonths(first, MONTHS_PER_YEAR), -1) };
}

/** A week as a calendar draws it: seven places, undefined where the day lies outside the span. */
export interface CalendarWeek {
  /** The day its week starts, which may lie before the span. */
  readonly first: Day;
  readonly days: readonly (Day | undefined)[];
}

/** The weeks of a span, in order, each starting on the person's own first day. */
export function calendarWeeks({ first, last }: DaySpan, start: WeekStart): CalendarWeek[] {
  const origin = startOfWeek(first, start);
  const count = Math.ceil((daysBetween(origin, last) + 1) / DAYS_PER_WEEK);
  return Array.from({ length: count }, (_, index) => {
    const weekFirst = addDays(origin, index * DAYS_PER_WEEK);
    return {
      first: weekFirst,
      days: daysFrom(weekFirst, addDays(weekFirst, DAYS_PER_WEEK - 1)).map((day) =>
        day < first || day > last ? undefined : day,
      ),
    };
  });
}

export interface CalendarMonth {
  readonly first: Day;
  readonly weeks: readonly CalendarWeek[];
}

/** The twelve months of a year, given by its first day, each in weeks. */
export const calendarMonths = ({ first }: DaySpan, start: WeekStart): CalendarMonth[] =>
  Array.from({ length: MONTHS_PER_YEAR }, (_, index) => {
    const monthFirst = addMonths(first, index);
    const last = addDays(addMonths(monthFirst, 1), -1);
    return { first: monthFirst, weeks: calendarWeeks({ first: monthFirst, last }, start) };
  });

/** A step of a calendar's ramp: 0 is none, 1-5 are its colours from faint to strong. */
export type CalendarStep = 0 | 1 | 2 | 3 | 4 | 5;

/** Where steps 1 to 5 begin, each in the measure's unit. What lies above 0 is at least step 1. */
export type StepStarts = readonly [number, number, number, number, number];

/** The step of a value: 0 for zero, else the last one that begins at or below it. */
export function stepOf(value: number, starts: StepStarts): CalendarStep {
  if (!(value > 0)) return 0;
  const reached = starts.filter((start) => start <= value).length;
  return Math.max(1, reached) as CalendarStep;
}

/** Widths people count in, times a power of ten. */
const roundWidths = [1, 2, 3, 4, 5, 6, 8, 10] as const;

/**
 * Five equal steps that reach up to `most`, of a round width: at least one unit, of which one holds
 * `unit` (App's choice).
 */
export function evenSteps(most: number, unit = 1): StepStarts {
  const needed = Math.max(1, most / unit / 5);
  const power = 10 ** Math.floor(Math.log10(needed));
  const round = roundWidths.find((width) => width * power >= needed) ?? 10;
  const width = round * power * unit;
  return [0, width, 2 * width, 3 * width, 4 * width];
}

/** What can be said of a year's days; unknown ones are in `days` alone. */
export interface YearFacts {
  /** Days of the year so far. */
  readonly days: number;
  readonly logged: number;
  /** Logged days above zero. */
  readonly active: number;
  readonly total: number;
  /** The lowest and the highest value, each with the first day that had it. */
  readonly least?: DayValue;
  readonly most?: DayValue;
}

/** The first day that no other beats. */
const extreme = (days: readonly DayValue[], beats: (value: number, best: number) => boolean) =>
  days.reduce<DayValue | undefined>(
    (best, one) => (!best || beats(one.value, best.value) ? one : best),
    undefined,
  );

interface DayValue {
  readonly day: Day;
  readonly value: number;
}

/**
 * Counts and extremes of a series. An `open` day can still grow, so it is the lowest only where no
 * other day is known.
 */
export function yearFacts(series: DailySeries, open?: Day): YearFacts {
  const days = seriesDays(series);
  const known = days.filter((one): one is DayValue => one.value !== null);
  const most = extreme(known, (value, best) => value > best);
  const finished = known.filter(({ day }) => day !== open);
  const least = extreme(finished, (value, best) => value < best) ?? most;
  return {
    days: days.length,
    logged: known.length,
    active: known.filter(({ value }) => value > 0).length,
    total: known.reduce((sum, { value }) => sum + value, 0),
    ...(least && most ? { least, most } : {}),
  };
}
