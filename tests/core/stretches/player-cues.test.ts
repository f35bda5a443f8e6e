import { expect, test } from 'vitest';
import { type Player, skip, startPlayer, tick } from '../../../src/core/stretches/player';
import { cueBetween, type PlayerCue } from '../../../src/core/stretches/player-cues';
import { holdsOf } from '../../../src/core/stretches/routine-holds';

/** The cues of a routine looked at four times a second, with the second each came at. */
function cuesOf(start: Player): [seconds: number, cue: PlayerCue][] {
  const cues: [number, PlayerCue][] = [];
  let player = start;
  for (let ms = 250; player.status === 'running'; ms += 250) {
    const next = tick(player, ms);
    const cue = cueBetween(player, next);
    if (cue) cues.push([ms / 1000, cue]);
    player = next;
  }
  return cues;
}
const calves = holdsOf([{ stretch: 'standing-calf', seconds: 30 }]);

test('a routine says when a hold begins, when 10 s are left, what is next and the end', () => {
  expect(cuesOf(startPlayer(calves, 0))).toEqual([
    [5, 'hold'],
    [25, 'nearly'],
    [35, 'next'],
    [40, 'hold'],
    [60, 'nearly'],
    [70, 'over'],
  ]);
});

test('a hold of 10 s does not say that it is nearly over: it only began', () => {
  const short = holdsOf([{ stretch: 'standing-calf', seconds: 10, side: 'left' }]);
  expect(cuesOf(startPlayer(short, 0)).map(([, cue]) => cue)).toEqual(['hold', 'over']);
});

test('a skip says what is next, and the end only once', () => {
  const first = startPlayer(calves, 0);
  const second = skip(first, 1000);
  expect(cueBetween(first, second)).toBe('next');
  const over = skip(second, 2000);
  expect(cueBetween(second, over)).toBe('over');
  expect(cueBetween(over, over)).toBeUndefined();
});
