const MINUTES_PER_DAY = 1440;
const RADIANS_PER_MINUTE = (2 * Math.PI) / MINUTES_PER_DAY;

const wrap = (minute: number): number =>
  ((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;

/** The shorter way round the clock from one minute of the day to another, -720 to 719. */
const clockDistance = (from: number, to: number): number =>
  wrap(to - from + MINUTES_PER_DAY / 2) - MINUTES_PER_DAY / 2;

/**
 * Typical clock time in minutes of the day: the median of the distances from the circular mean
 * (Fisher 1993), so that 23:50 and 00:10 meet at midnight. The lower middle of an even count.
 */
export function clockMedian(minutes: readonly number[]): number | undefined {
  if (minutes.length === 0) return undefined;
  const sines = minutes.reduce((sum, minute) => sum + Math.sin(minute * RADIANS_PER_MINUTE), 0);
  const cosines = minutes.reduce((sum, minute) => sum + Math.cos(minute * RADIANS_PER_MINUTE), 0);
  const centre = Math.round(Math.atan2(sines, cosines) / RADIANS_PER_MINUTE);
  const distances = minutes.map((minute) => clockDistance(centre, minute)).sort((a, b) => a - b);
  const middle = distances[Math.floor((distances.length - 1) / 2)] ?? 0;
  return wrap(centre + middle);
}
