import type { CueWay } from '../../core/preferences';
import type { PlayerCue } from '../../core/stretches/player-cues';
import { beep, speak, type Tone, vibrate } from '../../platform/cue-ways';

/** Two notes a fifth apart: the high one begins a hold, the low one ends it. */
const [LOW, HIGH] = [440, 660];

const tones: Readonly<Record<PlayerCue, readonly Tone[]>> = {
  hold: [{ hertz: HIGH, from: 0, seconds: 0.25 }],
  nearly: [{ hertz: HIGH, from: 0, seconds: 0.1 }],
  next: [{ hertz: LOW, from: 0, seconds: 0.25 }],
  over: [
    { hertz: LOW, from: 0, seconds: 0.2 },
    { hertz: HIGH, from: 0.3, seconds: 0.4 },
  ],
};

/** On and off by turns, in ms. */
const shakes: Readonly<Record<PlayerCue, readonly number[]>> = {
  hold: [200],
  nearly: [60],
  next: [120, 80, 120],
  over: [200, 100, 200, 100, 200],
};

const give: Readonly<Record<CueWay, (cue: PlayerCue, text: string) => void>> = {
  beep: (cue) => beep(tones[cue]),
  vibration: (cue) => vibrate(shakes[cue]),
  voice: (_cue, text) => speak(text),
};

/** Gives a cue in every way the person chose. */
export function giveCue(ways: readonly CueWay[], cue: PlayerCue, text: string): void {
  for (const way of ways) give[way](cue, text);
}
