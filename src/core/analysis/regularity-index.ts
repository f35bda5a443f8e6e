/** State of every epoch of one day, true asleep, false awake, null unknown. */
export interface EpochDay {
  readonly states: readonly (boolean | null)[];
  /** Offset from UTC in minutes that day: two days that differ are not compared. */
  readonly offset: number;
}

/** Share of a day's epochs that may be unknown: 6 of 24 hours (Windred 2021). */
const MISSING_ALLOWED = 6 / 24;
/** Pairs of days one after the other that an index needs (Windred 2021). */
export const REGULARITY_PAIRS_NEEDED = 5;

/** How alike sleep is from day to day, or how far the notes still are from telling. */
export type SleepRegularity = { readonly pairs: number; readonly needed: number } & (
  | { readonly known: false }
  /** -100 inverted, 0 chance, 100 the same every day. */
  | { readonly known: true; readonly index: number }
);

const isUsable = ({ states }: EpochDay): boolean =>
  states.filter((state) => state === null).length <= states.length * MISSING_ALLOWED;

/**
 * Sleep Regularity Index (Phillips 2017): -100 + 200 x the share of epochs in the same state 24 hours
 * later. Unknown epochs leave both sums; a day with more than 6 hours of them drops out (Windred
 * 2021); so does a pair of days around a clock change (App's choice). `null` is a day not told.
 */
export function regularityIndex(days: readonly (EpochDay | null)[]): SleepRegularity {
  let pairs = 0;
  let same = 0;
  let compared = 0;
  days.forEach((day, index) => {
    const next = days[index + 1];
    if (!day || !next || day.offset !== next.offset || !isUsable(day) || !isUsable(next)) return;
    pairs += 1;
    day.states.forEach((state, epoch) => {
      const later = next.states[epoch] ?? null;
      if (state === null || later === null) return;
      compared += 1;
      if (state === later) same += 1;
    });
  });
  const counted = { pairs, needed: REGULARITY_PAIRS_NEEDED };
  if (pairs < REGULARITY_PAIRS_NEEDED) return { ...counted, known: false };
  return { ...counted, known: true, index: -100 + (200 * same) / compared };
}
