import type { CueWay } from '../../core/preferences';
import { LONGER_SECONDS, type Player } from '../../core/stretches/player';
import { type PlayerCue, WARN_SECONDS } from '../../core/stretches/player-cues';
import type { Hold, HoldSide } from '../../core/stretches/routine-holds';
import { formatSeconds } from '../../ui/format';
import { stretchNames } from '../../ui/stretches/stretch-names';
import type { HeldUnsaved } from './player-state';

const sides: Readonly<Record<HoldSide, string>> = { left: 'left side', right: 'right side' };

const holdName = ({ stretch, side }: Hold) =>
  side ? `${stretchNames[stretch]}, ${sides[side]}` : stretchNames[stretch];

const present = ({ holds, index }: Player) => holds[index];

const cues: Readonly<Record<PlayerCue, (player: Player) => string>> = {
  hold: (player) => `Hold for ${formatSeconds(present(player)?.seconds ?? 0)}.`,
  nearly: () => `${WARN_SECONDS} seconds left.`,
  next: (player) => {
    const hold = present(player);
    return hold ? `Next: ${holdName(hold)}.` : '';
  },
  over: () => 'The routine is over.',
};

const ways: Readonly<Record<CueWay, string>> = {
  beep: 'Beep',
  vibration: 'Vibrate',
  voice: 'Speak',
};

const failures: Readonly<Record<HeldUnsaved, string>> = {
  'storage-full': 'This device has no room left, so the stretch is not saved yet.',
  outdated: 'Limber was updated in another tab, so the stretch is not saved yet.',
  unavailable: 'This device would not save the stretch.',
};

const twoDigits = (value: number) => String(value).padStart(2, '0');

export const playerWords = {
  stop: 'Stop and save what you held',
  cues: 'Cues',
  holdOf: (place: number, count: number) => `Hold ${place} of ${count}`,
  ready: 'Get into position',
  bothSides: 'both sides',
  side: (side: HoldSide | undefined) => (side ? sides[side] : 'both sides'),
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`,
  clockLabel: (seconds: number, player: Player) =>
    `${formatSeconds(seconds)} ${player.phase === 'ready' ? 'to get into position' : 'left'}`,
  pause: 'Pause',
  goOn: 'Go on',
  skip: 'Skip',
  back: 'Back',
  longer: `${LONGER_SECONDS} s longer`,
  controls: 'Controls',
  next: 'Next',
  last: 'This is the last one.',
  holdName,
  minutesLeft: (text: string) => `${text} left`,
  away: 'Limber was out of sight, so the time stood still. Go on when you are ready.',
  mildly: 'To mild tension, never into pain.',
  keys: 'Space pauses, the left and right arrow keys go back and skip, the up arrow key holds longer.',
  cue: (cue: PlayerCue, player: Player) => cues[cue](player),
  way: (way: CueWay) => ways[way],
  voiceHint: 'With a voice of this device. Nothing is sent.',
  wayMissing: 'This device or browser cannot.',
  failed: (why: HeldUnsaved) => failures[why],
  failedSafe: 'What you held is kept here and offered again.',
  tryAgain: 'Try again',
  leave: 'Leave it for later',
  cutShort: (when: string) => `A routine was cut short, ${when}`,
  held: (stretches: readonly string[]) => `You held: ${stretches.join(', ')}.`,
  when: (day: string, time: string) => `${day.toLowerCase()} at ${time}`,
  saveIt: 'Save it',
  dropIt: 'Drop it',
} as const;
