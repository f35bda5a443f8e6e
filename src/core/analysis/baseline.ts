import { addDays, type Day } from '../day';
import { dayWindow } from './day-window';
import { type DailySeries, USUAL_DAYS, valueOn } from './series';
import type { SignalScale } from './signals';
import { mean, sampleSd } from './statistics';

/** Entries of the 28 days that a baseline needs (App's choice). */
export const BASELINE_COUNT_NEEDED = 14;
/** A day counts as unusual from here down (App's choice, science 2.3). */
export const FLAG_Z = -1.5;
const FLAG_WINDOW_DAYS = 3;
/** A single such day happens about once a fortnight by chance: two of three are needed. */
const FLAG_DAYS_NEEDED = 2;

/** A person's own last four weeks as mean and spread, in the measure's unit. */
export type Baseline = { readonly count: number; readonly needed: number } & (
  | { readonly known: false }
  | { readonly known: true; readonly mean: number; readonly sd: number }
);

/**
 * Mean and sample SD of the 28 days before a day, itself excluded, from 14 entries on; the SD is at
 * least half a scale step (App's choice, science 2.3).
 */
export function baselineOn(series: DailySeries, day: Day, { step }: SignalScale): Baseline {
  const { values } = dayWindow(series, addDays(day, -1), USUAL_DAYS);
  const counted = { count: values.length, needed: BASELINE_COUNT_NEEDED };
  const centre = mean(values);
  const sd = sampleSd(values);
  if (values.length < BASELINE_COUNT_NEEDED || centre === undefined || sd === undefined) {
    return { ...counted, known: false };
  }
  return { ...counted, known: true, mean: centre, sd: Math.max(sd, step / 2) };
}

/** A day's value against the baseline before it. */
export interface Deviation {
  readonly day: Day;
  readonly value: number;
  /** The person's own mean of the 28 days before. */
  readonly mean: number;
  /** Distance in standard deviations; negative is always the worse side. Never shown as a number. */
  readonly z: number;
}

/** How far a day lies from the person's usual, or undefined without a value or a baseline. */
export function deviationOn(
  series: DailySeries,
  day: Day,
  scale: SignalScale,
): Deviation | undefined {
  const value = valueOn(series, day);
  const baseline = baselineOn(series, day, scale);
  if (value === null || !baseline.known) return undefined;
  const z = (value - baseline.mean) / baseline.sd;
  return { day, value, mean: baseline.mean, z: (scale.worse === 'high' ? -z : z) + 0 };
}

/** Whether a signal is off, and the days that say so. */
export interface Flag {
  readonly isFlagged: boolean;
  /** Days of the last three that lie far on the worse side, oldest first. */
  readonly unusual: readonly Deviation[];
  /** How many of the last three days could be judged. */
  readonly judgedDays: number;
  readonly days: number;
}

/** A flag: z of -1.5 or less on at least 2 of the 3 days that end on a day (App's choice). */
export function flagOf(
  series: DailySeries,
  day: Day,
  scale: SignalScale,
  zLimit: number = FLAG_Z,
): Flag {
  const judged = Array.from({ length: FLAG_WINDOW_DAYS }, (_, index) =>
    deviationOn(series, addDays(day, index + 1 - FLAG_WINDOW_DAYS), scale),
  ).filter((deviation) => deviation !== undefined);
  const unusual = judged.filter(({ z }) => z <= zLimit);
  return {
    isFlagged: unusual.length >= FLAG_DAYS_NEEDED,
    unusual,
    judgedDays: judged.length,
    days: FLAG_WINDOW_DAYS,
  };
}
