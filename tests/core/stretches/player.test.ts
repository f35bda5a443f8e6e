import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldFrom, heldMoves, heldSeconds, stretchOfHeld } from '../../../src/core/stretches/held';
import {
  back,
  longer,
  MAX_GAP_MS,
  type Player,
  pause,
  resume,
  routineMsLeft,
  secondsLeft,
  skip,
  startPlayer,
  tick,
} from '../../../src/core/stretches/player';
import {
  type Hold,
  holdsOf,
  type RoutineStep,
  routineSeconds,
} from '../../../src/core/stretches/routine-holds';
import { routineOf } from '../../../src/core/stretches/routines';

const calves: readonly RoutineStep[] = [{ stretch: 'standing-calf', seconds: 30 }];
const start = (steps: readonly RoutineStep[] = calves) => startPlayer(holdsOf(steps), 0);

/** Runs for some seconds, looking at the clock each quarter of one. */
function run(player: Player, seconds: number): Player {
  let state = player;
  for (let ms = 250; ms <= seconds * 1000; ms += 250) state = tick(state, player.seenAt + ms);
  return state;
}

describe('the player', () => {
  test('gets ready for 5 s, holds, and changes sides', () => {
    let player = start();
    expect([player.phase, secondsLeft(player)]).toEqual(['ready', 5]);
    player = run(player, 5);
    expect([player.phase, secondsLeft(player)]).toEqual(['hold', 30]);
    player = run(player, 30);
    expect([player.index, player.phase]).toEqual([1, 'ready']);
    player = run(player, 35);
    expect([player.status, secondsLeft(player), routineMsLeft(player)]).toEqual(['over', 0, 0]);
    expect(heldMoves(player)).toEqual([
      { region: 'calf-left', seconds: 30, stretch: 'standing-calf' },
      { region: 'calf-right', seconds: 30, stretch: 'standing-calf' },
    ]);
  });

  test('does not count a night that the phone slept through: it comes back paused', () => {
    const before = run(start(), 15);
    const after = tick(before, before.seenAt + 8 * 3_600_000);
    expect(after.status).toBe('away');
    expect(heldSeconds(after)).toBe(10);
    expect(secondsLeft(run(resume(after, after.seenAt), 5))).toBe(15);
  });

  test('counts a gap of a few seconds, and none when the clock is set back', () => {
    const holding = run(start(), 10);
    expect(secondsLeft(tick(holding, holding.seenAt + MAX_GAP_MS))).toBe(20);
    expect(secondsLeft(tick(holding, holding.seenAt - 3_600_000))).toBe(25);
  });

  test('goes to the start of a hold that has begun, and to the one before when it has not', () => {
    const second = run(start(), 5 + 30 + 5 + 1);
    expect(back(second, second.seenAt).index).toBe(0);
    const later = run(second, 4);
    expect(back(later, later.seenAt)).toMatchObject({ index: 1, phase: 'ready', passedMs: 0 });
  });

  test('makes the present hold 15 s longer, before it as well as in it', () => {
    const ready = start();
    expect(routineMsLeft(longer(ready, 0)) - routineMsLeft(ready)).toBe(15_000);
    const holding = run(ready, 20);
    expect(secondsLeft(longer(holding, holding.seenAt))).toBe(30);
  });

  test('a stretch held for less than 5 s was not done', () => {
    const player = run(start(), 5 + 4);
    expect(heldMoves(skip(player, player.seenAt))).toEqual([]);
  });
});

type Move = { readonly kind: 'run' | 'pause' | 'sleep' | 'skip' | 'back' | 'longer'; ms: number };
const anyMove: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('run', 'run', 'pause', 'sleep', 'skip', 'back', 'longer'),
  ms: fc.integer({ min: 100, max: 400_000 }),
});

