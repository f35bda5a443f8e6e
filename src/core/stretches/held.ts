import { isPlainObject } from '../backup/shape';
import type { Stretch, StretchMove } from '../log/stretch';
import { type DayClock, type Instant, logDay, momentAt } from '../moment';
import { isRegionId, type RegionId } from '../regions';
import { known } from '../result';
import type { Player } from './player';
import { regionsOfHold } from './routine-holds';
import { isStretchId } from './stretch-library';

/** Held for less, a stretch was not done: getting in and out is all there was time for (App's choice). */
export const LEAST_HELD_SECONDS = 5;

/** What a running routine has come to: kept at every second, so that a killed tab loses nothing. */
export interface HeldSoFar {
  /** Id of the routine. */
  readonly routine: string;
  readonly startedAt: Instant;
  readonly moves: readonly StretchMove[];
}

/**
 * What was really held, in whole seconds by stretch and region. Every region a stretch reaches gets
 * the time, each side its own; holds of one stretch and side add up.
 */
export function heldMoves({ holds, heldMs }: Pick<Player, 'holds' | 'heldMs'>): StretchMove[] {
  const ms = new Map<string, { region: RegionId; stretch: string; ms: number }>();
  for (const [place, hold] of holds.entries()) {
    for (const region of regionsOfHold(hold)) {
      const key = `${hold.stretch} ${region}`;
      const before = ms.get(key)?.ms ?? 0;
      ms.set(key, { region, stretch: hold.stretch, ms: before + (heldMs[place] ?? 0) });
    }
  }
  return [...ms.values()]
    .map(({ region, stretch, ms: held }) => ({ region, seconds: Math.round(held / 1000), stretch }))
    .filter(({ seconds }) => seconds >= LEAST_HELD_SECONDS);
}

/** Seconds a person held positions in all: a stretch for both sides counts once. */
export const heldSeconds = ({ heldMs }: Pick<Player, 'heldMs'>): number =>
  Math.round(heldMs.reduce((sum, ms) => sum + ms, 0) / 1000);

/** The record of what was held, on the day the routine began. */
export function stretchOfHeld({ routine, startedAt, moves }: HeldSoFar, clock: DayClock): Stretch {
  const moment = momentAt(startedAt, clock.zone);
  return { day: logDay(moment, clock.dayStartHour), ...moment, moves, routine };
}

/** What was kept of a routine that was cut short; undefined when it is not of that make. */
export function heldFrom(kept: unknown): HeldSoFar | undefined {
  if (!isPlainObject(kept) || !Array.isArray(kept.moves)) return undefined;
  const { routine, startedAt } = kept;
  if (typeof routine !== 'string' || typeof startedAt !== 'number') return undefined;
  if (!Number.isFinite(startedAt)) return undefined;
  const moves = kept.moves.flatMap(moveFrom);
  return moves.length > 0 ? { routine, startedAt, moves } : undefined;
}

function moveFrom(kept: unknown): StretchMove[] {
  if (!isPlainObject(kept)) return [];
  const { region, seconds, stretch } = kept;
  if (typeof region !== 'string' || !isRegionId(region)) return [];
  if (typeof seconds !== 'number' || !(seconds >= LEAST_HELD_SECONDS)) return [];
  const followed = typeof stretch === 'string' && isStretchId(stretch) ? stretch : undefined;
  return [{ region, seconds, ...known({ stretch: followed }) }];
}
