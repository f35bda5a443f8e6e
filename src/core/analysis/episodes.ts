import { addDays, type Day, daysBetween } from '../day';
import type { DailySeries } from './series';

/** A stretch of days from one check-in to a later one, and how it began. */
export interface Episode {
  readonly day: Day;
  /** Soreness 0-10 at its first check-in. */
  readonly start: number;
  /** Whether soreness had risen (1), fallen (-1) or stayed (0) over the two days before. */
  readonly direction: number;
  /** Hard training on the day before and on the day itself. */
  readonly hard: string;
  /** Soreness at its last check-in. */
  readonly end: number;
  /** Where the end is expected rather than seen: how far such expectations lie from what is seen. */
  readonly errors?: Float64Array;
}

export type Beginning = Omit<Episode, 'end' | 'errors'>;

/** The days a comparison can begin on: soreness known that day and two days before. */
export type Beginnings = (day: Day) => Beginning | undefined;

export function beginningsOf(
  { first, values }: DailySeries,
  hardDays: ReadonlySet<Day>,
): Beginnings {
  return (day) => {
    const place = daysBetween(first, day);
    const start = values[place] ?? null;
    const before = values[place - 2] ?? null;
    if (start === null || before === null) return undefined;
    const hard = [addDays(day, -1), day].map((near) => hardDays.has(near)).join();
    return { day, start, direction: Math.sign(start - before), hard };
  };
}

const START_WITHIN = 1;

/** Start within 1 point, same direction over the two days before, hard training alike. */
export const isAlike = (a: Beginning, b: Beginning): boolean =>
  Math.abs(a.start - b.start) <= START_WITHIN && a.direction === b.direction && a.hard === b.hard;

/** Beginnings that are equal in all that matching asks. */
export const cellKey = ({ start, direction, hard }: Beginning): string =>
  `${start} ${direction} ${hard}`;
