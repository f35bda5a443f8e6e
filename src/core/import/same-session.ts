import type { Training } from '../log/training';
import { type Instant, MS_PER_MINUTE } from '../moment';

/** Share of the shorter session that must lie within the longer (App's choice). */
const OVERLAP = 0.5;
/** How far apart two devices may be on one session's length and distance (App's choice). */
const LENGTH_RATIO = 0.6;
const DISTANCE_RATIO = 0.8;

type Session = Pick<Training, 'at' | 'minutes' | 'distanceMeters'>;

const ratio = (a: number, b: number) => Math.min(a, b) / Math.max(a, b);

const endOf = (at: Instant, { minutes }: Session) => at + minutes * MS_PER_MINUTE;

/**
 * Whether two sessions are likely one that two products recorded: they overlap in time, and are alike
 * in length and, where both know it, in distance. Without times of day nobody can tell.
 */
export function isSameSession(a: Session, b: Session): boolean {
  if (a.at === undefined || b.at === undefined) return false;
  const shared = Math.min(endOf(a.at, a), endOf(b.at, b)) - Math.max(a.at, b.at);
  const shorter = Math.min(a.minutes, b.minutes) * MS_PER_MINUTE;
  if (shared < shorter * OVERLAP || ratio(a.minutes, b.minutes) < LENGTH_RATIO) return false;
  const [meters, otherMeters] = [a.distanceMeters, b.distanceMeters];
  return !meters || !otherMeters || ratio(meters, otherMeters) >= DISTANCE_RATIO;
}
