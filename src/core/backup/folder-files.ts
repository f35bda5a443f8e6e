import { type Day, parseDay } from '../day';

/** Copies kept whatever their age (product 2.3, App's choice). */
const NEWEST_KEPT = 7;

const NAME = /^limber-(\d{4}-\d{2}-\d{2})\.json$/;

/** The name of a day's copy: a second one of that day takes the place of the first. */
export const copyFileName = (day: Day): string => `limber-${day}.json`;

const dayOfFile = (name: string): Day | undefined => parseDay(NAME.exec(name)?.[1] ?? '');

/**
 * The files of a folder that make room: all copies but the last seven and the newest of each month.
 * A file that is no copy is somebody else's and stays.
 */
export function filesToRemove(names: readonly string[]): string[] {
  const copies = names
    .filter((name) => dayOfFile(name) !== undefined)
    .sort()
    .reverse();
  const months = new Set<string>();
  return copies.filter((name, index) => {
    const month = name.slice(0, 'limber-2026-11'.length);
    const isNewestOfMonth = !months.has(month);
    months.add(month);
    return index >= NEWEST_KEPT && !isNewestOfMonth;
  });
}
