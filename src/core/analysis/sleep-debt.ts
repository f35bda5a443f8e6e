import type { Day } from '../day';
import { type Sleep, totalSleepMinutes } from '../log/sleep';
import { dayWindow } from './day-window';
import { combined, type DailySeries, type DaySpan, placesIn } from './series';

/** Sleep a night a person needs until they say otherwise, in minutes (AASM, Watson 2015). */
export const DEFAULT_NEED_MINUTES = 420;
const DEBT_DAYS = 14;
const SHORT_DAYS = 7;
/** Debt of seven days from which nights are called short, in minutes (App's choice). */
export const SHORT_DEBT_MINUTES = 300;

/** Nights and naps of each day apart, in minutes asleep by the day of getting up. */
export interface SleepDays {
  readonly nights: DailySeries;
  readonly naps: DailySeries;
}

/** Minutes asleep of each day's night and of its naps; one half told makes its day unknown. */
export function sleepDays(sleeps: Iterable<Sleep>, span: DaySpan): SleepDays {
  const all = [...sleeps];
  const seriesOf = (type: Sleep['type']) => minutesAsleep(all, type, span);
  return { nights: seriesOf('night'), naps: seriesOf('nap') };
}

function minutesAsleep(sleeps: readonly Sleep[], type: Sleep['type'], span: DaySpan): DailySeries {
  const own = sleeps.filter((sleep) => sleep.type === type);
  const values = combined(own, span, totalSleepMinutes, (known, minutes) => known + minutes);
  const placeOf = placesIn(span);
  for (const sleep of own) {
    const place = placeOf(sleep.day);
    if (place !== undefined && totalSleepMinutes(sleep) === undefined) values[place] = null;
  }
  return { first: span.first, values };
}

/** Short nights against a need, with longer ones beside them. */
export interface SleepDebt {
  /** Minutes missing to the need, added up over the nights that missed it. */
  readonly shortMinutes: number;
  /** Minutes beyond the need, added up: beside the debt, never taken off it. */
  readonly longerMinutes: number;
  readonly needMinutes: number;
  readonly knownNights: number;
  readonly days: number;
}

/**
 * Sleep debt of the 14 days that end on a day, in minutes: the sum of max(0, need - night). Debt has
 * no standard: naps and longer nights stay beside it, unknown nights add nothing (App's choice,
 * science 3.4). Undefined where no night is known.
 */
export function sleepDebt(
  nights: DailySeries,
  day: Day,
  needMinutes = DEFAULT_NEED_MINUTES,
  days = DEBT_DAYS,
): SleepDebt | undefined {
  const { values } = dayWindow(nights, day, days);
  if (values.length === 0) return undefined;
  const sumOver = (missing: (night: number) => number) =>
    values.reduce((sum, night) => sum + Math.max(0, missing(night)), 0);
  return {
    shortMinutes: sumOver((night) => needMinutes - night),
    longerMinutes: sumOver((night) => night - needMinutes),
    needMinutes,
    knownNights: values.length,
    days,
  };
}

/** Debt of seven days in minutes, and whether that is 5 hours or more (App's choice). */
export function shortNights(
  nights: DailySeries,
  day: Day,
  needMinutes = DEFAULT_NEED_MINUTES,
  limitMinutes = SHORT_DEBT_MINUTES,
): (SleepDebt & { readonly isShort: boolean }) | undefined {
  const debt = sleepDebt(nights, day, needMinutes, SHORT_DAYS);
  return debt && { ...debt, isShort: debt.shortMinutes >= limitMinutes };
}
