import type { Instant } from '../moment';
import { GET_READY_SECONDS, type Hold } from './routine-holds';

const MS_PER_SECOND = 1000;

/**
 * Longest time between two looks at the clock that still counts as holding, in ms. A page that
 * sleeps or is hidden for longer comes back paused, and nothing of that time is counted (App's choice).
 */
export const MAX_GAP_MS = 5000;

/** Seconds that "longer" adds to a hold (App's choice). */
export const LONGER_SECONDS = 15;

/** A hold that has run for less goes back to the one before it, any other to its own start. */
const BACK_WITHIN_MS = 3000;

const READY_MS = GET_READY_SECONDS * MS_PER_SECOND;

/** Getting into a position, or holding it. */
export type PlayerPhase = 'ready' | 'hold';

/** Running, paused by the person, paused because the page slept, or over. */
export type PlayerStatus = 'running' | 'paused' | 'away' | 'over';

/** Where a routine stands. Times are in ms; nothing in it depends on how often the clock is read. */
export interface Player {
  readonly holds: readonly Hold[];
  readonly status: PlayerStatus;
  /** Place of the present hold. */
  readonly index: number;
  readonly phase: PlayerPhase;
  /** Length of the present phase, and what of it has passed. */
  readonly phaseMs: number;
  readonly passedMs: number;
  /** What was really held, hold by hold; going back and holding again adds to it. */
  readonly heldMs: readonly number[];
  /** When the clock was last looked at. */
  readonly seenAt: Instant;
}

const holdMs = (hold: Hold | undefined): number => (hold ? hold.seconds * MS_PER_SECOND : 0);

const entered = (player: Player, index: number): Player => ({
  ...player,
  index,
  phase: 'ready',
  phaseMs: READY_MS,
  passedMs: 0,
});

/** A routine at its start, its clock already going. */
export function startPlayer(holds: readonly Hold[], now: Instant): Player {
  return {
    holds,
    status: holds.length > 0 ? 'running' : 'over',
    index: 0,
    phase: 'ready',
    phaseMs: READY_MS,
    passedMs: 0,
    heldMs: holds.map(() => 0),
    seenAt: now,
  };
}

/** What comes when a phase is over: the hold after getting ready, the next position after a hold. */
function nextPhase(player: Player): Player {
  if (player.phase === 'ready') {
    return { ...player, phase: 'hold', phaseMs: holdMs(player.holds[player.index]), passedMs: 0 };
  }
  return afterHold(player);
}

const afterHold = (player: Player): Player =>
  player.index + 1 < player.holds.length
    ? entered(player, player.index + 1)
    : { ...player, status: 'over', passedMs: player.phaseMs };

function passed(player: Player, ms: number): Player {
  const heldMs =
    player.phase === 'hold'
      ? player.heldMs.map((held, place) => (place === player.index ? held + ms : held))
      : player.heldMs;
  return { ...player, heldMs, passedMs: player.passedMs + ms };
}

/** Lets the time until `now` pass. A clock set back passes none; a gap too long is a pause. */
export function tick(player: Player, now: Instant): Player {
  const looked = { ...player, seenAt: now };
  if (player.status !== 'running') return looked;
  const gap = now - player.seenAt;
  if (gap > MAX_GAP_MS) return { ...looked, status: 'away' };
  let state: Player = looked;
  let left = Math.max(0, gap);
  while (left > 0 && state.status === 'running') {
    const step = Math.min(left, state.phaseMs - state.passedMs);
    state = passed(state, step);
    left -= step;
    if (state.passedMs >= state.phaseMs) state = nextPhase(state);
  }
  return state;
}

/** Stops the clock; what passed until now still counts. */
export function pause(player: Player, now: Instant): Player {
  const state = tick(player, now);
  return state.status === 'running' ? { ...state, status: 'paused' } : state;
}

/** Lets the clock go on from where it stood. */
export const resume = (player: Player, now: Instant): Player =>
  player.status === 'over' ? player : { ...player, status: 'running', seenAt: now };

/** Leaves the present hold; what was held of it stays. */
export function skip(player: Player, now: Instant): Player {
  const state = tick(player, now);
  return state.status === 'over' ? state : afterHold(state);
}

/** To the start of the present hold, or while it has hardly begun to the one before. */
export function back(player: Player, now: Instant): Player {
  const state = tick(player, now);
  if (state.status === 'over') return state;
  const hasBegun = state.phase === 'hold' && state.passedMs >= BACK_WITHIN_MS;
  return entered(state, Math.max(0, hasBegun ? state.index : state.index - 1));
}

/** Adds to the present hold, its length in the plan included. */
export function longer(player: Player, now: Instant): Player {
  const state = tick(player, now);
  if (state.status === 'over') return state;
  const holds = state.holds.map((hold, place) =>
    place === state.index ? { ...hold, seconds: hold.seconds + LONGER_SECONDS } : hold,
  );
  const added = state.phase === 'hold' ? LONGER_SECONDS * MS_PER_SECOND : 0;
  return { ...state, holds, phaseMs: state.phaseMs + added };
}

/** Whole seconds left of the present phase, counted up: 0 only when it is over. */
export const secondsLeft = ({ phaseMs, passedMs }: Player): number =>
  Math.ceil((phaseMs - passedMs) / MS_PER_SECOND);

/** Milliseconds left of the whole routine, getting into each position included. */
export function routineMsLeft({ holds, index, phase, phaseMs, passedMs, status }: Player): number {
  if (status === 'over') return 0;
  const later = holds.slice(index + 1).reduce((sum, hold) => sum + READY_MS + holdMs(hold), 0);
  const present = phaseMs - passedMs + (phase === 'ready' ? holdMs(holds[index]) : 0);
  return present + later;
}
