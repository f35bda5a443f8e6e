import { type Player, secondsLeft } from './player';

/** Seconds before the end of a hold at which the player says so. */
export const WARN_SECONDS = 10;

/** What a person who looks away is told: that a hold begins or is nearly over, what is next, the end. */
export type PlayerCue = 'hold' | 'nearly' | 'next' | 'over';

/** What there is to say between two looks at a player: one thing at most, the latest. */
export function cueBetween(before: Player, after: Player): PlayerCue | undefined {
  if (after.status === 'over') return before.status === 'over' ? undefined : 'over';
  if (after.index !== before.index) return after.phase === 'hold' ? 'hold' : 'next';
  if (after.phase !== before.phase) return after.phase === 'hold' ? 'hold' : 'next';
  const wasLonger = secondsLeft(before) > WARN_SECONDS;
  const isNear = secondsLeft(after) <= WARN_SECONDS && secondsLeft(after) > 0;
  return after.phase === 'hold' && wasLonger && isNear ? 'nearly' : undefined;
}