/** Plays moves on a fake clock; `held` is what a person with a stopwatch would have written down. */
function play(holds: readonly Hold[], moves: readonly Move[]) {
  let player = startPlayer(holds, 0);
  let ranMs = 0;
  const held = holds.map(() => 0);
  const watch = (ms: number) => {
    for (let left = ms; left > 0 && player.status === 'running'; left -= 250) {
      const step = Math.min(250, left, player.phaseMs - player.passedMs);
      if (player.phase === 'hold') held[player.index] = (held[player.index] ?? 0) + step;
      ranMs += step;
      player = tick(player, player.seenAt + step);
      left += 250 - step;
    }
  };
  const goOn = () => {
    player = resume(player, player.seenAt);
  };
  for (const { kind, ms } of moves) {
    const at = player.seenAt;
    if (kind === 'run') watch(ms);
    else if (kind === 'pause') player = tick(pause(player, at), at + ms);
    else if (kind === 'sleep') player = tick(player, at + MAX_GAP_MS + ms);
    else player = { skip, back, longer }[kind](player, at);
    goOn();
  }
  return { player, held, ranMs, watch };
}

/** Ten minutes in all. */
const tenMinutes: readonly RoutineStep[] = [
  { stretch: 'standing-calf', seconds: 90 },
  { stretch: 'hip-flexor-lunge', seconds: 100 },
  { stretch: 'childs-pose', seconds: 195 },
];

describe('a routine of ten minutes', () => {
  test('lasts ten minutes', () => {
    expect(routineSeconds(tenMinutes)).toBe(600);
  });

  test('ends on time however long its pauses and sleeps are, and holds all it asks for', () => {
    const onlyStops = anyMove.filter(({ kind }) => ['run', 'pause', 'sleep'].includes(kind));
    fc.assert(
      fc.property(fc.array(onlyStops, { maxLength: 30 }), (moves) => {
        const played = play(holdsOf(tenMinutes), moves);
        const { held, ranMs } = played;
        expect(ranMs + routineMsLeft(played.player)).toBe(600_000);
        const rest = tick(played.player, played.player.seenAt);
        expect(rest.heldMs).toEqual(held);
      }),
    );
  });

  test('records what was held, whatever is skipped, repeated, lengthened or slept through', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
        const { player, held } = play(holdsOf(tenMinutes), moves);
        expect(player.heldMs).toEqual(held);
        const calf = heldMoves(player).find(({ region }) => region === 'calf-left');
        const seconds = Math.round((held[0] ?? 0) / 1000);
        expect(calf?.seconds ?? 0).toBe(seconds < 5 ? 0 : seconds);
      }),
    );
  });

  test('does not depend on how often the clock is looked at', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: MAX_GAP_MS }), { maxLength: 200 });
    fc.assert(
      fc.property(gaps, (all) => {
        const total = all.reduce((sum, gap) => sum + gap, 0);
        const begin = startPlayer(holdsOf(tenMinutes), 0);
        const one = all.reduce((state, gap) => tick(state, state.seenAt + gap), begin);
        let other = begin;
        for (let at = 0; at < total; ) {
          at = Math.min(total, at + 40);
          other = tick(other, at);
        }
        expect(one).toEqual(other);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what was held', () => {
  test('is recorded on the day the routine began, with its name', () => {
    const startedAt = Date.UTC(2026, 10, 24, 1, 30);
    const player = run(start(routineOf('desk-hips').steps), 20);
    const kept = { routine: 'desk-hips', startedAt, moves: heldMoves(player) };
    expect(stretchOfHeld(kept, { zone: 'UTC', dayStartHour: 3 })).toEqual({
      day: '2026-11-23',
      at: startedAt,
      offset: 0,
      routine: 'desk-hips',
      moves: [
        { region: 'glute-left', seconds: 15, stretch: 'seated-figure-four' },
        { region: 'hip-side-left', seconds: 15, stretch: 'seated-figure-four' },
      ],
    });
  });

  test('comes back from storage as it was kept, and broken leftovers do not', () => {
    const kept = { routine: 'a', startedAt: 5, moves: heldMoves(run(start(), 35)) };
    expect(heldFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    for (const broken of [
      undefined,
      null,
      [],
      {},
      { ...kept, moves: 3 },
      { ...kept, moves: [1] },
    ]) {
      expect(heldFrom(broken)).toBeUndefined();
    }
  });
});
