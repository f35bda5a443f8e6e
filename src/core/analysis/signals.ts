import type { CheckIn, DailyRating } from '../log/check-in';
import { measures } from '../measures';
import { combined, type DailySeries, type DaySpan } from './series';

/** How a signal's scale is built: its smallest step, and which end is the worse one. */
export interface SignalScale {
  readonly step: number;
  readonly worse: 'high' | 'low';
}

/** Hours of sleep are remembered to about half an hour (App's choice). */
const SLEEP_STEP_HOURS = 0.5;

/** The signals compared with a person's own past, in the order shown. Ratings have 5 as good end. */
export const signalScales = {
  soreness: { step: measures.soreness.step, worse: 'high' },
  energy: { step: measures.energy.step, worse: 'low' },
  stress: { step: measures.stress.step, worse: 'low' },
  mood: { step: measures.mood.step, worse: 'low' },
  sleepQuality: { step: measures.sleepQuality.step, worse: 'low' },
  sleepHours: { step: SLEEP_STEP_HOURS, worse: 'low' },
} as const satisfies Readonly<Record<string, SignalScale>>;

/** The lowest answer of each day to a daily rating, 1-5: the worse end, as with soreness. */
export const dailyRating = (
  checkIns: Iterable<CheckIn>,
  rating: DailyRating,
  span: DaySpan,
): DailySeries => ({
  first: span.first,
  values: combined(checkIns, span, (checkIn) => checkIn[rating], Math.min),
});
